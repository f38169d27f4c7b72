/**
 * Where a file says that its objects lie (ISO 32000-1, 7.5.4 and 7.5.8). pdf-lib looks for objects by itself and would not miss the table; a phone's
 * viewer would. Nor does it know predictors, which make such a table small.
 */
import { inflateSync } from 'node:zlib'
import { PDFContext, PDFObjectParser, PDFRawStream } from 'pdf-lib'
import { nameOf, numberOf, objectsOf } from './objects.ts'

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
  const context = PDFContext.create()
  const { get, list } = objectsOf(context)
  const stream = PDFObjectParser.forBytes(bytes.subarray(start + head.length), context).parseObject()
  if (!(stream instanceof PDFRawStream) || nameOf(get(stream, 'Type')) !== 'XRef') return undefined
  const [typeWidth = 0, placeWidth = 0, lastWidth = 0] = list(get(stream, 'W')).map((width) => numberOf(width) ?? 0)
  const rows = unpredicted(inflateSync(stream.contents), numberOf(get(stream, 'DecodeParms', 'Predictor')), numberOf(get(stream, 'DecodeParms', 'Columns')))
  const sections = list(get(stream, 'Index')).map((bound) => numberOf(bound) ?? 0)
  const numbers = numbersOf(sections.length === 0 ? [0, numberOf(get(stream, 'Size')) ?? 0] : sections)
  const width = typeWidth + placeWidth + lastWidth
  return numbers.flatMap((number, i): CrossReference[] => {
    const at = i * width
    const type = typeWidth === 0 ? 1 : bigEndian(rows, at, typeWidth)
    const place = bigEndian(rows, at + typeWidth, placeWidth)
    if (type === 1) return [{ number, generation: bigEndian(rows, at + typeWidth + placeWidth, lastWidth), offset: place }]
    return type === 2 ? [{ number, generation: 0, offset: undefined }] : []
  })
}

/** `first count first count …` as the numbers themselves. */
const numbersOf = (sections: readonly number[]): number[] =>
  sections.flatMap((first, i) => (i % 2 === 0 ? Array.from({ length: sections[i + 1] ?? 0 }, (_, k) => first + k) : []))

function bigEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let i = 0; i < width; i++) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

/** Rows of differences from the row above become rows (PNG's predictors none, left and up, which suit such tables). */
function unpredicted(data: Uint8Array, predictor = 1, columns = 1): Uint8Array {
  if (predictor < 10) return data
  const count = Math.floor(data.length / (columns + 1))
  const rows = new Uint8Array(count * columns)
  for (let row = 0; row < count; row++) {
    const kind = data[row * (columns + 1)] ?? 0
    if (kind > 2) throw new Error(`Cross-references are packed by predictor ${kind}`)
    for (let i = 0; i < columns; i++) {
      const at = row * columns + i
      const left = i === 0 ? 0 : (rows[at - 1] ?? 0)
      const up = row === 0 ? 0 : (rows[at - columns] ?? 0)
      rows[at] = (data[row * (columns + 1) + 1 + i] ?? 0) + (kind === 1 ? left : kind === 2 ? up : 0)
    }
  }
  return rows
}
