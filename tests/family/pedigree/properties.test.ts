import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutPedigree, type Pedigree } from '../../../src/family/index.ts'
import type { Answers } from '../../../src/plan/index.ts'
import { anyFamily, families, plainFamily, twoHundred } from './families.ts'
import { endsOf, isOn, reached, segmentsOf, symbolAt } from './lines.ts'

const treeOf = (answers: Answers): Pedigree => {
  const pedigree = layOutPedigree(answers)
  if (!pedigree) throw new Error('No relative was told')
  return pedigree
}
const any = fc.oneof({ weight: 3, arbitrary: anyFamily }, plainFamily, fc.constantFrom<Answers>(...Object.values(families), twoHundred))
const runs = { numRuns: 100 }
const always = (holds: (pedigree: Pedigree, answers: Answers) => void): void => {
  fc.assert(fc.property(any, (answers) => holds(treeOf(answers), answers)), runs)
}

test('every relative stands in the tree once', () => {
  always(({ people }, { family }) => {
    const placed = people.map(({ id }) => id)
    expect(placed.filter((id) => id.startsWith('relative:')).toSorted()).toEqual((family?.relatives ?? []).map(({ id }) => `relative:${id}`).toSorted())
    expect(new Set(placed).size).toBe(placed.length)
    expect(placed).toContain('proband')
  })
})

test('no two people stand in one place, nor does anyone outside of the drawing', () => {
  always(({ people, width, height }) => {
    for (const [index, person] of people.entries()) {
      const next = people[index + 1]
      if (next?.y === person.y) expect(next.x - person.x).toBeGreaterThanOrEqual(1 - 1e-6)
      expect(person.x).toBeGreaterThanOrEqual(0.5 - 1e-6)
      expect(person.x).toBeLessThanOrEqual(width - 0.5 + 1e-6)
      expect(Number.isInteger(person.y) && person.y >= 0 && person.y < height).toBe(true)
    }
  })
})

test('a generation stands in a row, and children below their parents', () => {
  always(({ people, connectors }) => {
    const top = Math.min(...people.map(({ generation }) => generation))
    for (const { y, generation } of people) expect(y).toBe(generation - top)
    for (const line of connectors) {
      if (line.kind !== 'child' && line.kind !== 'descent') continue
      const [from, to] = [line.points[0]?.[1] ?? 0, line.points.at(-1)?.[1] ?? 0]
      expect(to).toBeGreaterThan(from)
    }
  })
})

test('lines end at a symbol or on a line', () => {
  always((pedigree) => {
    for (const line of pedigree.connectors) {
      for (const end of endsOf(line)) {
        const others = pedigree.connectors.filter((other) => other !== line)
        expect([end, symbolAt(pedigree, end) !== undefined || others.some((other) => segmentsOf(other).some((segment) => isOn(end, segment)))]).toEqual([end, true])
      }
    }
  })
})

test('no line between partners runs through a third symbol', () => {
  always(({ people, connectors }) => {
    for (const line of connectors.filter(({ kind }) => kind === 'mating')) {
      for (const [[fromX, fromY], [toX, toY]] of segmentsOf(line)) {
        const between = people.filter(({ x, y }) => fromY === toY && y === fromY && x > Math.min(fromX, toX) + 0.2 && x < Math.max(fromX, toX) - 0.2)
        expect(between).toEqual([])
      }
    }
  })
})

test('the lines of two families never lie on each other', () => {
  always(({ connectors }) => {
    const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] => all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))
    const bars = connectors.filter(({ kind }) => kind === 'sibship').flatMap(segmentsOf)
    const touching = pairs(bars).filter(([[[from, y], [to]], [[otherFrom, otherY], [otherTo]]]) => y === otherY && to >= otherFrom && otherTo >= from)
    expect(touching).toEqual([])
    const upright = connectors.filter(({ kind }) => kind === 'child' || kind === 'descent').flatMap(segmentsOf)
    const covering = pairs(upright).filter(
      ([[[x, top], [, bottom]], [[otherX, otherTop], [, otherBottom]]]) => Math.abs(x - otherX) < 1e-6 && Math.min(bottom, otherBottom) - Math.max(top, otherTop) > 1e-6,
    )
    expect(covering).toEqual([])
  })
})

test('the order in the file changes nothing, and the same family gives the same tree', () => {
  fc.assert(
    fc.property(
      any.chain((answers) => fc.tuple(fc.constant(answers), fc.shuffledSubarray([...(answers.family?.relatives ?? [])], { minLength: answers.family?.relatives?.length ?? 0 }))),
      ([answers, relatives]) => {
        expect(layOutPedigree({ ...answers, family: { ...answers.family, relatives } })).toEqual(treeOf(answers))
      },
    ),
    runs,
  )
})

test('whoever is related by birth, on a side that was said, is joined to the proband', () => {
  fc.assert(
    fc.property(plainFamily, (answers) => {
      const pedigree = treeOf(answers)
      const joined = reached(pedigree)
      const seats = ['mother', 'father', 'grandmother', 'grandfather', 'great-grandmother', 'great-grandfather']
      // There is one seat each: a second mother by birth stands apart.
      const apart = pedigree.people.filter((person) => !joined.has(person) && !seats.includes(person.told?.who ?? ''))
      expect(apart).toEqual([])
    }),
    runs,
  )
})
