import fc from 'fast-check'
import type { Block, ChecklistItem, DocumentModel } from '../../src/pdf/index.ts'

/** A document with only what differs from an ordinary one. */
export const documentOf = (blocks: readonly Block[], rest: Partial<DocumentModel> = {}): DocumentModel => ({
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

const item: fc.Arbitrary<ChecklistItem> = fc.record({
  id: fc.uuid(),
  text: text(25),
  details: fc.array(text(14), { maxLength: 2 }),
  notes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
  lines,
})

const url = fc.constantFrom('https://www.example.org/', 'https://example.gov/a-long/way/to/the/brca-fact-sheet.html')

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('facts'), items: fc.array(fc.record({ label: words(4), value: text(15) }), { maxLength: 7 }) }),
  fc.record({ kind: fc.constant('paragraph'), text: inline, size: fc.constantFrom('body', 'lead', 'small') }),
  fc.record({
    kind: fc.constant('callout'),
    heading: words(5),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('checklist'), items: fc.array(item, { minLength: 1, maxLength: 6 }) }),
  fc.record({ kind: fc.constant('definitions'), items: fc.array(fc.record({ term: words(3), text: text(30) }), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('bullets'), items: fc.array(inline, { maxLength: 4 }) }),
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

/** Documents of up to some twelve pages, of every paper and text size, that an app might make. */
export const anyDocument: fc.Arbitrary<DocumentModel> = fc
  .record({
    size: fc.constantFrom('letter', 'a4'),
    text: fc.constantFrom('regular', 'large', 'compact'),
    title: fc.record({ kind: fc.constant('title'), text: words(8), subtitle: words(15) }, { requiredKeys: ['kind', 'text'] }),
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
    right: fc.oneof(fc.constant('page {page} of {pages}'), words(30)),
  })
  .map(({ size, text: textSize, title, sections, right }) =>
    documentOf([title, ...sections.flat()], { size, text: textSize, footer: { left: 'This is not medical advice.', right } }),
  )
