import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charactersOf, layOut, type Block, type Page, type StructureElement } from '../../../src/pdf/index.ts'
import { ink } from '../../../src/pdf/layout/ink.ts'
import { extentOf } from '../../../src/pdf/layout/page.ts'
import { layOutTagged } from '../../../src/pdf/layout/layOut.ts'
import { tagDocument } from '../../../src/pdf/structure/tagDocument.ts'
import type { TaggedBlock, TaggedDocument } from '../../../src/pdf/structure/taggedBlock.ts'
import { anyDocument, anyText, checklistItem, documentOf } from '../documents.ts'
import { expectedTexts } from '../expectedTexts.ts'
import { paperFonts } from '../paperFonts.ts'
import { elementOf, expectInsideMargins, isContent, isText, isWritingLine, meet, overlapping, pagesOf, saidBy } from '../placed.ts'

const withoutSpaces = (text: string): string => text.replace(/\s/g, '')
const runs = { numRuns: 150 }
const lay = (blocks: readonly Block[], rest: Parameters<typeof documentOf>[1] = {}): Page[] =>
  layOut(documentOf(blocks, rest), paperFonts)

/** Those of kept sections among them. */
const unwrapped = (blocks: readonly TaggedBlock[]): TaggedBlock[] => blocks.flatMap((block) => (block.kind === 'kept' ? unwrapped(block.blocks) : [block]))
const allBlocks = ({ chapters }: TaggedDocument): TaggedBlock[] => chapters.flatMap(({ blocks }) => unwrapped(blocks))

/** Of the blocks that every part of a generated document has. */
const textElementsOf = (block: TaggedBlock): StructureElement[] =>
  block.kind === 'heading' ? [block.text.element] : block.kind === 'checklist' ? block.items.map(({ text }) => text.element) : []

describe('any document', () => {
  test('says all that it should: nothing lost, nothing doubled, in reading order', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        const said = [...saidBy(layOut(model, paperFonts)).values()].join('')
        expect(withoutSpaces(said)).toBe(withoutSpaces(expectedTexts(model).join('')))
      }),
      runs,
    )
  })

  test('stays inside the margins', () => {
    fc.assert(fc.property(anyDocument, (model) => expectInsideMargins(layOut(model, paperFonts))), runs)
  })

  test('has no two texts on top of each other', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        for (const page of layOut(model, paperFonts)) expect(overlapping(page)).toBeUndefined()
      }),
      runs,
    )
  })

  test('has no rule through a line of text', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        for (const { items } of layOut(model, paperFonts)) {
          for (const rule of items.filter((item) => item.kind === 'rule')) {
            const struck = items.find(
              (item) => isText(item) && meet(item.x, item.width, rule.x, rule.width) && meet(item.top, item.height, rule.y, 0),
            )
            expect(struck).toBeUndefined()
          }
        }
      }),
      runs,
    )
  })

  test('ends no page with a heading', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        for (const { items } of layOut(model, paperFonts)) {
          const lowest = items.filter(isContent).reduce((a, b) => (b.top > a.top ? b : a))
          expect(elementOf(lowest).type).not.toMatch(/^H\d$/)
        }
      }),
      runs,
    )
  })

  test('keeps each checklist item on one page, with its lines to write on', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        const tagged = tagDocument(model)
        const pages = layOutTagged(tagged, model, paperFonts)
        const linesDue = pages.map(() => 0)
        for (const block of allBlocks(tagged)) {
          for (const { label } of block.kind === 'blanks' ? block.items : []) {
            const [page = -1] = pagesOf(pages, label.element)
            linesDue[page] = (linesDue[page] ?? 0) + 1
          }
          if (block.kind !== 'checklist' && block.kind !== 'callout') continue
          for (const { text, lines } of block.items) {
            const [page = -1, ...others] = pagesOf(pages, text.element)
            expect(others).toEqual([])
            linesDue[page] = (linesDue[page] ?? 0) + lines
          }
        }
        expect(pages.map((page) => page.items.filter(isWritingLine).length)).toEqual(linesDue)
      }),
      runs,
    )
  })

  test('says its texts to the letter, with a space wherever a line ends between two words', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
        const pages = lay(texts.map((text) => ({ kind: 'paragraph', text })))
        expect([...saidBy(pages).values()]).toEqual(texts)
      }),
      runs,
    )
  })

  test('has each field where it is written: over its box or its lines, and on its page', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        for (const { items } of layOut(model, paperFonts)) {
          for (const field of items.filter((item) => item.kind === 'field')) {
            const below = items.filter((item) => {
              const [left, top, right, bottom] = extentOf(item)
              const isDrawn = field.input === 'tick' ? item.kind === 'box' : isWritingLine(item)
              return isDrawn && left >= field.x - 0.01 && right <= field.x + field.width + 0.01 && top >= field.y - 0.01 && bottom <= field.y + field.height + 0.01
            })
            expect(below.length).toBeGreaterThan(0)
          }
        }
      }),
      runs,
    )
  })

  test('keeps what stands apart on pages of its own', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        const tagged = tagDocument(model)
        const pages = layOutTagged(tagged, model, paperFonts)
        const chapterOf = new Map(tagged.chapters.flatMap(({ blocks }, i) => unwrapped(blocks).flatMap((block) => textElementsOf(block).map((element) => [element, i] as const))))
        for (const page of pages) expect(new Set(page.items.filter(isContent).flatMap((item) => chapterOf.get(elementOf(item)) ?? [])).size).toBeLessThanOrEqual(1)
        const apart = model.blocks.filter((block) => block.kind === 'section' && block.apart)
        expect(tagged.chapters.length).toBeGreaterThanOrEqual(apart.length)
      }),
      runs,
    )
  })

  test('needs no character that it did not ask for', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        const asked = new Set(charactersOf(model))
        const drawn = layOut(model, paperFonts).flatMap(({ items }) => items.filter(isText).flatMap(({ text }) => [...text]))
        expect(drawn.filter((character) => !asked.has(character))).toEqual([])
      }),
      runs,
    )
  })
})

describe('what no page can hold', () => {
  const long = 'Why does it come back again and again? '.repeat(400).trim()

  test.each(['regular', 'large', 'compact'] as const)('a question longer than a page is split between lines in %s print', (text) => {
    const pages = lay([{ kind: 'title', text: 'T' }, { kind: 'checklist', items: [checklistItem(long)] }], { text })
    expect(pages.length).toBeGreaterThan(2)
    expect([...saidBy(pages).values()]).toEqual(['T', long])
    expectInsideMargins(pages)
  })

  test('a word of 300 letters is broken, not cut', () => {
    const word = 'w'.repeat(300)
    const pages = lay([{ kind: 'title', text: word }, { kind: 'checklist', items: [checklistItem(word)] }])
    expect([...saidBy(pages).values()]).toEqual([word, word])
    expectInsideMargins(pages)
  })

  test('a callout longer than a page is framed on each', () => {
    const items = Array.from({ length: 3 }, (_, i) => ({ id: String(i), text: long, details: [], notes: [], lines: 1 }))
    const pages = lay([{ kind: 'title', text: 'T' }, { kind: 'callout', heading: 'Ask first', items }])
    const frames = pages.map((page) => page.items.filter((item) => item.kind === 'box' && item.ink === ink.warm).length)
    expect(frames.length).toBeGreaterThan(3)
    expect(new Set(frames.slice(1))).toEqual(new Set([1]))
    expectInsideMargins(pages)
  })

  test('a fact longer than a page says its words in order', () => {
    const pages = lay([{ kind: 'title', text: 'T' }, { kind: 'facts', items: [{ label: 'A', value: long }, { label: 'B', value: long }] }])
    expect([...saidBy(pages).values()]).toEqual(['T', 'A ', long, 'B ', long])
  })
})

test('a line to cut along is never the first on a page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      const part: readonly Block[] = [{ kind: 'checklist', items: Array.from({ length: count }, (_, i) => checklistItem(`Why ${i}?`, { lines: 1 })) }]
      const pages = lay([{ kind: 'title', text: 'T' }, ...part, { kind: 'cut', text: 'Cut here' }, ...part])
      const first = pages.map(({ items }) => items.filter(isContent).reduce((a, b) => (b.top < a.top ? b : a)).text)
      expect(first).not.toContain('Cut here')
    }),
  )
})

describe('one page', () => {
  test.each([
    ['letter', 612, 792],
    ['a4', 595.28, 841.89],
  ] as const)('of %s is %f by %f points', (size, width, height) => {
    const [page] = lay([{ kind: 'title', text: 'T' }], { size })
    expect([page?.width, page?.height]).toEqual([width, height])
  })

  test.each([
    ['regular', 11.5],
    ['large', 16],
    ['compact', 9.5],
  ] as const)('in %s print has its body in %f points', (text, size) => {
    const pages = lay([{ kind: 'paragraph', text: 'Body' }], { text })
    expect(pages.flatMap(({ items }) => items.filter(isContent)).map((item) => item.size)).toEqual([size])
  })

  test('is there, with its footer, when there is nothing to say', () => {
    const pages = lay([])
    expect(pages.map(({ items }) => items.filter(isText).map(({ text }) => text))).toEqual([['Made by hand', 'page 1 of 1']])
  })

  test('has facts in two columns, and in one in large print', () => {
    const facts = { kind: 'facts', items: ['a', 'b', 'c'].map((label) => ({ label, value: 'v' })) } as const
    const columns = (text: 'regular' | 'large'): number =>
      new Set(lay([facts], { text }).flatMap(({ items }) => items.filter(isContent).filter((i) => i.face === 'bold')).map(({ x }) => x)).size
    expect(columns('regular')).toBe(2)
    expect(columns('large')).toBe(1)
  })

  test('has the note numbers raised and small, after the last paragraph, in its element', () => {
    const items = [checklistItem('Question?', { details: ['First.', 'Last.'], notes: [1, 3] })]
    const texts = lay([{ kind: 'checklist', items }]).flatMap((page) => page.items.filter(isContent))
    const [last, notes] = texts.slice(-2)
    expect([last?.text, notes?.text]).toEqual(['Last.', '\u00a01,\u00a03'])
    expect(notes?.mark).toEqual(last?.mark)
    expect(notes?.size).toBeLessThan(last?.size ?? 0)
    expect(notes?.baseline).toBeLessThan(last?.baseline ?? 0)
  })

  test('has a box to tick at each item, level with its first line', () => {
    const [page] = lay([{ kind: 'checklist', items: [checklistItem('One?'), checklistItem('Two?')] }])
    const boxes = page?.items.filter((item) => item.kind === 'box') ?? []
    const questions = page?.items.filter(isContent) ?? []
    expect(boxes).toHaveLength(2)
    boxes.forEach((box, i) => {
      expect(box.y).toBeGreaterThanOrEqual(questions[i]?.top ?? Infinity)
      expect(box.y + box.height).toBeLessThanOrEqual((questions[i]?.top ?? 0) + (questions[i]?.height ?? 0))
    })
  })
})

describe('a paragraph', () => {
  const linesOf = (text: string): string[] =>
    lay([{ kind: 'paragraph', text }]).flatMap(({ items }) => items.filter(isContent).map((item) => item.text))

  test('does not end with one short word alone on its line', () => {
    const sentence = 'Can treatment wait for the results of this test? '
    expect(linesOf(`${sentence.repeat(2)}Could we wait or not?`)).toEqual([sentence.repeat(2), 'Could we wait or not?'])
    expect(linesOf(`${sentence.repeat(2)}Could it be safe, or?`)).toEqual([
      `${sentence}Can treatment wait for the results of this `,
      'test? Could it be safe, or?',
    ])
  })

  test('gets no longer by that, and no word is broken for it', () => {
    const word = 'w'.repeat(63)
    expect(linesOf(`${word} okay`)).toEqual([`${word} `, 'okay'])
  })
})

describe('the footer', () => {
  test('counts the pages', () => {
    const items = Array.from({ length: 20 }, (_, i) => checklistItem(`Question ${i}?`))
    const pages = lay([{ kind: 'checklist', items }])
    const right = pages.map(({ items: placed }) => placed.filter(isText).at(-1)?.text)
    expect(right).toEqual(pages.map((_, i) => `page ${i + 1} of ${pages.length}`))
    expect(pages.length).toBeGreaterThan(1)
  })

  test('is the same artifact on each page, never content', () => {
    const footers = lay([]).flatMap(({ items }) => items.map(({ mark }) => mark))
    expect(new Set(footers.map((mark) => JSON.stringify(mark)))).toEqual(new Set(['{"kind":"artifact","artifact":"footer"}']))
  })

  test.each([
    ['a short text', 'Not advice.'],
    ['a long text', 'Prepared for a visit to a doctor. This is not medical advice. '.repeat(3)],
  ])('wraps a long name instead of running into %s at its left', (_, left) => {
    const footer = { left, right: `${'Maximiliana '.repeat(12)}· page {page}` }
    const pages = lay([{ kind: 'title', text: 'T' }], { footer, text: 'large' })
    expectInsideMargins(pages)
    expect(pages.flatMap((page) => overlapping(page) ?? [])).toEqual([])
  })
})
