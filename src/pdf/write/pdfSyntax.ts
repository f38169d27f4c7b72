/** Every value of ours that goes into the file passes through here: nobody's words may become syntax. */

/** A text string: plain ASCII escaped, all else in UTF-16 with its mark. */
export function pdfString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  return `<FEFF${utf16Hex(text)}>`
}

export function utf16Hex(text: string): string {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i))
  return hex
}

/** A number as two bytes of a string in round brackets. Bytes pack better than hexadecimal digits; a return would be read as a line feed. */
export const twoBytes = (value: number): string => String.fromCharCode(value >> 8, value & 0xff).replace(/[\\()\r]/g, (byte) => (byte === '\r' ? '\\r' : `\\${byte}`))

export const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')

/** Hundredths of a point are finer than any printer. */
export function pdfNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Not a number that a PDF can hold: ${value}`)
  return String(Math.round(value * 100) / 100 || 0)
}

export const reference = (id: number): string => `${id} 0 R`

/** XML text in ASCII: other letters as character references, which are the same to any reader of XML. */
export function xmlText(text: string): string {
  return text.replace(/[^\x20-\x7e]|[&<>"]/gu, (character) => `&#${character.codePointAt(0) ?? 0xfffd};`)
}
