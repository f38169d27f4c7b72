import fc from 'fast-check'
import { expect, test } from 'vitest'
import { familyTable, layOutPedigree } from '../../../src/family/index.ts'
import { anyFamily, families, familyOf } from './families.ts'

test('the proband comes first, then the nearest', () => {
  expect(familyTable(families.threeGenerations).map(({ told }) => told.who)).toEqual(['proband', 'daughter', 'grandmother', 'grandfather', 'aunt', 'uncle', 'partner'])
  expect(familyTable({})).toEqual([])
})

test('a row says who someone’s parents, partners and twins are', () => {
  const [, mother] = familyTable(families.divorced)
  expect(mother?.partners.map(({ told, ended }) => [told.who, told.by, ended])).toEqual([['father', undefined, true], ['father', 'marriage', false]])
  expect(familyTable(families.divorced).find(({ told }) => told.who === 'half-brother')?.parents.map(({ who }) => who)).toEqual(['mother', 'father'])
  expect(familyTable(families.identicalTwins).flatMap(({ told, twins }) => twins.map((other) => [told.who, other.told.who, other.twin]))).toEqual([
    ['proband', 'sister', 'identical'],
    ['sister', 'proband', 'identical'],
  ])
})

test('a side is in a row where it matters and was said', () => {
  const rows = familyTable(familyOf([{ relation: 'aunt', side: 'maternal' }, { relation: 'aunt' }, { relation: 'sister', side: 'maternal' }]))
  expect(rows.map(({ told: { who, side, sideUnsaid } }) => [who, side, sideUnsaid])).toEqual([
    ['proband', undefined, false],
    ['sister', undefined, false],
    ['aunt', 'maternal', false],
    ['aunt', undefined, true],
  ])
})

test('the table tells of the same people as the drawing, and the same of each', () => {
  fc.assert(
    fc.property(anyFamily, (answers) => {
      const drawn = layOutPedigree(answers)?.people.flatMap(({ told }) => told ?? []) ?? []
      const inWords = familyTable(answers).map(({ told }) => told)
      const sorted = (all: readonly unknown[]): readonly string[] => all.map((each) => JSON.stringify(each)).toSorted()
      expect(sorted(inWords)).toEqual(sorted(drawn))
    }),
    { numRuns: 100 },
  )
})
