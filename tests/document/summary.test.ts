import { expect, test } from 'vitest'
import { summaryOf } from '../../src/document/summary.ts'
import type { Answers } from '../../src/plan/index.ts'
import { messages } from '../list/builders.ts'
import { breast, familyOf, kin, ovarian } from '../rules/builders.ts'

const lines = (answers: Answers): readonly string[] => summaryOf(answers, messages).map(({ label, value }) => `${label}: ${value}`)

test('what was not answered is not there', () => {
  expect(lines({})).toEqual([])
  expect(lines({ who: 'self', name: 'Ana', family: { known: 'yes' }, insurance: 'not-sure', testing: { tumor: {} } })).toEqual([])
})

test.each<[string, Answers, readonly string[]]>([
  [
    'a cancer with its kind, its spread and the age when it was found',
    { situation: 'new-diagnosis', cancer: 'lung', subtype: 'lung-small-cell', spread: 'yes', ageAtDiagnosis: 58, age: 59 },
    ['Why I am here: Newly found: small cell lung cancer, it has spread, found at 58, now 59'],
  ],
  ['a cancer without a situation', { cancer: 'brain' }, ['Why I am here: A brain tumor']],
  ['a situation without a cancer', { who: 'child', situation: 'after-treatment' }, ['Why we are here: After treatment for cancer']],
  ['cancer in the family, with the age now', { situation: 'family-risk', age: 40 }, ['Why I am here: No cancer, but cancer in the family, age 40']],
  ['a test that waits', { testing: { tumor: { status: 'waiting', result: 'change-found' } } }, ['Tests of the cancer: Waiting for the result']],
  ['a test that is done', { testing: { tumor: { status: 'done' } } }, ['Tests of the cancer: Done']],
  ['what a test found', { testing: { tumor: { status: 'done', result: 'change-found', markers: ['egfr', 'ZZZ1'] } } }, ['Tests of the cancer: Done. Found: EGFR and ZZZ1']],
  ['an inherited result', { testing: { inherited: { status: 'done', result: 'uncertain', genes: ['brca2'] } } }, ['Tests of inherited genes: Done. Uncertain change in BRCA2']],
  ['two covers', { insurance: 'medicare', insuranceAlso: ['medicaid'] }, ['Insurance: Medicare and Medicaid or CHIP']],
  ['a second cover beside one that is not sure', { insurance: 'not-sure', insuranceAlso: ['va'] }, ['Insurance: VA health care']],
  ['medicines and concerns', { medicines: ['warfarin'], concerns: ['cost', 'fertility'] }, ['Medicines: Warfarin', 'What matters most to me: Cost and having children later']],
  ['a birth family that is not known', { family: { known: 'no' } }, ['Family: Birth family not known']],
])('%s', (_, answers, expected) => {
  expect(lines(answers)).toEqual(expected)
})

test('relatives who had cancer, with the side where it says something', () => {
  const answers = familyOf(
    kin('mother', [breast({ age: 44 }), ovarian()]),
    kin('aunt', [ovarian({ ageRange: [40, 49] })], { side: 'maternal' }),
    kin('sister', [breast()], { side: 'maternal' }),
    kin('brother'),
  )
  expect(lines(answers)).toContain(
    'Family: Mother: breast cancer at 44 and ovarian cancer; aunt (mother’s side): ovarian cancer between 40 and 49; sister: breast cancer',
  )
})
