import { expect, test } from 'vitest'
import { degree, degreeBetween, isBloodRelative, lineages, needsSide, sexOf } from '../../src/family/index.ts'
import { vocabulary, type Relation, type Relative } from '../../src/plan/index.ts'

/** As the family history reference has them: degree, sides without an answer, sex, whether the side is asked. */
const kin: Readonly<Record<Relation, readonly [number | undefined, string, string, boolean]>> = {
  mother: [1, 'maternal', 'female', false],
  father: [1, 'paternal', 'male', false],
  sister: [1, 'maternal paternal', 'female', false],
  brother: [1, 'maternal paternal', 'male', false],
  daughter: [1, 'maternal paternal', 'female', false],
  son: [1, 'maternal paternal', 'male', false],
  'half-sister': [2, '', 'female', true],
  'half-brother': [2, '', 'male', true],
  grandmother: [2, '', 'female', true],
  grandfather: [2, '', 'male', true],
  aunt: [2, '', 'female', true],
  uncle: [2, '', 'male', true],
  niece: [2, 'maternal paternal', 'female', false],
  nephew: [2, 'maternal paternal', 'male', false],
  granddaughter: [2, 'maternal paternal', 'female', false],
  grandson: [2, 'maternal paternal', 'male', false],
  cousin: [3, '', 'unknown', true],
  'great-grandmother': [3, '', 'female', true],
  'great-grandfather': [3, '', 'male', true],
  'great-aunt': [3, '', 'female', true],
  'great-uncle': [3, '', 'male', true],
  partner: [undefined, '', 'unknown', false],
}

test.each(vocabulary.relations)('a %s has the degree, the sides and the sex that the reference gives', (relation) => {
  const relative = { relation }
  expect([degree(relative), lineages(relative).join(' '), sexOf(relative), needsSide(relation)]).toEqual(kin[relation])
})

test.each(vocabulary.relations.filter(needsSide))('a %s belongs to the side that was said, and to no other', (relation) => {
  expect(lineages({ relation, side: 'paternal' })).toEqual(['paternal'])
})

test('a side that was said of a full sibling or a parent changes nothing', () => {
  expect(lineages({ relation: 'sister', side: 'paternal' })).toEqual(['maternal', 'paternal'])
  expect(lineages({ relation: 'mother', side: 'paternal' })).toEqual(['maternal'])
})

test.each(['adoption', 'marriage'] as const)('whoever is related by %s is no blood relative, of no degree and on no side', (by) => {
  for (const relation of vocabulary.relations) {
    expect([isBloodRelative({ relation, by }), degree({ relation, by }), lineages({ relation, by, side: 'maternal' })]).toEqual([false, undefined, []])
  }
})

test('a partner is no blood relative, whatever was said', () => {
  expect(isBloodRelative({ relation: 'partner', by: 'blood' })).toBe(false)
})

test('a relative of unsaid relation may be of the blood, but of no degree', () => {
  expect([isBloodRelative({}), degree({}), lineages({ side: 'maternal' }), sexOf({})]).toEqual([true, undefined, [], 'unknown'])
})

test('the sex is asked where the relation does not say it, and only there', () => {
  expect(sexOf({ relation: 'cousin', sex: 'male' })).toBe('male')
  expect(sexOf({ sex: 'female' })).toBe('female')
  expect(sexOf({ relation: 'aunt', sex: 'male' })).toBe('female')
})

const maternal = (relation: Relation): Relative => ({ relation, side: 'maternal' })

test.each<[Relation, Relation, number | undefined]>([
  ['mother', 'sister', 1],
  ['mother', 'aunt', 1],
  ['mother', 'half-sister', 1],
  ['mother', 'grandmother', 1],
  ['mother', 'cousin', 2],
  ['mother', 'great-aunt', 2],
  ['mother', 'granddaughter', 3],
  ['sister', 'brother', 1],
  ['sister', 'half-brother', 2],
  ['half-sister', 'half-brother', 2],
  ['half-sister', 'niece', 3],
  ['half-sister', 'daughter', 3],
  ['sister', 'niece', 2],
  ['niece', 'nephew', 3],
  ['daughter', 'son', 2],
  ['daughter', 'granddaughter', 3],
  ['granddaughter', 'grandson', 4],
  ['daughter', 'cousin', 4],
  ['granddaughter', 'aunt', 4],
  ['aunt', 'uncle', 1],
  ['aunt', 'cousin', 2],
  ['aunt', 'great-aunt', 2],
  ['aunt', 'great-grandfather', 2],
  ['cousin', 'cousin', 3],
  ['cousin', 'great-uncle', 3],
  ['niece', 'cousin', 4],
  ['grandmother', 'aunt', 1],
  ['grandmother', 'cousin', 2],
  ['grandmother', 'niece', 3],
  ['grandmother', 'grandfather', undefined],
  ['grandmother', 'great-aunt', undefined],
  ['grandfather', 'great-grandmother', undefined],
  ['great-aunt', 'great-uncle', undefined],
  ['great-grandmother', 'great-aunt', undefined],
  ['mother', 'father', undefined],
  ['father', 'aunt', undefined],
  ['sister', 'partner', undefined],
])('on the mother’s side, a %s and a %s are surely relatives of degree %s at most', (one, other, between) => {
  expect(degreeBetween(maternal(one), maternal(other))).toBe(between)
  expect(degreeBetween(maternal(other), maternal(one))).toBe(between)
})

test('relatives of two sides, of a side that was not said, or one of them not by blood, are not known to be related', () => {
  expect(degreeBetween(maternal('aunt'), { relation: 'cousin', side: 'paternal' })).toBeUndefined()
  expect(degreeBetween(maternal('aunt'), { relation: 'cousin' })).toBeUndefined()
  expect(degreeBetween(maternal('aunt'), { relation: 'cousin', side: 'maternal', by: 'marriage' })).toBeUndefined()
  expect(degreeBetween(maternal('aunt'), { side: 'maternal' })).toBeUndefined()
})
