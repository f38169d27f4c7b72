import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vocabulary, type Answers, type Family, type PrimaryCancer, type Relative } from '../../src/plan/index.ts'
import { referral, type RuleId } from '../../src/rules/index.ts'
import { breast, familyOf, kin, ovarian } from './builders.ts'

const idsOf = (answers: Answers): readonly RuleId[] => referral(answers).rules.map(({ id }) => id)
const isMet = (id: RuleId, answers: Answers): boolean => idsOf(answers).includes(id)
const ruleOf = (id: RuleId, answers: Answers) => referral(answers).rules.find((rule) => rule.id === id)

test.each<[string, boolean, Relative]>([
  ['ovarian cancer of a sister', true, kin('sister', [ovarian({ age: 54 })])],
  ['ovarian cancer of a sister, age not known', true, kin('sister', [ovarian()])],
  ['ovarian cancer of a grandmother (second degree)', true, kin('grandmother', [ovarian({ age: 80 })], { side: 'paternal' })],
  ['ovarian cancer of a cousin (third degree)', false, kin('cousin', [ovarian({ age: 40 })], { sex: 'female' })],
  ['ovarian cancer of a great-aunt (third degree)', false, kin('great-aunt', [ovarian({ age: 40 })])],
  ['ovarian cancer of a half-sister', true, kin('half-sister', [ovarian()], { side: 'maternal' })],
  ['ovarian cancer of a sister by adoption', false, kin('sister', [ovarian()], { by: 'adoption' })],
  ['ovarian cancer of an aunt by marriage', false, kin('aunt', [ovarian()], { by: 'marriage' })],
  ['ovarian cancer of a partner', false, kin('partner', [ovarian()])],
  ['ovarian cancer of someone whose relation was not given', false, { cancers: [ovarian()] }],
  ['breast cancer of a mother at 50', true, kin('mother', [breast({ age: 50 })])],
  ['breast cancer of a mother at 51', false, kin('mother', [breast({ age: 51 })])],
  ['breast cancer of a mother, age not known', false, kin('mother', [breast()])],
  ['breast cancer of a mother who is 45 now, age when found not known', false, kin('mother', [breast()], { age: 45 })],
  ['breast cancer of a mother in her forties', true, kin('mother', [breast({ ageRange: [40, 49] })])],
  ['breast cancer of a mother between 45 and 50', true, kin('mother', [breast({ ageRange: [45, 50] })])],
  ['breast cancer of a mother in her fifties: partly over', false, kin('mother', [breast({ ageRange: [50, 59] })])],
  ['breast cancer of a half-sister at 50', true, kin('half-sister', [breast({ age: 50 })])],
  ['breast cancer of a cousin at 40', false, kin('cousin', [breast({ age: 40 })])],
  ['breast cancer of a great-grandmother at 40', false, kin('great-grandmother', [breast({ age: 40 })])],
  ['triple-negative breast cancer of an aunt at 75', true, kin('aunt', [breast({ age: 75, subtype: 'breast-triple-negative' })])],
  ['another breast cancer of an aunt at 75', false, kin('aunt', [breast({ age: 75, subtype: 'breast-hr-positive' })])],
  ['two breast cancers of an aunt', true, kin('aunt', [breast({ age: 60 }), breast({ age: 71 })])],
  ['breast cancer of both sides of an aunt', true, kin('aunt', [breast({ age: 60, features: ['both-sides'] })])],
  ['a breast cancer and another cancer of an aunt', false, kin('aunt', [breast({ age: 60 }), { type: 'lung', age: 71 }])],
  ['breast cancer of an uncle at 75', true, kin('uncle', [breast({ age: 75 })])],
  ['breast cancer of a father, age not known', true, kin('father', [breast()])],
  ['breast cancer of a step-father', false, kin('father', [breast()], { by: 'marriage' })],
  ['breast cancer of a male cousin (third degree)', false, kin('cousin', [breast()], { sex: 'male' })],
  ['another cancer', false, kin('sister', [{ type: 'lung', age: 40 }])],
  ['no cancer', false, kin('sister')],
  ['nothing known of the cancers', false, { relation: 'sister' }],
])('F1, %s: %s', (_, met, relative) => {
  expect(isMet('F1', familyOf(relative))).toBe(met)
})

test('F1 names each relative who meets it with the cancer by which they do, and nobody else', () => {
  const mother = kin('mother', [breast({ age: 60 }), ovarian({ age: 66 })], { id: 'r1' })
  const aunt = kin('aunt', [breast({ age: 70 }), breast({ age: 44 })], { id: 'r2' })
  expect(ruleOf('F1', familyOf(mother, aunt, kin('sister', [breast({ age: 66 })], { id: 'r3' })))).toMatchObject({
    strength: 'refer',
    evidence: [
      { relative: mother, cancer: ovarian({ age: 66 }) },
      { relative: aunt, cancer: breast({ age: 44 }) },
    ],
  })
})

test('F1 holds for someone with another cancer too', () => {
  expect(isMet('F1', { situation: 'new-diagnosis', cancer: 'lung', family: { relatives: [kin('sister', [ovarian()])] } })).toBe(true)
})

const variant = (more: NonNullable<Family['variants']>[number]): Answers => ({
  family: { relatives: [kin('aunt', [], { id: 'r1' }), kin('uncle', [], { id: 'r2', by: 'marriage' }), kin('cousin', [], { id: 'r3' })], variants: [more] },
})

test.each<[string, boolean, Answers]>([
  ['found in an aunt', true, variant({ gene: 'MSH2', relative: 'r1', result: 'pathogenic' })],
  ['found in a cousin, at any distance', true, variant({ gene: 'MSH2', relative: 'r3', result: 'pathogenic' })],
  ['found in an uncle by marriage', false, variant({ gene: 'MSH2', relative: 'r2', result: 'pathogenic' })],
  ['found in someone who is not on the list', true, variant({ gene: 'MSH2', relative: 'r9', result: 'pathogenic' })],
  ['found in nobody in particular', true, variant({ gene: 'MSH2', result: 'pathogenic' })],
  ['in a gene that was not named', true, variant({ relative: 'r1', result: 'pathogenic' })],
  ['of uncertain meaning', false, variant({ gene: 'MSH2', relative: 'r1', result: 'uncertain' })],
  ['of which the person is not sure', false, variant({ gene: 'MSH2', relative: 'r1', result: 'not-sure' })],
  ['without a result', false, variant({ gene: 'MSH2', relative: 'r1' })],
  ['found by the test of a sister', true, familyOf(kin('sister', [], { testing: { status: 'done', result: 'pathogenic' } }))],
  ['not found by the test of a sister', false, familyOf(kin('sister', [], { testing: { status: 'done', result: 'negative' } }))],
  ['found by the test of a partner', false, familyOf(kin('partner', [], { testing: { status: 'done', result: 'pathogenic' } }))],
  [
    'found in nobody in particular, with a relative by marriage who has no id',
    true,
    { family: { relatives: [kin('uncle', [], { by: 'marriage' })], variants: [{ result: 'pathogenic' }] } },
  ],
])('G1, a change %s: %s', (_, met, answers) => {
  expect(isMet('G1', answers)).toBe(met)
})

test('G1 names each carrier once', () => {
  const sister = kin('sister', [], { id: 'r1', testing: { result: 'pathogenic', genes: ['BRCA2'] } })
  const answers: Answers = { family: { relatives: [sister], variants: [{ gene: 'BRCA2', relative: 'r1', result: 'pathogenic' }] } }
  expect(ruleOf('G1', answers)?.evidence).toEqual([{ relative: sister }])
})

const diagnosed: Answers = { situation: 'new-diagnosis', cancer: 'breast' }

test.each<[string, boolean, Answers]>([
  ['at 65', true, { ...diagnosed, ageAtDiagnosis: 65 }],
  ['at 66', false, { ...diagnosed, ageAtDiagnosis: 66 }],
  ['age not known', false, diagnosed],
  ['between 60 and 65', true, { ...diagnosed, ageAtDiagnosisRange: [60, 65] }],
  ['between 60 and 69: partly over', false, { ...diagnosed, ageAtDiagnosisRange: [60, 69] }],
  ['at 45, in a man', true, { ...diagnosed, ageAtDiagnosis: 45, sexAtBirth: 'male' }],
  ['at 65, past, with another cancer now', true, { situation: 'new-diagnosis', cancer: 'lung', pastCancers: [{ type: 'breast', age: 65 }] }],
  ['at 66, past', false, { situation: 'new-diagnosis', cancer: 'lung', pastCancers: [{ type: 'breast', age: 66 }] }],
  ['another cancer at 45', false, { ...diagnosed, cancer: 'lung', ageAtDiagnosis: 45 }],
  ['the cancer that runs in the family, which is not one’s own', false, { ...diagnosed, situation: 'family-risk', ageAtDiagnosis: 45 }],
])('P1, breast cancer %s: %s', (_, met, answers) => {
  expect(isMet('P1', answers)).toBe(met)
})

test.each<[string, boolean, Answers]>([
  ['of any age', true, { situation: 'new-diagnosis', cancer: 'ovarian', ageAtDiagnosis: 90 }],
  ['of unknown age', true, { situation: 'after-treatment', cancer: 'ovarian' }],
  ['in the past', true, { situation: 'new-diagnosis', cancer: 'lung', pastCancers: [{ type: 'ovarian' }] }],
  ['of nobody: another cancer', false, { situation: 'new-diagnosis', cancer: 'cervical' }],
  ['of the family, which is not one’s own', false, { situation: 'family-risk', cancer: 'ovarian' }],
])('P5, ovarian cancer %s: %s', (_, met, answers) => {
  expect(isMet('P5', answers)).toBe(met)
})

test('no answer meets no rule', () => {
  expect(referral({})).toEqual({ strength: 'none', rules: [] })
})

test('every rule cites a source', () => {
  const answers: Answers = { cancer: 'ovarian', pastCancers: [{ type: 'breast', age: 40 }], family: { relatives: [kin('sister', [ovarian()])], variants: [{ result: 'pathogenic' }] } }
  expect(idsOf(answers)).toEqual(expect.arrayContaining(['G1', 'F1', 'P1', 'P5']))
  for (const { sources } of referral(answers).rules) expect(sources).toEqual(expect.arrayContaining([expect.stringMatching(/^[a-z0-9-]+#[a-z0-9-]+$/u)]))
})

const relations = fc.constantFrom(...vocabulary.relations)
const anyCancer: fc.Arbitrary<PrimaryCancer> = fc
  .record({
    type: fc.constantFrom('breast' as const, 'ovarian' as const, 'lung' as const),
    age: fc.option(fc.integer({ min: 20, max: 90 }), { nil: undefined }),
    subtype: fc.option(fc.constant('breast-triple-negative' as const), { nil: undefined }),
  })
  .map(({ type, age, subtype }) => ({ type, ...(age !== undefined && { age }), ...(subtype && type === 'breast' && { subtype }) }))
const anyRelative = (cancers: fc.Arbitrary<PrimaryCancer[]> = fc.array(anyCancer, { maxLength: 3 }), by: fc.Arbitrary<NonNullable<Relative['by']>> = fc.constantFrom(...vocabulary.kinBy)): fc.Arbitrary<Relative> =>
  fc.record({ relation: relations, side: fc.constantFrom(...vocabulary.sides), sex: fc.constantFrom(...vocabulary.relativeSexes), by, cancers })
const anyRelatives = fc.array(anyRelative(), { maxLength: 6 })

test('a relative who had no cancer changes nothing', () => {
  fc.assert(
    fc.property(anyRelatives, anyRelative(fc.constant([])), (relatives, healthy) => {
      expect(referral(familyOf(...relatives, healthy))).toEqual(referral(familyOf(...relatives)))
    }),
  )
})

test('a relative by marriage or adoption changes nothing', () => {
  fc.assert(
    fc.property(anyRelatives, anyRelative(undefined, fc.constantFrom('marriage', 'adoption')), (relatives, other) => {
      expect(referral(familyOf(...relatives, other))).toEqual(referral(familyOf(...relatives)))
    }),
  )
})

test('another blood relative with cancer never takes a rule away that says "refer"', () => {
  fc.assert(
    fc.property(anyRelatives, anyRelative(undefined, fc.constant('blood')), (relatives, affected) => {
      const strong = referral(familyOf(...relatives)).rules.filter(({ strength }) => strength === 'refer')
      expect(idsOf(familyOf(...relatives, affected))).toEqual(expect.arrayContaining(strong.map(({ id }) => id)))
    }),
  )
})

test('the order of the relatives and of their cancers never matters', () => {
  fc.assert(
    fc.property(anyRelatives, (relatives) => {
      const turned = relatives.toReversed().map((relative) => ({ ...relative, cancers: relative.cancers?.toReversed() ?? [] }))
      expect(idsOf(familyOf(...turned))).toEqual(idsOf(familyOf(...relatives)))
    }),
  )
})

test('mother’s side and father’s side are the same to the rules', () => {
  // Parents are left out: a father's breast cancer counts at any age and a mother's does not, by sex and not by side.
  const withoutParents = anyRelatives.map((relatives) => relatives.filter(({ relation }) => relation !== 'mother' && relation !== 'father'))
  fc.assert(
    fc.property(withoutParents, (relatives) => {
      const turned = relatives.map((relative): Relative => ({ ...relative, side: relative.side === 'maternal' ? 'paternal' : 'maternal' }))
      expect(idsOf(familyOf(...turned))).toEqual(idsOf(familyOf(...relatives)))
    }),
  )
})
