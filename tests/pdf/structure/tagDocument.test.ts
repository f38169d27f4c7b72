import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StructureElement } from '../../../src/pdf/index.ts'
import { leavesOf } from '../../../src/pdf/structure/element.ts'
import { tagDocument } from '../../../src/pdf/structure/tagDocument.ts'
import { layOutTagged } from '../../../src/pdf/layout/layOut.ts'
import { anyDocument, documentOf } from '../documents.ts'
import { paperFonts } from '../paperFonts.ts'
import { saidBy } from '../placed.ts'

const kidsAllowed: Partial<Record<StructureElement['type'], readonly StructureElement['type'][]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
}
/** Parts of something, never on their own. */
const parents: Partial<Record<StructureElement['type'], readonly StructureElement['type'][]>> = {
  LI: ['L'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  Note: ['LBody'],
  Form: ['Lbl', 'LBody', 'P'],
}

function* elementsIn(element: StructureElement): Generator<StructureElement> {
  yield element
  for (const kid of element.kids) yield* elementsIn(kid)
}

test('lists and tables have the parts that they must have, and no part stands alone', () => {
  fc.assert(
    fc.property(anyDocument, (model) => {
      for (const { type, kids } of elementsIn(tagDocument(model).root)) {
        for (const kid of kids) expect(kidsAllowed[type] ?? [kid.type]).toContain(kid.type)
        for (const kid of kids) expect(parents[kid.type] ?? [type]).toContain(type)
      }
    }),
  )
})

test('the pages say the leaves of the tree, each once, in its order', () => {
  fc.assert(
    fc.property(anyDocument, (model) => {
      const tagged = tagDocument(model)
      const said = [...saidBy(layOutTagged(tagged, model, paperFonts)).keys()]
      const leaves = leavesOf(tagged.root).filter(({ type }) => type !== 'Document' && type !== 'Form')
      expect(said.map((element) => leaves.indexOf(element))).toEqual(leaves.map((_, i) => i))
    }),
    { numRuns: 50 },
  )
})

test('where pages end changes nothing in the tree', () => {
  fc.assert(
    fc.property(anyDocument, (model) => {
      expect(tagDocument({ ...model, size: 'a4', text: 'large' })).toEqual(tagDocument({ ...model, size: 'letter', text: 'compact' }))
    }),
    { numRuns: 20 },
  )
})

test('only a run in another language has an element of its own', () => {
  const runs = [{ text: 'In her words: ' }, { text: '¿Por qué?', lang: 'es' }]
  const { root } = tagDocument(documentOf([{ kind: 'paragraph', text: runs }, { kind: 'paragraph', text: [{ text: 'One ' }, { text: 'two', bold: true }] }]))
  expect(root.kids.map(({ type, kids }) => [type, kids.map(({ lang }) => lang)])).toEqual([
    ['P', [undefined, 'es']],
    ['P', []],
  ])
})

test('a list without items is no list', () => {
  expect(tagDocument(documentOf([{ kind: 'facts', items: [] }, { kind: 'bullets', items: [] }])).root.kids).toEqual([])
})

test('lists say how they are numbered', () => {
  const blocks = [
    { kind: 'bullets', items: ['a'] },
    { kind: 'sources', items: [{ number: 1, text: 'a' }] },
    { kind: 'checklist', items: [{ id: 'a', text: 'a', details: [], notes: [], lines: 0 }] },
  ] as const
  expect(tagDocument(documentOf(blocks)).root.kids.map(({ numbering }) => numbering)).toEqual(['Disc', 'Decimal', 'None'])
})
