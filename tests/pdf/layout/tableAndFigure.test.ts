import { describe, expect, test } from 'vitest'
import { layOut, makePdf, type Block, type Figure } from '../../../src/pdf/index.ts'
import { extentOf } from '../../../src/pdf/layout/page.ts'
import { documentOf } from '../documents.ts'
import { paperFonts } from '../paperFonts.ts'
import { isContent, isText } from '../placed.ts'
import { readPdf } from '../readPdf.ts'

const title: Block = { kind: 'title', text: 'T' }
const made = { date: '2026-11-22T00:00:00Z', id: '0'.repeat(32) }

describe('a table', () => {
  const rows = Array.from({ length: 80 }, (_, i) => [`Relative ${i + 1}`, i === 3 ? '' : `at ${i + 40}`])
  const table: Block = { kind: 'table', columns: [{ heading: 'Who', share: 0.4 }, { heading: 'When', share: 0.6 }], rows }
  const pages = layOut(documentOf([title, table]), paperFonts)

  test('says its header once, and shows it on every page', () => {
    expect(pages.length).toBeGreaterThan(1)
    const headers = pages.map(({ items }) => items.filter(isText).filter(({ text }) => text === 'Who'))
    expect(headers.map((found) => found.length)).toEqual(pages.map(() => 1))
    expect(headers.map(([item]) => item?.mark.kind)).toEqual(['element', ...pages.slice(1).map(() => 'artifact')])
  })

  test('has its first row under the header on every page, not on it', () => {
    for (const { items } of pages) {
      const header = items.filter(isText).find(({ text }) => text === 'Who')
      const first = items.filter(isContent).find(({ text }) => text.startsWith('Relative'))
      expect(first?.top).toBeGreaterThan((header?.top ?? Infinity) + (header?.height ?? 0))
    }
  })

  test('has rows of one length in the tree, empty cells too, with headers that say whose they are', async () => {
    const { outline } = await readPdf(makePdf(documentOf([title, table]), paperFonts, made))
    const tree = outline.map((line) => line.trim())
    expect(tree.filter((line) => line === 'TR')).toHaveLength(81)
    expect(tree.filter((line) => /^T[HD]\b/.test(line))).toHaveLength(162)
    expect(tree).toContain('TD')
  })

  test('refuses a row that is too short', () => {
    expect(() => layOut(documentOf([{ ...table, rows: [['one']] }]), paperFonts)).toThrow('A row of 1 cells in a table of 2 columns: one')
  })
})

describe('a figure', () => {
  const figure: Figure = {
    width: 1000,
    height: 400,
    alt: 'A square and a circle.',
    shapes: [
      { kind: 'path', points: [[0, 0], [20, 0], [20, 20], [0, 20]], closed: true, fill: 'solid' },
      { kind: 'circle', x: 990, y: 390, radius: 10, fill: 'light' },
      { kind: 'text', x: 500, baseline: 200, text: 'middle', size: 10, align: 'middle' },
    ],
  }
  const pages = layOut(documentOf([title, { kind: 'figure', figure }]), paperFonts)
  const shapes = pages.flatMap(({ items }) => items).filter((item) => item.mark.kind === 'element' && item.mark.element.type === 'Figure')

  test('is made smaller to fit the column, all of it by one measure', () => {
    const [square, circle, text] = shapes
    if (square?.kind !== 'path' || circle?.kind !== 'circle' || text?.kind !== 'text') throw new Error('not drawn')
    const scale = (612 - 2 * (15 / 25.4) * 72) / 1000
    expect(circle.radius).toBeCloseTo(10 * scale, 5)
    expect(text.size).toBeCloseTo(10 * scale, 5)
    expect(text.x + text.width / 2).toBeCloseTo(306, 1)
    expect(extentOf(circle)[2] - extentOf(square)[0]).toBeCloseTo(1000 * scale, 5)
  })

  test('is drawn no larger than it is, in the middle', () => {
    const small = layOut(documentOf([title, { kind: 'figure', figure: { ...figure, width: 100, shapes: [{ kind: 'circle', x: 50, y: 50, radius: 5 }] } }]), paperFonts)
    const circle = small.flatMap(({ items }) => items).find((item) => item.kind === 'circle')
    expect(circle).toMatchObject({ x: 306, radius: 5, thickness: 1 })
  })

  test('says its alternative text, and where it stands', async () => {
    const bytes = makePdf(documentOf([title, { kind: 'figure', figure }]), paperFonts, made)
    const { PDFDict, PDFDocument, PDFName } = await import('pdf-lib')
    const elements = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    const element = elements.find((dict) => dict.lookup(PDFName.of('S')) === PDFName.of('Figure'))
    expect(element?.lookup(PDFName.of('Alt'))?.toString()).toBe('(A square and a circle.)')
    expect(element?.lookup(PDFName.of('A'))?.toString()).toMatch(/\/BBox \[ 42\.52 [\d.]+ 569\.48 [\d.]+ \]/)
  })
})
