import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { jsPDF } from 'jspdf'
import { decodePDFRawStream, PDFDocument, PDFRawStream, type PDFObject } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { compact } from '../../../src/pdf/write/compact.ts'
import { isMissing, runPdfTool } from '../../tools/pdfTools.ts'

const id = '0123456789ABCDEF0123456789ABCDEF'

interface Extra {
  /** Of a dictionary that goes into the file as it is. */
  readonly entry: string
  readonly isStream: boolean
}

/** A file as jsPDF writes it, with a page for each text and objects of ours. Each has a number before it that is never used. */
function plainFile(pages: readonly string[], extras: readonly Extra[] = []): string {
  const pdf = new jsPDF({ compress: true })
  pdf.setCreationDate("D:20261122102030+00'00'")
  pdf.setFileId(id)
  pages.forEach((text, i) => (i > 0 ? pdf.addPage() : pdf).text(text, 20, 20))
  const { internal } = pdf as unknown as {
    readonly internal: {
      readonly write: (text: string) => void
      readonly newObjectDeferred: () => number
      readonly newObjectDeferredBegin: (id: number, output: boolean) => void
      readonly events: { subscribe(topic: string, handler: () => void): void }
    }
  }
  internal.events.subscribe('postPutResources', () => {
    for (const { entry, isStream } of extras) {
      internal.newObjectDeferred()
      internal.newObjectDeferredBegin(internal.newObjectDeferred(), true)
      internal.write(isStream ? `<<${entry}/Length ${entry.length}>>\nstream\n${entry}\nendstream` : `<<${entry}>>`)
      internal.write('endobj')
    }
  })
  return pdf.output()
}

const said = (object: PDFObject): string =>
  object instanceof PDFRawStream ? `${object.dict.toString()} ${Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')}` : object.toString()

/** Each object by its number, as pdf-lib reads it. It looks for objects all over the file, whatever the cross-references say. */
async function objectsOf(file: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(file, { updateMetadata: false, throwOnInvalidObject: true })
  return context.enumerateIndirectObjects().map(([ref, object]) => `${ref.toString()} ${said(object)}`)
}

interface Stream {
  readonly entries: string
  readonly data: Buffer
}

function streamAt(text: string, offset: number): Stream {
  const [, entries = '', length = ''] = /^\d+ 0 obj\n<<(.*?\/Length (\d+))>>\nstream\n/u.exec(text.slice(offset)) ?? []
  const start = text.indexOf('stream\n', offset) + 'stream\n'.length
  return { entries, data: inflateSync(Buffer.from(text.slice(start, start + Number(length)), 'latin1')) }
}

/** Each object's text, found by the cross-reference stream alone, as a reader must. */
function followed(file: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(file).toString('latin1')
  const table = streamAt(text, Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1]))
  const columns = 6
  const rows: number[][] = []
  for (let at = 0; at < table.data.length; at += columns + 1) {
    expect(table.data[at]).toBe(2)
    const above = rows.at(-1)
    rows.push([...table.data.subarray(at + 1, at + columns + 1)].map((byte, column) => (byte + (above?.[column] ?? 0)) & 255))
  }
  expect(table.entries).toContain(`/Size ${rows.length}/`)
  const found = new Map<number, string>()
  const placeIn = (row: readonly number[] = []): number => Buffer.from(row).readUInt32BE(1)
  rows.forEach((row, number) => {
    const [kind, place, index = 0] = [row[0], placeIn(row), row[5]]
    if (kind === 1) {
      expect(text.slice(place)).toMatch(new RegExp(`^${number} 0 obj\n`, 'u'))
      found.set(number, text.slice(place, text.indexOf('endobj', place)))
    }
    if (kind === 2) {
      const { entries, data } = streamAt(text, placeIn(rows[place]))
      const first = Number(/\/First (\d+)/u.exec(entries)?.[1])
      const pairs = data.toString('latin1', 0, first).trim().split(' ').map(Number)
      expect(pairs[2 * index]).toBe(number)
      found.set(number, data.toString('latin1', first + (pairs[2 * index + 1] ?? 0), first + (pairs[2 * index + 3] ?? data.length)).trim())
    }
  })
  return found
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const anyExtra: fc.Arbitrary<Extra> = fc.record({
  entry: fc.stringMatching(/^[a-z]{1,40}$/).map((value) => `/Own(${value} endobj 7 0 obj endstream)`),
  isStream: fc.boolean(),
})

test('any file keeps every object, as another reader sees them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[a-zé]{0,50}$/), { minLength: 1, maxLength: 4 }), fc.array(anyExtra, { maxLength: 250 }), async (pages, extras) => {
      const plain = plainFile(pages, extras)
      expect(await objectsOf(compact(plain))).toEqual(await objectsOf(bytesOf(plain)))
    }),
    { numRuns: 20 },
  )
})

describe('the cross-reference stream', () => {
  const extras = Array.from({ length: 450 }, (_, i) => ({ entry: `/Own(${i})`, isStream: i % 90 === 7 }))
  const file = compact(plainFile(['one', 'two'], extras))

  test('leads to every object, in the clear or in an object stream', () => {
    const found = [...followed(file)].filter(([, text]) => text.includes('/Own('))
    expect(found.map(([, text]) => Number(/\/Own\((\d+)\)/u.exec(text)?.[1]))).toEqual(extras.map((_, i) => i))
  })

  test('leads to itself, as the last object', () => {
    expect([...followed(file).values()].at(-1)).toContain('/Type/XRef')
  })

  test('has the catalog, the properties and the identifier of the file', () => {
    const text = Buffer.from(file).toString('latin1')
    const [, root, info] = /\/Type\/XRef.*\/Root (\d+) 0 R \/Info (\d+) 0 R \/ID \[ <0123456789ABCDEF0123456789ABCDEF>/u.exec(text) ?? []
    expect(followed(file).get(Number(root))).toContain('/Type /Catalog')
    expect(followed(file).get(Number(info))).toContain('/Producer')
  })

  test.skipIf(isMissing('qpdf') || isMissing('pdftotext'))('is what qpdf and Poppler expect', () => {
    const folder = mkdtempSync(join(tmpdir(), 'compact-'))
    try {
      const path = join(folder, 'file.pdf')
      writeFileSync(path, file)
      expect(runPdfTool('qpdf', ['--check', path])).toMatchObject({ status: 0, stderr: '' })
      expect(runPdfTool('pdftotext', [path, '-'])).toMatchObject({ stdout: 'one\n\n\ftwo\n\n\f', stderr: '' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('many small objects take less than a fifth', () => {
  const plain = plainFile(['one'], Array.from({ length: 300 }, (_, i) => ({ entry: `/S/P/P ${i} 0 R/K[<</Type/MCR/Pg 3 0 R/MCID ${i}>>]`, isStream: false })))
  expect(compact(plain).length).toBeLessThan(plain.length / 5)
})

test.each([
  ['nothing', ''],
  ['another text', 'Some text\nstartxref\n5\n%%EOF'],
  ['a file whose table leads elsewhere', plainFile(['one']).replace('3 0 obj', '33 0 obj')],
])('%s is refused', (_, file) => {
  expect(() => compact(file)).toThrow(/Not a file that jsPDF wrote|not where the table says/u)
})
