import fc from 'fast-check'
import { expect, test } from 'vitest'
import { familyTableInWords, pedigreeFigures, type PedigreeSizes } from '../../../src/document/index.ts'
import type { Figure, FigureShape } from '../../../src/pdf/index.ts'
import type { Answers } from '../../../src/plan/index.ts'
import { anyFamily, families, familyOf, plainFamily, twoHundred } from '../../family/pedigree/families.ts'
import { messages } from '../../list/builders.ts'

/** About as wide as the paper's own letters. */
const measure: PedigreeSizes['measure'] = (text, size, bold) => text.length * size * (bold ? 0.55 : 0.5)
const sizes: PedigreeSizes = { width: 510, text: 8, measure }
const figuresOf = (answers: Answers, more: Partial<PedigreeSizes> = {}) => pedigreeFigures(answers, messages, { ...sizes, ...more })
const figureOf = (answers: Answers): Figure => figuresOf(answers)[0]?.figure ?? { width: 0, height: 0, alt: '', shapes: [] }

type Text = Extract<FigureShape, { kind: 'text' }>
const textsOf = ({ shapes }: Figure): readonly Text[] => shapes.filter((shape) => shape.kind === 'text')
const said = (answers: Answers): readonly string[] => textsOf(figureOf(answers)).map(({ text }) => text)
const boxOf = ({ text, size, bold = false, x, baseline, align }: Text) => {
  const width = measure(text, size, bold)
  const left = align === 'middle' ? x - width / 2 : x
  return { text, left, right: left + width, top: baseline - size * 0.7, bottom: baseline + size * 0.2 }
}
const cancer = (type: 'breast' | 'ovarian', age?: number) => ({ type, ...(age !== undefined && { age }) })

test('a label says who, the age, the cancers and the tests, in this order', () => {
  const answers = familyOf([
    { relation: 'aunt', side: 'maternal', label: 'A.', living: false, age: 60, cancers: [cancer('breast', 39), { type: 'ovarian', ageRange: [50, 59] }], testing: { status: 'done', result: 'pathogenic', genes: ['brca1'] } },
  ])
  const texts = said(answers)
  const start = texts.indexOf('Aunt')
  expect(texts.slice(start, start + 6)).toEqual(['Aunt', 'A.', 'd. 60', 'Breast 39', 'Ovarian 50–59', 'BRCA1 +'])
})

test.each([['self', 'Me'], ['child', 'My child'], ['other', 'Patient']] as const)('where the answers are for %s, the patient is "%s"', (who, label) => {
  expect(said(familyOf([{ relation: 'mother' }], {}, { who }))).toContain(label)
})

test('affected people are filled, others are not', () => {
  const circles = figureOf(familyOf([{ relation: 'mother', cancers: [cancer('breast')] }, { relation: 'sister' }])).shapes.filter((shape) => shape.kind === 'circle')
  expect(circles.filter(({ radius }) => radius === Math.max(...circles.map((each) => each.radius))).map(({ fill }) => fill)).toEqual(['solid', 'paper', 'paper'])
})

test('the legend explains the signs that are used, and no others', () => {
  const { legend } = messages.pedigree
  const entries = (answers: Answers): readonly string[] => {
    const texts = said(answers).join(' ')
    return Object.values(legend).filter((entry) => texts.includes(entry))
  }
  expect(entries(families.nuclear)).toEqual([legend.consultand, legend.square, legend.circle, legend.none])
  expect(entries(families.divorced)).toContain(legend.ended)
  expect(entries(families.nuclear)).not.toContain(legend.ended)
  expect(entries(families.identicalTwins)).toContain(legend.identical)
  expect(entries(families.adoptedIn)).toEqual(expect.arrayContaining([legend.adopted, legend['by-adoption']]))
})

test('a screen reader hears how large the tree is and where the facts are', () => {
  expect(figureOf(families.nuclear).alt).toBe(
    'Family tree of 5 people in 2 generations. No one is marked as having or having had cancer. The table of the family has the same facts in words.',
  )
  const [first] = figuresOf(twoHundred)
  expect([first?.caption, first?.figure.alt.startsWith(`Family tree (${first.caption})`)]).toEqual([expect.stringMatching(/^Brothers, sisters, children and others, part 1 of \d+$/u), true])
})

const any = fc.oneof(anyFamily, plainFamily, fc.constantFrom<Answers>(...Object.values(families), twoHundred))

test('no two texts overlap, and none is outside of the drawing or too small', () => {
  fc.assert(
    fc.property(any, (answers) => {
      for (const { figure } of figuresOf(answers)) {
        const texts = textsOf(figure)
        expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(7.5)
        const boxes = texts.map(boxOf)
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-0.01)
          expect(box.right).toBeLessThanOrEqual(figure.width + 0.01)
          expect(box.bottom).toBeLessThanOrEqual(figure.height + 0.01)
          for (const other of boxes.slice(index + 1)) {
            const apart = other.left >= box.right || box.left >= other.right || other.top >= box.bottom || box.top >= other.bottom
            if (!apart) expect([box, other]).toEqual('apart')
          }
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('every family of the questionnaire fits on letter paper, in regular and in large print', () => {
  fc.assert(
    fc.property(plainFamily, (answers) => {
      const partners = answers.family?.relatives?.filter(({ relation }) => relation === 'partner').length ?? 0
      fc.pre(partners <= 1)
      for (const { figure } of figuresOf(answers)) expect(figure.width).toBe(510)
    }),
    { numRuns: 60 },
  )
})

test('the table says in words what the drawing says in signs', () => {
  const answers = familyOf(
    [
      { relation: 'mother', living: false, age: 52, cause: 'stroke', cancers: [{ type: 'breast', age: 44, features: ['both-sides'] }] },
      { relation: 'aunt', side: 'maternal', cancers: [cancer('ovarian')], testing: { status: 'done', result: 'uncertain', genes: ['msh6'] } },
      { relation: 'cousin', side: 'maternal', sex: 'male', parents: ['r2'], living: true },
      { relation: 'uncle' },
      { relation: 'sister', by: 'adoption', label: 'Rosa' },
    ],
    { parentsRelated: true },
    { age: 41, who: 'self' },
  )
  expect(familyTableInWords(answers, messages)).toEqual({
    headers: ['Relative', 'Side', 'Age', 'Cancer and age when found', 'Gene test', 'Notes'],
    rows: [
      ['Me', '', '41', 'None that is known of', '', 'The parents are related to each other by blood'],
      ['Mother', '', 'Died at 52', 'Breast cancer, both sides at 44', '', 'Cause of death: stroke'],
      ['Sister (Rosa)', '', '', 'None that is known of', '', 'Related by adoption'],
      ['Aunt', 'Mother’s', '', 'Ovarian cancer', 'Uncertain change in MSH6', ''],
      ['Uncle', 'Not told', '', 'None that is known of', '', ''],
      ['Cousin', 'Mother’s', 'Living', 'None that is known of', '', 'Male. Child of Aunt'],
    ],
  })
  expect(familyTableInWords({}, messages)).toBeUndefined()
})

test('columns of which nothing was told are left out of the table', () => {
  expect(familyTableInWords(families.nuclear, messages)?.headers).toEqual(['Relative', 'Cancer and age when found'])
})
