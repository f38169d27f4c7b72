// @vitest-environment node
import { expect, test } from 'vitest'
import { loadMessages } from '../../src/i18n/index.ts'
import type { Answers, Relative } from '../../src/plan/index.ts'
import { cancersInWords, mayAddRelative, nextRelativeId, relativeName, withoutRelative, withRelative, withRelativeAt } from '../../src/questionnaire/family.ts'
import { asksSex, toRelative, toRelativeForm } from '../../src/questionnaire/relativeForm.ts'

const messages = await loadMessages('en')
const family = (...relatives: readonly Relative[]): Answers => ({ family: { relatives } })
const idsOf = ({ family: known }: Answers): readonly (string | undefined)[] => known?.relatives?.map(({ id }) => id) ?? []
const three = family({ id: 'r1' }, { id: 'r2' }, { id: 'r3' })

test('a new relative comes last, a changed one stays in place', () => {
  expect(idsOf(withRelative(three, { id: 'r4' }))).toEqual(['r1', 'r2', 'r3', 'r4'])
  expect(withRelative(three, { id: 'r2', relation: 'aunt' }).family?.relatives).toEqual([{ id: 'r1' }, { id: 'r2', relation: 'aunt' }, { id: 'r3' }])
})

test('a relative is taken away and put back where they stood', () => {
  expect(idsOf(withoutRelative(three, 'r2'))).toEqual(['r1', 'r3'])
  expect(idsOf(withRelativeAt(withoutRelative(three, 'r2'), { id: 'r2' }, 1))).toEqual(['r1', 'r2', 'r3'])
  expect(withoutRelative(family({ id: 'r1' }), 'r1')).toEqual({})
})

test('a new id is one above the highest, whatever else stands there', () => {
  expect(nextRelativeId({})).toBe('r1')
  expect(nextRelativeId(family({ id: 'r7' }, { id: 'mom' }, {}))).toBe('r8')
})

test('there is room for two hundred relatives', () => {
  const many = (count: number): Answers => family(...Array.from({ length: count }, (_, index) => ({ id: `r${index}` })))
  expect([mayAddRelative(many(199)), mayAddRelative(many(200))]).toEqual([true, false])
})

test.each<[string, Relative]>([
  ['with ages', { id: 'r1', relation: 'aunt', side: 'maternal', cancers: [{ type: 'breast', age: 44 }, { type: 'ovarian' }] }],
  ['with a decade', { id: 'r1', relation: 'sister', cancers: [{ type: 'breast', ageRange: [40, 49] }] }],
  ['with a range from a file', { id: 'r1', relation: 'sister', cancers: [{ type: 'breast', ageRange: [42, 45] }] }],
  ['by adoption', { id: 'r1', relation: 'sister', by: 'adoption', cancers: [] }],
  ['whose sex was asked', { id: 'r1', relation: 'cousin', side: 'paternal', sex: 'male', cancers: [] }],
  ['of whose cancers nothing was said', { id: 'r1', relation: 'sister' }],
  [
    'with what the form does not ask',
    {
      id: 'r1',
      relation: 'sister',
      label: 'A.',
      age: 60,
      testing: { result: 'negative' },
      cancers: [{ type: 'breast', age: 44, subtype: 'breast-triple-negative', detail: 'left' }],
    },
  ],
])('a relative %s goes through the form and comes back the same', (_, relative) => {
  expect(toRelative(toRelativeForm(relative), 'r1', relative)).toEqual(relative)
})

test('a new relative starts with one cancer to fill in', () => {
  expect(toRelativeForm(undefined).cancers).toEqual([{ type: '', age: '', decade: '' }])
  expect(toRelative({ ...toRelativeForm(undefined), relation: 'aunt', cancers: [] }, 'r1', undefined)).toEqual({ id: 'r1', relation: 'aunt', cancers: [] })
})

test('of two cancers, what is left of one that was taken away is not hung on the other', () => {
  const before: Relative = { id: 'r1', relation: 'aunt', cancers: [{ type: 'breast', age: 44, subtype: 'breast-triple-negative' }, { type: 'breast', age: 60 }] }
  const form = toRelativeForm(before)
  expect(toRelative({ ...form, cancers: form.cancers.slice(1) }, 'r1', before).cancers).toEqual([{ type: 'breast', age: 60 }])
})

test('another kind of cancer loses the details of the first', () => {
  const before: Relative = { id: 'r1', relation: 'aunt', cancers: [{ type: 'breast', age: 44, subtype: 'breast-triple-negative' }] }
  const form = toRelativeForm(before)
  expect(toRelative({ ...form, cancers: form.cancers.map((cancer) => ({ ...cancer, type: 'lung' })) }, 'r1', before).cancers).toEqual([{ type: 'lung', age: 44 }])
})

test('an exact age wins over a decade, and neither is no age', () => {
  const form = { ...toRelativeForm(undefined), relation: 'aunt' }
  const cancersOf = (age: string, decade: string) => toRelative({ ...form, cancers: [{ type: 'breast', age, decade }] }, 'r1', undefined).cancers
  expect(cancersOf('47', '50')).toEqual([{ type: 'breast', age: 47 }])
  expect(cancersOf('', '50')).toEqual([{ type: 'breast', ageRange: [50, 59] }])
  expect(cancersOf('', '0')).toEqual([{ type: 'breast', ageRange: [0, 9] }])
  expect(cancersOf('', '')).toEqual([{ type: 'breast' }])
})

test('a side is kept only where it says something, a sex only where it was asked', () => {
  const form = { ...toRelativeForm(undefined), side: 'paternal', sex: 'male', cancers: [] }
  expect(toRelative({ ...form, relation: 'mother' }, 'r1', undefined)).toEqual({ id: 'r1', relation: 'mother', cancers: [] })
  expect(toRelative({ ...form, relation: 'aunt' }, 'r1', undefined)).toEqual({ id: 'r1', relation: 'aunt', side: 'paternal', cancers: [] })
  expect([asksSex('cousin'), asksSex('aunt')]).toEqual([true, false])
})

test('a relative reads as a person would say it', () => {
  expect(relativeName({ relation: 'aunt', side: 'maternal' }, messages)).toBe('Aunt (mother’s side)')
  expect(relativeName({ relation: 'mother', side: 'maternal' }, messages)).toBe('Mother')
  expect(relativeName({}, messages)).toBe('A relative')
  expect(cancersInWords({ cancers: [{ type: 'ovarian', age: 47 }, { type: 'breast', ageRange: [50, 59] }, {}] }, messages)).toBe(
    'ovarian cancer at 47, breast cancer between 50 and 59 and cancer',
  )
})
