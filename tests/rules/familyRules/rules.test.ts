import { expect, test } from 'vitest'
import { isBloodRelative } from '../../../src/family/index.ts'
import { checkPlan, type Answers } from '../../../src/plan/index.ts'
import { referral, type RuleId } from '../../../src/rules/index.ts'
import { rules } from '../../../src/rules/referral/rules.ts'
import { kin } from '../builders.ts'
import { tables } from './tables.ts'

const ids = rules.map(({ id }) => id)
const metBy = (answers: Answers): readonly RuleId[] => referral(answers).rules.map(({ id }) => id)
const cases = (which: 'met' | 'not', wanted: (id: RuleId) => boolean = () => true): [RuleId, string, Answers][] =>
  ids
    .filter(wanted)
    .flatMap((id) => Object.entries(tables[id][which]).map(([sentence, answers]): [RuleId, string, Answers] => [id, sentence, answers]))

test.each(cases('met'))('%s is met by %s', (id, _, answers) => {
  expect(metBy(answers)).toContain(id)
})

test.each(cases('not'))('%s is not met by %s', (id, _, answers) => {
  expect(metBy(answers)).not.toContain(id)
})

test.each(ids)('%s is met by someone in its table and not by another', (id) => {
  expect(Object.keys(tables[id].met)).not.toEqual([])
  expect(Object.keys(tables[id].not)).not.toEqual([])
})

test('every family in the tables is one that the plan format allows', () => {
  const refused = [...cases('met'), ...cases('not')].filter(([, , answers]) => !checkPlan({ format: 'question-plan', version: 1, answers }).ok)
  expect(refused.map(([id, sentence]) => `${id}: ${sentence}`)).toEqual([])
})

test('the ids are the reference’s, and say "refer" unless they begin with C; P19 alone is softer', () => {
  expect(ids.join(' ')).toBe(
    'G1 G2 G3 C0 P1 P2 P2b P3 P4 P5 P6 P7 P8 P9 C1a P10 P12 P14 P15 P16 P17 P18 P19 C2 ' +
      'F1 F2 C3 F3 F4 F5 F6 C4 F7a F7b F7c F7d C5 F8 F9 F10 F11 F12 C6',
  )
  const aboutOneself = rules.filter(({ about }) => about === 'own').map(({ id }) => id)
  expect(aboutOneself).toEqual(ids.filter((id) => id.startsWith('P') || ['G2', 'G3', 'C1a', 'C2'].includes(id)))
  expect(rules.filter(({ strength }) => strength === 'consider').map(({ id }) => id)).toEqual(['C0', 'C1a', 'P19', 'C2', 'C3', 'C4', 'C5', 'C6'])
})

// Polyps are not a cancer: they are one's own whatever brings the person.
const ownCancers = (id: RuleId): boolean => id.startsWith('P') && id !== 'P10'

test.each(cases('met', ownCancers).filter(([, , { pastCancers }]) => !pastCancers))(
  '%s is not met where the cancer runs in the family: %s',
  (id, _, answers) => {
    expect(metBy({ ...answers, situation: 'family-risk' })).not.toContain(id)
    expect(metBy({ ...answers, situation: 'rare-disease' })).not.toContain(id)
  },
)

test.each(cases('met', (id) => /^(F|C3|C5)/u.test(id)))('%s names blood relatives with the cancer it rests on: %s', (id, _, answers) => {
  const evidence = referral(answers).rules.find((rule) => rule.id === id)?.evidence ?? []
  expect(evidence).not.toEqual([])
  expect(evidence.filter(({ relative, cancer }) => !cancer || !isBloodRelative(relative))).toEqual([])
})

test.each(cases('met', (id) => ['P1', 'P5', 'P6', 'P7', 'P10', 'P12', 'P16', 'P18', 'P19', 'C2', 'C1a'].includes(id)))(
  '%s rests on the patient alone: %s',
  (id, _, answers) => {
    expect(referral(answers).rules.find((rule) => rule.id === id)?.evidence).toEqual([])
  },
)

test('where the patient alone is enough, no relative is named', () => {
  const relatives = [kin('aunt', [{ type: 'melanoma' }], { side: 'maternal' })]
  const melanomas: Answers = { cancer: 'melanoma', pastCancers: [{ type: 'melanoma' }, { type: 'melanoma' }], family: { relatives } }
  expect(referral(melanomas).rules).toMatchObject([{ id: 'P14', evidence: [] }, { id: 'C2', evidence: [] }])
})
