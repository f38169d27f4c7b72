/** Named families, each with one thing that a family tree has to get right, and a generator of any. */
import fc from 'fast-check'
import { vocabulary, type Answers, type Family, type Relation, type Relative } from '../../../src/plan/index.ts'

/** Relatives with the ids r1, r2 … in their order. */
export const familyOf = (relatives: readonly Relative[], family: Family = {}, answers: Answers = {}): Answers => ({
  situation: 'family-risk',
  gender: 'woman',
  ...answers,
  family: { ...family, relatives: relatives.map((relative, index) => ({ id: `r${index + 1}`, cancers: [], ...relative })) },
})

const maternal = { side: 'maternal' } as const
const paternal = { side: 'paternal' } as const

export const families = {
  nuclear: familyOf([{ relation: 'mother' }, { relation: 'father' }, { relation: 'sister' }, { relation: 'brother' }]),
  threeGenerations: familyOf([
    { relation: 'grandmother', ...maternal },
    { relation: 'grandfather', ...paternal },
    { relation: 'aunt', ...maternal },
    { relation: 'uncle', ...paternal },
    { relation: 'daughter' },
    { relation: 'partner', sex: 'male' },
  ]),
  halfSiblings: familyOf([
    { relation: 'half-sister', ...paternal },
    { relation: 'half-brother', ...maternal },
    { relation: 'half-sister', ...maternal },
    { relation: 'sister' },
  ]),
  divorced: familyOf([
    { relation: 'mother', partners: [{ id: 'r2', ended: true }, { id: 'r3' }] },
    { relation: 'father' },
    { relation: 'father', by: 'marriage' },
    { relation: 'half-brother', ...maternal, parents: ['r1', 'r3'] },
  ]),
  identicalTwins: familyOf([{ relation: 'sister', twinOf: 'proband', twin: 'identical' }, { relation: 'brother' }]),
  fraternalTwins: familyOf([{ relation: 'sister' }, { relation: 'brother', twinOf: 'r3', twin: 'fraternal' }, { relation: 'sister' }]),
  relatedParents: familyOf([{ relation: 'brother' }], { parentsRelated: true }, { who: 'child', situation: 'rare-disease', age: 7 }),
  adoptedIn: familyOf([{ relation: 'mother', by: 'adoption' }, { relation: 'sister', by: 'adoption' }]),
  adoptedWithBirthFamily: familyOf([
    { relation: 'mother', by: 'adoption' },
    { relation: 'father', by: 'adoption' },
    { relation: 'brother', by: 'adoption' },
    { relation: 'mother' },
    { relation: 'sister' },
  ]),
  unknownSides: familyOf([{ relation: 'aunt' }, { relation: 'cousin' }, { relation: 'mother' }], { unknownSides: ['paternal'] }),
  cousins: familyOf([
    { relation: 'cousin', ...maternal, sex: 'female' },
    { relation: 'cousin', ...maternal },
    { relation: 'cousin', ...paternal, parents: ['r4', 'r5'] },
    { relation: 'aunt', ...paternal },
    { relation: 'uncle', by: 'marriage', ...paternal },
    { relation: 'niece' },
  ]),
  greatAunt: familyOf([{ relation: 'great-aunt', ...maternal }, { relation: 'great-grandmother', ...paternal }]),
  onlyPartner: familyOf([{ relation: 'partner', sex: 'male' }]),
  severalPartners: familyOf([
    { relation: 'sister', partners: [{ id: 'r2' }, { id: 'r3', ended: true }, { id: 'r4' }] },
    { by: 'marriage' },
    { by: 'marriage' },
    { by: 'marriage' },
    { relation: 'niece', parents: ['r1', 'r2'] },
    { relation: 'nephew', parents: ['r1', 'r3'] },
    { relation: 'nephew', parents: ['r1', 'r4'] },
  ]),
  relatedCousins: familyOf([{ relation: 'cousin', ...maternal, partners: [{ id: 'r3' }] }, { relation: 'aunt', ...maternal }, { relation: 'cousin', ...maternal, parents: ['r2'] }]),
} as const satisfies Readonly<Record<string, Answers>>

const manyRelations: readonly Relation[] = ['aunt', 'uncle', 'cousin', 'sister', 'niece', 'great-aunt', 'son', 'granddaughter', 'half-brother', 'grandmother']
/** As many as a plan can hold. */
export const twoHundred = familyOf(Array.from({ length: 200 }, (_, index) => ({ relation: manyRelations[index % 10] ?? 'aunt', side: index % 3 ? 'maternal' : 'paternal' })))

const mostRelatives = 14
const some = <T extends object>(of: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record(of, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>
const anId = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: mostRelatives }).map((number) => `r${number}`) },
  fc.constantFrom('proband', 'nobody'),
)
const age = fc.nat({ max: 120 })
const cancers = fc.array(
  some<NonNullable<Relative['cancers']>[number]>({ type: fc.constantFrom(...vocabulary.relativeConditions), age, features: fc.constantFrom(['both-sides'] as const, []) }),
  { maxLength: 5 },
)

/** Who they are, and nothing of whom they hang on. */
export const byRelation: fc.Arbitrary<Relative> = some<Relative>({
  relation: fc.constantFrom(...vocabulary.relations),
  side: fc.constantFrom(...vocabulary.sides),
  by: fc.oneof({ weight: 4, arbitrary: fc.constant('blood' as const) }, fc.constantFrom(...vocabulary.kinBy)),
  sex: fc.constantFrom(...vocabulary.relativeSexes),
  gender: fc.constantFrom(...vocabulary.genders),
  label: fc.string({ maxLength: 60 }),
  living: fc.boolean(),
  age,
  cause: fc.string({ maxLength: 40 }),
  cancers,
  testing: fc.constant({ result: 'pathogenic', genes: ['BRCA1'] }),
})

const linked = fc.tuple(
  byRelation,
  some<Relative>({
    parents: fc.array(anId, { maxLength: 3 }),
    partners: fc.array(fc.record({ id: anId, ended: fc.boolean() }), { maxLength: 3 }),
    twinOf: anId,
    twin: fc.constantFrom(...vocabulary.twinKinds),
    order: fc.integer({ min: 1, max: 9 }),
  }),
).map(([relative, links]): Relative => ({ ...relative, ...links }))

const answersWith = (relatives: fc.Arbitrary<readonly Relative[]>): fc.Arbitrary<Answers> =>
  fc
    .record({ relatives, known: fc.constantFrom(...vocabulary.familyKnown), parentsRelated: fc.boolean(), noOthers: fc.boolean(), unknownSides: fc.subarray([...vocabulary.sides]) })
    .map(({ relatives: kin, ...family }) => ({ age: 40, ...familyOf(kin, family), situation: 'new-diagnosis', cancer: 'breast' }))

/** Anything that a plan file may say, also what makes no sense. */
export const anyFamily = answersWith(fc.array(linked, { minLength: 1, maxLength: mostRelatives }))
/** What the questionnaire asks for: the relation, and the side where it matters. */
export const plainFamily = answersWith(
  fc.array(
    fc.record({ relation: fc.constantFrom(...vocabulary.relations), side: fc.constantFrom(...vocabulary.sides), cancers }).map((relative): Relative => relative),
    { minLength: 1, maxLength: 30 },
  ),
)
