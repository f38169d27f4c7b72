/**
 * Where a file says that its objects lie (ISO 32000-1, 7.5.4 and 7.5.8). pdf-lib looks for objects by itself and would not miss the table; a phone's
 * viewer would.
 */
import { PDFContext, PDFObjectParser, PDFRawStream, PDFXRefStreamParser } from 'pdf-lib'

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
  return PDFXRefStreamParser.forStream(stream)
    .parseIntoContext()
    .filter(({ deleted }) => !deleted)
    .map(({ ref, offset, inObjectStream }) => ({
      number: ref.objectNumber,
      generation: inObjectStream ? 0 : ref.generationNumber,
      offset: inObjectStream ? undefined : offset,
    }))
}
