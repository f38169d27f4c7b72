/** What holds of every family, whatever its cancers: of those in the tables, of families made up of two of them, and of any other. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vocabulary, type Answers, type Family, type PrimaryCancer, type Relation, type Relative } from '../../../src/plan/index.ts'
import { referral, type RuleId } from '../../../src/rules/index.ts'
import { tables } from './tables.ts'

const metBy = (answers: Answers): readonly RuleId[] => referral(answers).rules.map(({ id }) => id)
const refersBy = (answers: Answers): readonly RuleId[] => referral(answers).rules.flatMap(({ id, strength }) => (strength === 'refer' ? [id] : []))

/** A record of which any key may be missing: what was not answered. */
const some = <T extends object>(arbitraries: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> }): fc.Arbitrary<T> =>
  fc.record(arbitraries, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>

// Ages near the limits of the rules, where an operator shows.
const age = fc.oneof(fc.constantFrom(17, 18, 30, 31, 45, 46, 47, 49, 50, 51, 55, 56, 60, 61, 65, 66, 69, 70), fc.integer({ min: 0, max: 99 }))
const ageRange = fc.tuple(age, age).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
const features = fc.subarray([...vocabulary.features], { maxLength: 3 })
const cancers = {
  subtype: fc.constantFrom('breast-triple-negative', 'breast-hr-positive', 'thyroid-medullary', 'adrenocortical'),
  age,
  ageRange,
  spread: fc.constantFrom(...vocabulary.yesNoNotSure),
  features,
} as const
// Those that rules name, more often than the rest; few kinds at a time, so that they meet in one family.
const kinds = fc.oneof(
  fc.constant(['breast', 'ovarian', 'prostate', 'pancreatic'] as const),
  fc.constant(['colorectal', 'endometrial', 'stomach', 'brain'] as const),
  fc.constant(['melanoma', 'pancreatic', 'kidney', 'mesothelioma'] as const),
  fc.constant(['sarcoma', 'brain', 'adrenal', 'breast'] as const),
  fc.constant(['stomach', 'breast', 'polyps', 'thyroid'] as const),
  fc.constant(vocabulary.relativeConditions),
)
type Kinds = readonly (typeof vocabulary.relativeConditions)[number][]
const cancerOf = (types: Kinds): fc.Arbitrary<PrimaryCancer> =>
  some<PrimaryCancer>({ ...cancers, type: fc.constantFrom(...types), count: fc.constantFrom(...vocabulary.polypCounts), detail: fc.constant('') })

interface Making {
  readonly by?: readonly (Relative['by'] | undefined)[]
  /** Neither cancers nor a test of genes. */
  readonly healthy?: true
}
const byBlood = ['blood', undefined] as const
const relativeOf = (types: Kinds, { by = [...byBlood, 'adoption', 'marriage'], healthy }: Making = {}): fc.Arbitrary<Relative> =>
  fc
    .record({
      relation: fc.option(fc.constantFrom(...vocabulary.relations), { nil: undefined, freq: 20 }),
      side: fc.option(fc.constantFrom(...vocabulary.sides), { nil: undefined }),
      sex: fc.option(fc.constantFrom(...vocabulary.relativeSexes), { nil: undefined }),
      how: fc.constantFrom(...by),
      cancers: fc.option(fc.array(cancerOf(types), { maxLength: healthy ? 0 : 3 }), { nil: undefined, freq: 20 }),
      result: fc.constantFrom(undefined, undefined, undefined, 'pathogenic' as const, 'uncertain' as const),
    })
    .map(({ relation, side, sex, how, cancers: all, result }) => ({
      ...(relation && { relation }),
      ...(side && { side }),
      ...(sex && { sex }),
      ...(how && { by: how }),
      ...(all && { cancers: all }),
      ...(result && !healthy && { testing: { result } }),
    }))

type PastCancer = NonNullable<Answers['pastCancers']>[number]
const isCancer = (type: Kinds[number]): type is Exclude<Kinds[number], 'polyps'> => type !== 'polyps'
const generated = (types: Kinds): fc.Arbitrary<Answers> => {
  const own = types.filter(isCancer)
  return fc
    .tuple(
      some<Omit<Answers, 'family'>>({
        situation: fc.constantFrom(...vocabulary.situations),
        cancer: fc.constantFrom(...own),
        subtype: cancers.subtype,
        features,
        spread: cancers.spread,
        ageAtDiagnosis: age,
        ageAtDiagnosisRange: ageRange,
        age,
        sexAtBirth: fc.constantFrom(...vocabulary.sexesAtBirth),
        pastCancers: fc.array(some<PastCancer>({ ...cancers, type: fc.constantFrom(...own) }), { maxLength: 2 }),
        polyps: fc.record({ count: fc.constantFrom(...vocabulary.polypCounts), kind: fc.constantFrom(...vocabulary.polypKinds) }),
        testing: fc.constantFrom<NonNullable<Answers['testing']>>(
          { tumor: { markers: ['MSI-H'] } },
          { inherited: { result: 'uncertain', explained: 'no' } },
        ),
      } as never),
      some<Family>({
        known: fc.constantFrom(...vocabulary.familyKnown),
        ancestry: fc.subarray([...vocabulary.ancestries]),
        variants: fc.array(
          fc.record({ gene: fc.constantFrom('BRCA1', 'MLH1'), result: fc.constantFrom(...vocabulary.familyVariantResults) }),
          { maxLength: 2 },
        ),
        parentsRelated: fc.boolean(),
        relatives: fc.array(relativeOf(types), { maxLength: 6 }),
      } as never),
    )
    .map(([answers, family]) => ({ ...answers, family }))
}

/** Two tables may call their relatives alike, and the format allows no id twice. */
function withOtherIds(answers: Answers): Answers {
  const other = (id: string): string => `other-${id}`
  const relatives = relativesOf(answers).map(({ id, parents, ...relative }) => ({
    ...relative,
    ...(id !== undefined && { id: other(id) }),
    ...(parents && { parents: parents.map(other) }),
  }))
  const variants = answers.family?.variants?.map(({ relative, ...variant }) => ({ ...variant, ...(relative !== undefined && { relative: other(relative) }) }))
  return { ...answers, family: { ...answers.family, relatives, ...(variants && { variants }) } }
}

const known = Object.values(tables).flatMap(({ met, not }) => [...Object.values(met), ...Object.values(not)])
const fromTables = fc.constantFrom(...known)
const together = fc.tuple(fromTables, fromTables).map(([one, other]): Answers => {
  const second = withOtherIds(other)
  // Copied, since one relative must not stand in a list twice: as from a file, no two are the same object.
  const relatives = [...relativesOf(one), ...relativesOf(second)].map((relative) => ({ ...relative }))
  return { ...second, ...one, family: { ...second.family, ...one.family, relatives } }
})
const anyFamily: fc.Arbitrary<Answers> = fc.oneof(fromTables, together, kinds.chain(generated))
const anyRelative = (making?: Making): fc.Arbitrary<Relative> => kinds.chain((types) => relativeOf(types, making))

function relativesOf({ family }: Answers): readonly Relative[] {
  return family?.relatives ?? []
}
const withRelatives = (answers: Answers, relatives: readonly Relative[]): Answers => ({ ...answers, family: { ...answers.family, relatives } })
/** A place among the relatives. */
const somewhere = fc.nat({ max: 9 })
const withAlso = (answers: Answers, relative: Relative, at: number): Answers =>
  withRelatives(answers, relativesOf(answers).toSpliced(at, 0, relative))

const runs = { numRuns: 1500 }

test('a relative who had no cancer, or none that is known, changes nothing', () => {
  fc.assert(
    fc.property(anyFamily, anyRelative({ healthy: true }), somewhere, (answers, healthy, at) => {
      expect(referral(withAlso(answers, healthy, at))).toEqual(referral(answers))
    }),
    runs,
  )
})

test('a relative by marriage or adoption, or a partner, changes nothing', () => {
  const notByBlood = fc.oneof(
    anyRelative({ by: ['marriage', 'adoption'] }),
    anyRelative().map((relative): Relative => ({ ...relative, relation: 'partner' })),
  )
  fc.assert(
    fc.property(anyFamily, notByBlood, somewhere, (answers, other, at) => {
      expect(referral(withAlso(answers, other, at))).toEqual(referral(answers))
    }),
    runs,
  )
})

test('mother’s side and father’s side are the same to every rule', () => {
  const swapped: Partial<Record<Relation, Relation>> = { mother: 'father', father: 'mother' }
  /** A parent's sex goes with the side: a father's breast cancer counts at any age and a mother's does not. */
  const sexMatters = ({ type }: PrimaryCancer): boolean => type === 'breast' || type === 'prostate'
  const plain = (relative: Relative): Relative =>
    relative.relation && swapped[relative.relation]
      ? { ...relative, cancers: (relative.cancers ?? []).filter((cancer) => !sexMatters(cancer)) }
      : relative
  const turned = ({ relation, side, ...rest }: Relative): Relative => ({
    ...rest,
    ...(relation && { relation: swapped[relation] ?? relation }),
    ...(side && { side: side === 'maternal' ? ('paternal' as const) : ('maternal' as const) }),
  })
  fc.assert(
    fc.property(anyFamily, (answers) => {
      const relatives = relativesOf(answers).map(plain)
      expect(metBy(withRelatives(answers, relatives.map(turned)))).toEqual(metBy(withRelatives(answers, relatives)))
    }),
    runs,
  )
})

test('one more blood relative with cancer never takes a rule away that says "refer"', () => {
  fc.assert(
    fc.property(anyFamily, anyRelative({ by: byBlood }), somewhere, (answers, affected, at) => {
      expect(metBy(withAlso(answers, affected, at))).toEqual(expect.arrayContaining([...refersBy(answers)]))
    }),
    runs,
  )
})

test('one more cancer, of one’s own or of a relative, never takes a rule away that says "refer"', () => {
  const more = kinds.chain((types) => cancerOf(types.filter(isCancer)))
  fc.assert(
    fc.property(anyFamily, more, somewhere, (answers, added, at) => {
      const { count: _, detail: __, type, ...cancer } = added
      const refers = expect.arrayContaining([...refersBy(answers)]) as unknown
      const own = { ...cancer, ...(type && isCancer(type) && { type }) }
      expect(metBy({ ...answers, pastCancers: [...(answers.pastCancers ?? []), own] })).toEqual(refers)
      const relatives = relativesOf(answers).map((relative, index) =>
        index === at ? { ...relative, cancers: [...(relative.cancers ?? []), own] } : relative,
      )
      expect(metBy(withRelatives(answers, relatives))).toEqual(refers)
    }),
    runs,
  )
})

test('the order of relatives, of their cancers, of one’s own and of gene changes never matters', () => {
  const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length })
  const withOrder = anyFamily.chain((answers) =>
    fc
      .record({
        relatives: shuffled(relativesOf(answers)),
        variants: shuffled(answers.family?.variants ?? []),
        pastCancers: shuffled(answers.pastCancers ?? []),
      })
      .map(({ relatives, variants, pastCancers }) => ({ answers, relatives, variants, pastCancers })),
  )
  fc.assert(
    fc.property(withOrder, ({ answers, relatives, variants, pastCancers }) => {
      const turned = relatives.map((relative) => ({ ...relative, ...(relative.cancers && { cancers: relative.cancers.toReversed() }) }))
      expect(metBy({ ...answers, pastCancers, family: { ...answers.family, relatives: turned, variants } })).toEqual(metBy(answers))
    }),
    runs,
  )
})

const withoutAge = <T extends Pick<PrimaryCancer, 'age' | 'ageRange'>>(cancer: T) => {
  const { age: _, ageRange: __, ...rest } = cancer
  return rest
}

test('an age that is not known never brings in a rule that says "refer"', () => {
  fc.assert(
    fc.property(anyFamily, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (answers, kept) => {
      const forgotten = <T extends Pick<PrimaryCancer, 'age' | 'ageRange'>>(items: readonly T[], from: number) =>
        items.map((item, index) => (kept[(from + index) % kept.length] ? item : withoutAge(item)))
      const relatives = relativesOf(answers).map((relative, index) => ({
        ...relative,
        ...(relative.cancers && { cancers: forgotten(relative.cancers, index) }),
      }))
      const { ageAtDiagnosis, ageAtDiagnosisRange, ...rest } = answers
      const own = kept[0] ? { ...(ageAtDiagnosis !== undefined && { ageAtDiagnosis }), ...(ageAtDiagnosisRange && { ageAtDiagnosisRange }) } : {}
      const less = withRelatives({ ...rest, ...own, ...(answers.pastCancers && { pastCancers: forgotten(answers.pastCancers, 3) }) }, relatives)
      expect(refersBy(answers)).toEqual(expect.arrayContaining([...refersBy(less)]))
    }),
    runs,
  )
})

/** Rules of which every way asks an age. */
const aged: readonly RuleId[] = ['P1', 'F7a', 'F7c', 'C1a', 'C5']

test('a rule that asks an age is met by nobody whose ages are not known', () => {
  fc.assert(
    fc.property(anyFamily, (answers) => {
      const { ageAtDiagnosis: _, ageAtDiagnosisRange: __, age: ___, ageRange: ____, ...rest } = answers
      const relatives = relativesOf(answers).map((relative) => ({
        ...relative,
        ...(relative.cancers && { cancers: relative.cancers.map(withoutAge) }),
      }))
      const less = withRelatives({ ...rest, ...(answers.pastCancers && { pastCancers: answers.pastCancers.map(withoutAge) }) }, relatives)
      expect(metBy(less).filter((id) => aged.includes(id))).toEqual([])
    }),
    runs,
  )
})

test('a plan without answers meets nothing', () => {
  expect(referral({})).toEqual({ strength: 'none', rules: [] })
  const nothingKnown: Answers = {
    who: 'child',
    pastCancers: [],
    polyps: {},
    testing: { tumor: {}, inherited: {} },
    family: { relatives: [], variants: [], ancestry: [] },
  }
  expect(referral(nothingKnown)).toEqual({ strength: 'none', rules: [] })
})

test('the families made here meet every rule', () => {
  const met = new Set(fc.sample(anyFamily, { numRuns: 6000, seed: 1 }).flatMap(metBy))
  expect(Object.keys(tables).filter((id) => !met.has(id as RuleId))).toEqual([])
})
