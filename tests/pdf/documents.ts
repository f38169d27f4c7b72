import fc from 'fast-check'
import type { Block, ChecklistItem, DocumentModel, Section } from '../../src/pdf/index.ts'

/** A document with only what differs from an ordinary one. */
export const documentOf = (blocks: readonly (Block | Section)[], rest: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'en-US',
  title: 'Questions',
  creator: 'Some program',
  size: 'letter',
  text: 'regular',
  footer: { left: 'Made by hand', right: 'page {page} of {pages}' },
  blocks,
  ...rest,
})

export const checklistItem = (text: string, rest: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: text,
  text,
  details: [],
  notes: [],
  lines: 2,
  ...rest,
})

const word = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-zA-Záéñü0-9]{1,9}$/) },
  { weight: 1, arbitrary: fc.constantFrom('Nguyễn', 'Żółkiewski', 'Đorđević', 'Ольга', 'Παπαδοπούλου', '–', 'and/or', '5 mg') },
  { weight: 1, arbitrary: fc.constantFrom('王芳', 'さくら', '(王)', 'E\u0323\u0301bùn', 'x\u0302wi') },
)
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength }).map((parts) => parts.join(' '))

/** Some longer than any line; one a text, so that an item under two headings always fits on a page, even in large print. */
const longWord = fc.stringMatching(/^[a-z]{60,120}$/)
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: words(maxLength) },
    { weight: 1, arbitrary: fc.tuple(words(maxLength), longWord).map((parts) => parts.join(' ')) },
  )

/** As a person might write it: one space between two words. */
export const anyText = text(60)

const lines = fc.integer({ min: 0, max: 3 })
const runs = fc.array(
  fc.record({ text: text(12), bold: fc.boolean(), lang: fc.constantFrom('vi', 'es') }, { requiredKeys: ['text'] }),
  { minLength: 1, maxLength: 3 },
)
const inline = fc.oneof(text(40), runs)

const writtenOn = fc.integer({ min: 1, max: 3 })
const itemTexts = {
  id: fc.uuid(),
  text: text(25),
  also: fc.record({ lang: fc.constantFrom('es', 'vi'), text: words(25) }),
  details: fc.array(text(14), { maxLength: 2 }),
  notes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
}
const requiredTexts = ['id', 'text', 'details', 'notes', 'lines'] as const
const plainItem: fc.Arbitrary<ChecklistItem> = fc.record({ ...itemTexts, lines }, { requiredKeys: [...requiredTexts] })
/** Of a callout, which has no box to tick. */
const numberedItem: fc.Arbitrary<ChecklistItem> = fc.oneof(
  plainItem,
  fc.record({ ...itemTexts, lines: writtenOn, fields: fc.record({ answer: words(5) }) }, { requiredKeys: [...requiredTexts, 'fields'] }),
)
const item: fc.Arbitrary<ChecklistItem> = fc.oneof(
  plainItem,
  fc.record({ ...itemTexts, lines: writtenOn, fields: fc.record({ tick: words(5), answer: words(5) }) }, { requiredKeys: [...requiredTexts, 'fields'] }),
)

const coordinate = fc.integer({ min: 5, max: 195 })
const shape = fc.oneof(
  fc.record({
    kind: fc.constant('path'),
    points: fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 5 }),
    closed: fc.boolean(),
    dashed: fc.boolean(),
    fill: fc.constantFrom('none', 'solid', 'light', 'paper'),
  }),
  fc.record({ kind: fc.constant('circle'), x: coordinate, y: coordinate, radius: fc.integer({ min: 1, max: 5 }), stroke: fc.boolean() }),
)
/** With its labels one below the other, so that none covers another. */
const figure = fc
  .record({ shapes: fc.array(shape, { maxLength: 6 }), labels: fc.array(words(3), { minLength: 1, maxLength: 4 }), width: fc.integer({ min: 400, max: 900 }), alt: words(20) })
  .map(({ shapes, labels, width, alt }) => ({
    width,
    height: 200,
    alt,
    shapes: [...shapes, ...labels.map((label, i) => ({ kind: 'text', x: 5, baseline: 20 + 30 * i, text: label, size: 9 }) as const)],
  }))
const table = fc
  .record({ headings: fc.array(words(2), { minLength: 2, maxLength: 4 }), rows: fc.array(fc.array(words(6), { minLength: 4, maxLength: 4 }), { maxLength: 40 }) })
  .map(({ headings, rows }) => ({
    kind: 'table' as const,
    columns: headings.map((heading) => ({ heading, share: 1 / headings.length })),
    rows: rows.map((row) => row.slice(0, headings.length)),
  }))

const url = fc.constantFrom('https://www.example.org/', 'https://example.gov/a-long/way/to/the/brca-fact-sheet.html')

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('facts'), items: fc.array(fc.record({ label: words(4), value: text(15) }), { maxLength: 7 }) }),
  fc.record({ kind: fc.constant('paragraph'), text: inline, size: fc.constantFrom('body', 'lead', 'small') }),
  fc.record({
    kind: fc.constant('callout'),
    heading: words(5),
    items: fc.array(numberedItem, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('checklist'), items: fc.array(item, { minLength: 1, maxLength: 6 }) }),
  fc.record({ kind: fc.constant('definitions'), items: fc.array(fc.record({ term: words(3), text: text(30) }), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('bullets'), items: fc.array(inline, { maxLength: 4 }), numbered: fc.boolean() }),
  fc.record({
    kind: fc.constant('blanks'),
    items: fc.array(fc.record({ id: fc.uuid(), label: words(3), field: words(4) }, { requiredKeys: ['id', 'label'] }), { maxLength: 4 }),
  }),
  table,
  fc.record({ kind: fc.constant('cut'), text: words(3) }),
  fc.record({ kind: fc.constant('figure'), figure }),
  fc.record({
    kind: fc.constant('sources'),
    items: fc.array(fc.record({ number: fc.integer({ min: 1, max: 99 }), text: text(15), url }, { requiredKeys: ['number', 'text'] }), {
      maxLength: 4,
    }),
  }),
)

/** A heading of each level that is due, then something to say under it. */
const section: fc.Arbitrary<Block[]> = fc
  .record({
    heading: fc.record({ kind: fc.constant('heading'), level: fc.constant(2), text: words(8), ruled: fc.boolean() }),
    below: fc.option(fc.record({ kind: fc.constant('heading'), level: fc.constant(3), text: words(8) }), { nil: undefined }),
    blocks: fc.array(block, { maxLength: 3 }),
    last: fc.record({ kind: fc.constant('checklist'), items: fc.array(item, { minLength: 1, maxLength: 4 }) }),
  })
  .map(({ heading, below, blocks, last }): Block[] => [heading, ...(below ? [below] : []), ...blocks, last])

function partOf(blocks: Block[], kind: 'plain' | 'section' | 'kept' | 'apart'): (Block | Section)[] {
  if (kind === 'plain') return blocks
  return [{ kind: 'section', blocks, ...(kind === 'kept' && { keep: true }), ...(kind === 'apart' && { apart: { footer: { left: 'To tear off.', right: 'page {page}' } } }) }]
}

/** Documents of up to some twelve pages, of every paper and text size, that an app might make. */
export const anyDocument: fc.Arbitrary<DocumentModel> = fc
  .record({
    size: fc.constantFrom('letter', 'a4'),
    text: fc.constantFrom('regular', 'large', 'compact'),
    title: fc.record({ kind: fc.constant('title'), text: words(8), subtitle: words(15) }, { requiredKeys: ['kind', 'text'] }),
    opening: words(20),
    sections: fc.array(fc.tuple(section, fc.constantFrom('plain', 'section', 'kept', 'apart')), { minLength: 1, maxLength: 4 }),
    right: fc.oneof(fc.constant('page {page} of {pages}'), words(30)),
  })
  .map(({ size, text: textSize, title, opening, sections, right }) =>
    documentOf([title, { kind: 'paragraph', text: opening }, ...sections.flatMap(([blocks, kind]) => partOf(blocks, kind))], { size, text: textSize, footer: { left: 'This is not medical advice.', right } }),
  )
