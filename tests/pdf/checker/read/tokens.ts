/** The words of a content stream (ISO 32000-1, 7.8.2). */
export type Token =
  | { readonly kind: 'name' | 'operator'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A string's bytes, a character each. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bracket'; readonly value: '[' | ']' | '<<' | '>>' }

const pattern = /%[^\r\n]*|\/([^\s()<>[\]{}/%]*)|\(|<([0-9A-Fa-f\s]*)>|(<<|>>|[[\]])|([+-]?(?:\d+\.?\d*|\.\d+))(?=[\s()<>[\]{}/%]|$)|([^\s()<>[\]{}/%]+)/g

export function* tokensOf(source: string): Generator<Token> {
  const scan = new RegExp(pattern)
  for (let match = scan.exec(source); match; match = scan.exec(source)) {
    const [whole, name, hex, bracket, number, operator] = match
    if (name !== undefined) yield { kind: 'name', value: name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) }
    else if (hex !== undefined) yield { kind: 'string', value: hexBytes(hex) }
    else if (bracket !== undefined) yield { kind: 'bracket', value: bracket as '[' }
    else if (number !== undefined) yield { kind: 'number', value: Number(number) }
    else if (operator !== undefined) yield { kind: 'operator', value: operator }
    else if (whole === '(') {
      const { value, end } = literal(source, scan.lastIndex)
      scan.lastIndex = end
      yield { kind: 'string', value }
    }
  }
}

function hexBytes(hex: string): string {
  const digits = hex.replace(/\s/g, '')
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }

/** A string in round brackets, from behind the first. */
function literal(source: string, start: number): { readonly value: string; readonly end: number } {
  let value = ''
  let depth = 1
  let at = start
  for (; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0]
      const next = source.charAt(at + 1)
      value += octal === undefined ? (escapes[next] ?? next) : String.fromCharCode(parseInt(octal, 8) & 0xff)
      at += octal?.length ?? 1
      continue
    }
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth === 0) break
    value += character
  }
  return { value, end: at + 1 }
}

/** A string of a property list as text: UTF-16 where it says so. */
export function textOfBytes(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes
  let text = ''
  for (let i = 2; i + 1 < bytes.length; i += 2) text += String.fromCharCode(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1))
  return text
}
