import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPedigree, layOutPedigree } from '../../../src/family/index.ts'
import { families, familyOf, plainFamily, twoHundred } from './families.ts'

const columns = 8
const toldIn = (parts: ReturnType<typeof fitPedigree>): ReadonlySet<string> =>
  new Set(parts.flatMap(({ pedigree }) => pedigree.people.filter(({ told }) => told).map(({ id }) => id)))

test('what fits is left whole, and what is not there has no parts', () => {
  expect(fitPedigree(families.nuclear, columns)).toEqual([{ pedigree: layOutPedigree(families.nuclear), section: 'whole', number: 1, count: 1 }])
  expect(fitPedigree({}, columns)).toEqual([])
})

const aunts = (side: 'maternal' | 'paternal', count: number) => Array.from({ length: count }, () => ({ relation: 'aunt', side }) as const)

test('a wide family is parted by sides, the nearest relatives in both', () => {
  const parts = fitPedigree(familyOf([...aunts('maternal', 5), ...aunts('paternal', 5), { relation: 'sister' }, { relation: 'mother' }]), columns)
  expect(parts.map(({ section, number, count }) => [section, number, count])).toEqual([['paternal', 1, 1], ['maternal', 1, 1]])
  for (const { pedigree } of parts) {
    const who = pedigree.people.flatMap(({ told }) => told?.who ?? [])
    expect([who.filter((each) => each === 'aunt').length, who.filter((each) => ['proband', 'sister', 'mother'].includes(each)).length]).toEqual([5, 3])
  }
})

test('a side that is too wide alone is drawn in several trees', () => {
  const parts = fitPedigree(familyOf(aunts('maternal', 14)), columns)
  expect(parts.map(({ section, number, count }) => [section, number, count])).toEqual([['maternal', 1, 3], ['maternal', 2, 3], ['maternal', 3, 3]])
})

test('two hundred relatives all stand in some part, none wider than the paper', () => {
  const parts = fitPedigree(twoHundred, columns)
  expect(toldIn(parts).size).toBe(201)
  expect(Math.max(...parts.map(({ pedigree }) => pedigree.width))).toBeLessThanOrEqual(columns)
})

test('of any family, nobody is left out, and no part is too wide', () => {
  fc.assert(
    fc.property(plainFamily, (answers) => {
      const parts = fitPedigree(answers, columns)
      expect(toldIn(parts).size).toBe((answers.family?.relatives?.length ?? 0) + 1)
      // Partners of one's own stand with the children, however many there are.
      const partners = answers.family?.relatives?.filter(({ relation }) => relation === 'partner').length ?? 0
      if (partners <= 1) expect(Math.max(...parts.map(({ pedigree }) => pedigree.width))).toBeLessThanOrEqual(columns)
    }),
    { numRuns: 100 },
  )
})
