/**
 * Where a file says that its objects lie (ISO 32000-1, 7.5.4 and 7.5.8). pdf-lib looks for objects by itself and would not miss the table; a phone's
 * viewer would.
 */
import { decodePDFRawStream, PDFArray, PDFContext, PDFDict, PDFName, PDFNumber, PDFObjectParser, PDFRawStream } from 'pdf-lib'

export interface CrossReference {
  readonly number: number
  readonly generation: number
  /** From the file's beginning; nothing for an object inside an object stream. */
  readonly offset: number | undefined
}

/** The entries in use; nothing where there is no table at the place that the file's end names. */
export function readCrossReferences(bytes: Uint8Array, text: string): readonly CrossReference[] | undefined {
  const start = Number(/^startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref')))?.[1] ?? Number.NaN)
  if (Number.isNaN(start)) return undefined
  return text.startsWith('xref', start) ? readTable(text.slice(start)) : readStream(bytes, text, start)
}

function readTable(text: string): CrossReference[] {
  const entries: CrossReference[] = []
  const body = text.slice(0, text.indexOf('trailer'))
  let next = 0
  for (const [, first, offset, generation, use] of body.matchAll(/(?:^|\n)(\d+) \d+ *(?=[\r\n])|(\d{10}) (\d{5}) ([nf])/g)) {
    if (first !== undefined) next = Number(first)
    else {
      if (use === 'n') entries.push({ number: next, generation: Number(generation), offset: Number(offset) })
      next++
    }
  }
  return entries
}

function readStream(bytes: Uint8Array, text: string, start: number): CrossReference[] | undefined {
  const head = /^\d+ \d+ obj/.exec(text.slice(start, start + 32))?.[0]
  if (head === undefined) return undefined
  const stream = PDFObjectParser.forBytes(bytes.subarray(start + head.length), PDFContext.create()).parseObject()
  if (!(stream instanceof PDFRawStream)) return undefined
  const widths = numbersOf(stream.dict.lookup(PDFName.of('W')))
  const size = numberOf(stream.dict.lookup(PDFName.of('Size')))
  const sections = numbersOf(stream.dict.lookup(PDFName.of('Index')) ?? PDFArray.withContext(PDFContext.create()))
  const [first = 0] = sections
  if (sections.length > 2 || widths.length !== 3) return undefined
  const length = widths.reduce((sum, width) => sum + width, 0)
  const rows = unfiltered(decodePDFRawStream(stream).decode(), stream.dict, length)
  return Array.from({ length: Math.min(rows.length / length, size) }, (_, row) => {
    let at = row * length
    const [kind = 0, place = 0, last = 0] = widths.map((width) => {
      const value = rows.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0)
      at += width
      return value
    })
    return { kind, number: first + row, place, last }
  }).flatMap(({ kind, number, place, last }) => (kind === 0 ? [] : [{ number, generation: kind === 1 ? last : 0, offset: kind === 1 ? place : undefined }]))
}

/** Takes back PNG's filter 2 (each row as its difference from the one above), which pdf-lib leaves in. */
function unfiltered(data: Uint8Array, dict: PDFDict, length: number): Uint8Array {
  const parameters = dict.lookup(PDFName.of('DecodeParms'))
  if (!(parameters instanceof PDFDict) || numberOf(parameters.lookup(PDFName.of('Predictor'))) < 10) return data
  const rows = new Uint8Array((data.length / (length + 1)) * length)
  for (let row = 0; row * length < rows.length; row++) {
    if (data[row * (length + 1)] !== 2) throw new Error(`Row ${row} of the cross-reference stream has another filter than 2`)
    for (let i = 0; i < length; i++) rows[row * length + i] = (data[row * (length + 1) + 1 + i] ?? 0) + (rows[(row - 1) * length + i] ?? 0)
  }
  return rows
}

const numberOf = (object: unknown): number => (object instanceof PDFNumber ? object.asNumber() : 0)
const numbersOf = (object: unknown): number[] => (object instanceof PDFArray ? object.asArray().map(numberOf) : [])
