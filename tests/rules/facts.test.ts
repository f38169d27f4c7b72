import { expect, test } from 'vitest'
import type { Answers } from '../../src/plan/index.ts'
import { facts, type FactName, type Truth } from '../../src/rules/index.ts'
import { breast, familyOf, kin, ovarian } from './builders.ts'

const tumor = (markers: readonly string[]): Answers => ({ testing: { tumor: { markers } } })
const sister = kin('sister', [ovarian({ age: 50 })])
const aunt = kin('aunt', [{ type: 'lung', age: 60 }])

const cases: Readonly<Record<FactName, readonly (readonly [string, Answers, Truth])[]>> = {
  'has-cancer': [
    ['after a new diagnosis', { situation: 'new-diagnosis' }, 'yes'],
    ['after treatment', { situation: 'after-treatment' }, 'yes'],
    ['when a cancer was named and the situation skipped', { cancer: 'lung' }, 'yes'],
    ['when cancer runs in the family', { situation: 'family-risk', cancer: 'lung' }, 'no'],
    ['with a rare disease', { situation: 'rare-disease' }, 'no'],
    ['when both were skipped', {}, 'unknown'],
  ],
  'under-18': [
    ['at 17', { age: 17 }, 'yes'],
    ['at 18', { age: 18 }, 'no'],
    ['when the whole range is below', { ageRange: [10, 17] }, 'yes'],
    ['when the whole range is above', { ageRange: [18, 20] }, 'no'],
    ['when the range is partly over and nothing else was said', { ageRange: [10, 30] }, 'unknown'],
    ['when the range is partly over and a parent answers', { who: 'child', ageRange: [10, 30] }, 'yes'],
    ['when a parent answers', { who: 'child' }, 'yes'],
    ['when a parent answers for a grown child', { who: 'child', age: 40 }, 'no'],
    ['for oneself', { who: 'self' }, 'no'],
    ['when both were skipped', {}, 'unknown'],
  ],
  baby: [
    ['before the first birthday', { age: 0 }, 'yes'],
    ['at 1', { age: 1 }, 'no'],
    ['in a range that begins with it', { ageRange: [0, 9] }, 'unknown'],
    ['when the age was skipped', { who: 'child' }, 'unknown'],
  ],
  'under-3': [
    ['at 2', { age: 2 }, 'yes'],
    ['at 3', { age: 3 }, 'no'],
    ['when the age was skipped', {}, 'unknown'],
  ],
  teenager: [
    ['at 13', { age: 13 }, 'yes'],
    ['at 17', { age: 17 }, 'yes'],
    ['at 12', { age: 12 }, 'no'],
    ['at 18', { age: 18 }, 'no'],
    ['in a range that is wider', { ageRange: [10, 19] }, 'unknown'],
    ['in a range that begins later', { ageRange: [20, 29] }, 'no'],
    ['when the age was skipped', {}, 'unknown'],
  ],
  'nearly-adult': [
    ['at 16', { age: 16 }, 'yes'],
    ['at 17', { age: 17 }, 'yes'],
    ['at 15', { age: 15 }, 'no'],
    ['at 18', { age: 18 }, 'no'],
    ['in a range that is wider', { ageRange: [10, 19] }, 'unknown'],
    ['when the age was skipped', {}, 'unknown'],
  ],
  'under-21': [
    ['at 20', { age: 20 }, 'yes'],
    ['at 21', { age: 21 }, 'no'],
    ['in a range that ends before', { ageRange: [10, 19] }, 'yes'],
    ['when a parent answers', { who: 'child' }, 'yes'],
    ['when a parent answers for a grown child', { who: 'child', age: 40 }, 'no'],
    ['when the age was skipped', { who: 'self' }, 'unknown'],
  ],
  'over-64': [
    ['at 65', { age: 65 }, 'yes'],
    ['at 64', { age: 64 }, 'no'],
    ['in a range that begins there', { ageRange: [65, 74] }, 'yes'],
    ['when the age was skipped', {}, 'unknown'],
  ],
  'past-childbearing-age': [
    ['at 51', { age: 51 }, 'yes'],
    ['at 50', { age: 50 }, 'no'],
    ['in a range that begins later', { ageRange: [60, 69] }, 'yes'],
    ['when only the age at diagnosis is known', { ageAtDiagnosis: 61 }, 'yes'],
    ['when the age was skipped', {}, 'unknown'],
  ],
  advanced: [
    ['when it has spread', { spread: 'yes' }, 'yes'],
    ['when it grows or has returned', { situation: 'growing-or-returned', spread: 'no' }, 'yes'],
    ['when it has not spread', { spread: 'no' }, 'no'],
    ['when the person is not sure', { spread: 'not-sure' }, 'no'],
    ['when both were skipped', {}, 'unknown'],
  ],
  'before-treatment': [
    ['when none has begun', { situation: 'in-treatment', treatments: ['none-yet'] }, 'yes'],
    ['when one has begun', { situation: 'new-diagnosis', treatments: ['surgery'] }, 'no'],
    ['after a new diagnosis', { situation: 'new-diagnosis' }, 'yes'],
    ['in treatment', { situation: 'in-treatment' }, 'no'],
    ['when both were skipped', {}, 'unknown'],
  ],
  'drug-gene-medicine': [
    ['by a known name', { medicines: ['Coumadin'] }, 'yes'],
    ['by names that nobody knows', { medicines: ['my tea'] }, 'no'],
    ['when medicines were skipped', {}, 'unknown'],
  ],
  'takes-medicines': [
    ['with any name', { medicines: ['my tea'] }, 'yes'],
    ['with an empty list', { medicines: [] }, 'no'],
    ['when medicines were skipped', {}, 'unknown'],
  ],
  'marker-named': [
    ['with any name', tumor(['ZZZ1']), 'yes'],
    ['with an empty list', tumor([]), 'no'],
    ['when the result was skipped', { testing: { tumor: { status: 'done' } } }, 'unknown'],
  ],
  'gene-named': [
    ['with any name', { testing: { inherited: { genes: ['BRCA2'] } } }, 'yes'],
    ['with an empty list', { testing: { inherited: { genes: [] } } }, 'no'],
    ['when genes were skipped', {}, 'unknown'],
  ],
  'tumor-finding-may-be-inherited': [
    ['for BRCA2', tumor(['EGFR', 'brca2']), 'yes'],
    ['for mismatch repair deficiency', tumor(['dMMR']), 'yes'],
    ['for EGFR', tumor(['EGFR']), 'no'],
    ['when markers were skipped', {}, 'unknown'],
  ],
  'genetic-counselor-visit': [
    ['at a counselor’s', { appointment: { with: 'genetic-counselor' } }, 'yes'],
    ['at an oncologist’s', { appointment: { with: 'oncologist' } }, 'no'],
    ['when it was skipped', { appointment: { minutes: 20 } }, 'unknown'],
  ],
  C0: [
    ['uncertain', { family: { variants: [{ gene: 'CHEK2', result: 'uncertain' }] } }, 'yes'],
    ['disease-causing', { family: { variants: [{ gene: 'CHEK2', result: 'pathogenic' }] } }, 'no'],
    ['family not asked about', {}, 'unknown'],
  ],
  G1: [
    ['with a change in the family', { family: { variants: [{ result: 'pathogenic' }] } }, 'yes'],
    ['without one', familyOf(sister), 'no'],
    ['when the family was skipped', { cancer: 'breast' }, 'unknown'],
  ],
  F1: [
    ['with a sister’s ovarian cancer', familyOf(sister), 'yes'],
    ['with another cancer', familyOf(aunt), 'no'],
    ['when the family was skipped', { cancer: 'lung' }, 'unknown'],
  ],
  P1: [
    ['at 65', { cancer: 'breast', ageAtDiagnosis: 65 }, 'yes'],
    ['with another cancer', { cancer: 'lung', ageAtDiagnosis: 50 }, 'no'],
    ['when cancer only runs in the family', { situation: 'family-risk' }, 'no'],
    ['when the cancer was skipped', { situation: 'new-diagnosis', family: {} }, 'unknown'],
  ],
  P5: [
    ['with ovarian cancer', { cancer: 'ovarian' }, 'yes'],
    ['with another cancer', { cancer: 'lung' }, 'no'],
    ['when the cancer was skipped', {}, 'unknown'],
  ],
  'family-referral': [
    ['when one rule is met and the rest was skipped', { cancer: 'ovarian' }, 'yes'],
    ['when all was asked and none is met', { cancer: 'lung', family: { relatives: [aunt] } }, 'no'],
    ['when the family was skipped', { cancer: 'lung' }, 'unknown'],
    ['when all was skipped', {}, 'unknown'],
  ],
  'relatives-cancer-refers': [
    ['with a sister’s ovarian cancer', familyOf(sister), 'yes'],
    ['with ovarian cancer of one’s own alone', { cancer: 'ovarian', family: {} }, 'no'],
    ['with a sister who carries a change and had no cancer', { family: { relatives: [kin('sister', [], { id: 'r1' })], variants: [{ gene: 'BRCA1', relative: 'r1', result: 'pathogenic' }] } }, 'no'],
    ['when the family was skipped', { cancer: 'lung' }, 'unknown'],
  ],
  'family-cancer': [
    ['with an aunt’s lung cancer', familyOf(aunt), 'yes'],
    ['with a step-father’s', familyOf(kin('father', [breast()], { by: 'marriage' })), 'no'],
    ['with relatives who had none', familyOf(kin('sister')), 'no'],
    ['when the family was skipped', {}, 'unknown'],
  ],
  'family-cancer-no-referral': [
    ['with an aunt’s lung cancer', familyOf(aunt), 'yes'],
    ['with a sister’s ovarian cancer', familyOf(sister), 'no'],
    ['with relatives who had none', familyOf(kin('sister')), 'no'],
    ['when the family was skipped', {}, 'unknown'],
  ],
  'family-details-missing': [
    ['when an age is not known', familyOf(sister, kin('aunt', [breast()])), 'yes'],
    ['when a range is known', familyOf(kin('aunt', [breast({ ageRange: [40, 49] })])), 'no'],
    ['when an age by marriage is not known', familyOf(kin('aunt', [breast()], { by: 'marriage' })), 'no'],
    ['when nobody said which cancer it was', familyOf(kin('aunt', [{}])), 'yes'],
    ['when the family was skipped', {}, 'unknown'],
  ],
  'family-site-missing': [
    ['when nobody said where it was', familyOf(sister, kin('father', [{ age: 60 }])), 'yes'],
    ['when the doctors did not find where it began', familyOf(kin('father', [{ type: 'unknown-primary', age: 60 }])), 'yes'],
    ['when it was said of all', familyOf(sister, aunt), 'no'],
    ['of a relative by marriage', familyOf(kin('aunt', [{ age: 60 }], { by: 'marriage' })), 'no'],
    ['when the family was skipped', {}, 'unknown'],
  ],
  'has-children': [
    ['with a daughter', familyOf(kin('daughter')), 'yes'],
    ['with a son by adoption', familyOf(kin('son', [], { by: 'adoption' })), 'yes'],
    ['when no child is among the relatives given', familyOf(sister), 'unknown'],
  ],
  // With a day and a list of laws: stateLaw.test.ts.
  'state-biomarker-law': [['when nobody says what day it is', { state: 'MD', insurance: 'marketplace' }, 'unknown']],
}

test.each(Object.entries(cases).flatMap(([name, rows]) => rows.map(([label, answers, truth]) => [name as FactName, label, truth, answers] as const)))(
  '%s, %s: %s',
  (name, _, truth, answers) => {
    expect(facts[name](answers).truth).toBe(truth)
  },
)
