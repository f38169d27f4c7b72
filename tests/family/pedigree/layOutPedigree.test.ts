import { expect, test } from 'vitest'
import { layOutPedigree, type Connector, type Pedigree, type Person } from '../../../src/family/index.ts'
import type { Answers } from '../../../src/plan/index.ts'
import { families, familyOf } from './families.ts'

const treeOf = (answers: Answers): Pedigree => layOutPedigree(answers) ?? { width: 0, height: 0, people: [], connectors: [] }
const nameOf = ({ id, told }: Person): string => (told?.who === 'proband' ? 'me' : (told?.who ?? id))
/** The rows from the oldest down, as "sister 0.5, me 1.5". */
const rowsOf = ({ people, height }: Pedigree): readonly string[] =>
  Array.from({ length: height }, (_, y) =>
    people
      .filter((person) => person.y === y)
      .map((person) => `${nameOf(person)} ${person.x}`)
      .join(', '),
  )
const of = <K extends Connector['kind']>({ connectors }: Pedigree, kind: K): readonly Extract<Connector, { kind: K }>[] =>
  connectors.filter((line): line is Extract<Connector, { kind: K }> => line.kind === kind)
const person = ({ people }: Pedigree, name: string): Person | undefined => people.find((each) => nameOf(each) === name)

test('without a relative there is no tree', () => {
  expect(layOutPedigree({})).toBeUndefined()
  expect(layOutPedigree({ cancer: 'breast', family: { relatives: [], noOthers: true } })).toBeUndefined()
})

test('a father stands left of a mother, and the proband in the middle', () => {
  const tree = treeOf(families.nuclear)
  expect(rowsOf(tree)).toEqual(['father 1, mother 2', 'sister 0.5, me 1.5, brother 2.5'])
  expect([tree.width, tree.height]).toEqual([3, 2])
  expect(tree.connectors).toEqual([
    { kind: 'mating', points: [[1, 0], [2, 0]], related: false, ended: false },
    { kind: 'descent', points: [[1.5, 0], [1.5, 0.7]], dashed: false },
    { kind: 'sibship', points: [[0.5, 0.7], [2.5, 0.7]], dashed: false },
    { kind: 'child', points: [[0.5, 0.7], [0.5, 1]], dashed: false, certain: true },
    { kind: 'child', points: [[1.5, 0.7], [1.5, 1]], dashed: false, certain: true },
    { kind: 'child', points: [[2.5, 0.7], [2.5, 1]], dashed: false, certain: true },
  ])
})

test('the father’s side is left, the mother’s right, and who is missing between is put in', () => {
  expect(rowsOf(treeOf(families.threeGenerations))).toEqual([
    'grandfather 0.5, paternal grandmother 1.5, maternal grandfather 2.5, grandmother 3.5',
    'uncle 0.5, father 1.5, mother 2.5, aunt 3.5',
    'partner 1, me 2',
    'daughter 1.5',
  ])
})

test('half-siblings hang on the parent they share and on another', () => {
  const tree = treeOf(families.halfSiblings)
  expect(rowsOf(tree)).toEqual(['partner of father 0.5, father 1.5, mother 3.5, partner of mother 5', 'half-sister 1, sister 2, me 3, half-brother 4, half-sister 5'])
  expect(of(tree, 'mating')).toHaveLength(3)
})

test('partners who are no longer together, and a step-parent', () => {
  const tree = treeOf(families.divorced)
  expect(rowsOf(tree)).toEqual(['father 0.5, mother 1.5, father 2.5', 'me 1, half-brother 2'])
  expect(of(tree, 'mating').map(({ ended, points }) => [points[0]?.[0], ended])).toEqual([[0.5, true], [1.5, false]])
})

test('twins hang on one point, identical ones with a bar', () => {
  const [identical] = of(treeOf(families.identicalTwins), 'twins')
  expect(rowsOf(treeOf(families.identicalTwins))[1]).toBe('sister 0.5, me 1.5, brother 2.5')
  expect([identical?.twin, identical?.points]).toEqual(['identical', [[[1, 0.7], [0.5, 1]], [[1, 0.7], [1.5, 1]]]])
  expect(of(treeOf(families.fraternalTwins), 'twins').map(({ twin }) => twin)).toEqual(['fraternal'])
})

test('parents who are related to each other have a double line', () => {
  const tree = treeOf(families.relatedParents)
  expect(of(tree, 'mating').map(({ related }) => related)).toEqual([true])
  expect(person(tree, 'me')).toMatchObject({ role: 'proband', affected: 'rare-disease' })
})

test('who was adopted has brackets and a dashed line', () => {
  const tree = treeOf(families.adoptedIn)
  expect(rowsOf(tree)).toEqual(['mother 0.5, adoptive parent 1.5', 'sister 0.5, me 1.5'])
  expect(['me', 'sister', 'mother'].map((name) => person(tree, name)?.adopted)).toEqual([true, true, false])
  expect(of(tree, 'child').map(({ dashed }) => dashed)).toEqual([true, true])
})

test('with birth family and adoptive family, the proband hangs on both', () => {
  const tree = treeOf(families.adoptedWithBirthFamily)
  expect(rowsOf(tree)).toEqual(['father 0.5, mother 1.5, father 2.5, mother 3.5', 'sister 0.5, me 1.5, brother 3'])
  expect(person(tree, 'me')?.adopted).toBe(true)
  expect(of(tree, 'child').filter(({ points }) => Math.abs((points[0]?.[0] ?? 0) - 1.5) < 0.2).map(({ dashed }) => dashed)).toEqual([false, true])
})

test('whose side was not said is joined to nobody; whose family is not known is marked', () => {
  const tree = treeOf(families.unknownSides)
  expect(rowsOf(tree)).toEqual(['father 0.5, mother 1.5, aunt 2.5', 'me 1, cousin 2'])
  expect(of(tree, 'child')).toHaveLength(1)
  expect(['father', 'mother'].map((name) => person(tree, name)?.forebearsUnknown)).toEqual([true, false])
})

test('cousins hang on the aunt who was named, else on someone unknown, and are not said to be siblings', () => {
  const tree = treeOf(families.cousins)
  const unsure = of(tree, 'child').filter(({ certain }) => !certain)
  expect(unsure).toHaveLength(2)
  expect(person(tree, 'maternal aunt or uncle')).toMatchObject({ shape: 'diamond', affected: 'unknown' })
  expect(person(tree, 'sibling')?.shape).toBe('diamond')
  expect(rowsOf(tree)[1]?.split(', ').slice(0, 2).map((each) => each.replace(/ [\d.]+$/u, ''))).toEqual(['uncle', 'aunt'])
})

test('through which grandparent a great-aunt is related is not made up', () => {
  const tree = treeOf(families.greatAunt)
  expect(of(tree, 'child').filter(({ certain }) => !certain).map(({ points }) => points.at(-1))).toEqual([
    [person(tree, 'paternal grandfather')?.x, 1],
    [person(tree, 'maternal grandmother')?.x, 1],
  ])
})

test('a partner alone needs no parents', () => {
  const tree = treeOf(families.onlyPartner)
  expect(rowsOf(tree)).toEqual(['partner 0.5, me 1.5'])
})

test('each of several partners has their own children below', () => {
  const tree = treeOf(families.severalPartners)
  expect(of(tree, 'mating')).toHaveLength(4)
  expect(of(tree, 'mating').filter(({ points }) => points.length > 2)).toHaveLength(1)
  expect(rowsOf(tree).at(-1)?.replaceAll(/ [\d.]+/gu, '')).toBe('nephew, niece, nephew')
})

test('relatives who are partners of each other have a double line', () => {
  expect(of(treeOf(families.relatedCousins), 'mating').filter(({ related }) => related)).toHaveLength(1)
})

test.each<[string, Answers, string]>([
  ['by the order that was said', familyOf([{ relation: 'sister', order: 3 }, { relation: 'brother', order: 1 }, { relation: 'sister', order: 4 }]), 'brother, me, sister, sister'],
  ['by ages', familyOf([{ relation: 'sister', age: 50 }, { relation: 'brother', age: 60 }], {}, { age: 40 }), 'brother, sister, me'],
  ['in the order they were told, with the proband in the middle', familyOf([{ relation: 'sister' }, { relation: 'brother' }, { relation: 'brother' }, { relation: 'sister' }]), 'sister, brother, me, brother, sister'],
])('brothers and sisters stand %s', (_, answers, expected) => {
  expect(rowsOf(treeOf(answers))[1]?.replaceAll(/ [\d.]+/gu, '')).toBe(expected)
})

test('a symbol follows gender, and the sex only where no gender was said', () => {
  const shapes = treeOf(familyOf([{ relation: 'sister', gender: 'man' }, { relation: 'brother', gender: 'other' }, { relation: 'brother' }], {}, { gender: 'man' }))
  expect(shapes.people.filter(({ y }) => y === 1).map(({ shape }) => shape)).toEqual(['square', 'diamond', 'square', 'square'])
  const noGender = layOutPedigree({ sexAtBirth: 'not-said', family: { relatives: [{ relation: 'mother' }] } })
  expect(noGender?.people.find(({ id }) => id === 'proband')?.shape).toBe('diamond')
})

test('no cancer, no answer and polyps alone are three things', () => {
  const tree = layOutPedigree({
    family: { relatives: [{ relation: 'mother', cancers: [] }, { relation: 'father' }, { relation: 'sister', cancers: [{ type: 'polyps' }] }, { relation: 'brother', cancers: [{}] }] },
  })
  expect(['mother', 'father', 'sister', 'brother'].map((name) => tree && person(tree, name)?.affected)).toEqual(['none', 'unknown', 'polyps', 'cancer'])
})

test('whom nobody told of is unknown, unless it was said that no one else had cancer', () => {
  const parents = (noOthers: boolean): unknown => treeOf(familyOf([{ relation: 'sister' }], { noOthers })).people.filter(({ y }) => y === 0).map(({ affected }) => affected)
  expect([parents(false), parents(true)]).toEqual([['unknown', 'unknown'], ['none', 'none']])
})

test('a change found in the family marks who carries it', () => {
  const tree = treeOf(familyOf([{ relation: 'father' }, { relation: 'mother', testing: { status: 'done', result: 'negative', genes: ['BRCA2'] } }], { variants: [{ gene: 'BRCA2', relative: 'r1', result: 'pathogenic' }] }))
  expect(['father', 'mother'].map((name) => person(tree, name)?.carrier)).toEqual([true, false])
  expect(person(tree, 'father')?.told?.tests).toEqual([{ result: 'pathogenic', genes: ['BRCA2'] }])
})

test('who has cancer is the proband, who has none the consultand', () => {
  const tree = (answers: Answers): unknown => treeOf(familyOf([{ relation: 'mother' }], {}, answers)).people.find(({ id }) => id === 'proband')?.role
  expect([tree({ situation: 'new-diagnosis', cancer: 'lung' }), tree({ situation: 'family-risk', cancer: 'lung' }), tree({ pastCancers: [{ type: 'breast' }] })]).toEqual(['proband', 'consultand', 'proband'])
})
