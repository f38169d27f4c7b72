import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { adult, denied, has, illNow, medicineAhead, testAhead, trialInMind, unlessMinorAlone } from './conditions.ts'

export const medicaid = questions('insurance', '2026-11-29', {
  // Medicaid and CHIP.
  'medicaid-rules-for-children': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 3, // for the young, the way to a test that the list does not have
    concerns: ['cost', 'children'],
    when: all(has('medicaid'), fact('under-21'), any(denied, testAhead)),
    sources: ['medicaid-children#under-21'],
  },
  'medicaid-lab': {
    ask: 'lab',
    purpose: 'cost',
    when: all(has('medicaid'), testAhead),
    sources: ['acs-can-biomarker-laws#which-plans', 'families#cost-barrier'],
  },
  'medicaid-drug-list': {
    ask: 'pharmacist',
    purpose: 'cost',
    // Who has Medicare too gets drugs through Part D.
    when: all(has('medicaid'), medicineAhead, unless(has('medicare', 'medicare-advantage'))),
    sources: ['texas-medicaid-drugs#emergency-supply', 'kansas-medicaid-drugs#emergency-supply'],
  },
  'medicaid-costs-in-trial': {
    ask: 'trial-team',
    purpose: 'cost',
    group: 'trial-costs',
    concerns: ['trials'],
    when: all(has('medicaid'), fact('has-cancer'), trialInMind),
    sources: ['medicaid-trials#routine-costs'],
  },
  'medicaid-other-state': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(
      has('medicaid'),
      unless(is('situation', 'after-treatment')),
      any(is('concerns', 'travel', 'second-opinion', 'trials'), is('situation', 'rare-disease')),
    ),
    sources: ['acs#limits-access', 'families#specialised-centers'],
  },
  'medicaid-fair-hearing': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 5, // once that day is past, it comes too late
    concerns: ['cost'],
    when: all(has('medicaid'), denied),
    sources: ['florida-medicaid-hearings#order'],
  },
  'medicaid-fast-appeal': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 5, // an appeal can take weeks, and treatment waits for it
    concerns: ['time', 'cost'],
    when: all(has('medicaid'), denied),
    sources: ['cfr-medicaid-fast-appeals#who-asks'],
  },
  'medicaid-renewal-help': {
    ask: 'financial-counselor',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(has('medicaid'), illNow),
    sources: ['hhs-medicaid-renewal#letters'],
  },
  'medicaid-work-rules': {
    ask: 'financial-counselor',
    purpose: 'cost',
    concerns: ['work'],
    // For grown-ups up to 64; the states are those that need no such rules, as they did not widen Medicaid.
    when: all(
      has('medicaid'),
      illNow,
      adult,
      unless(fact('over-64')),
      unless(has('medicare', 'medicare-advantage', 'ihs')),
      unless(is('state', 'AL', 'FL', 'KS', 'MS', 'SC', 'TN', 'TX', 'WY')),
    ),
    sources: ['cms-medicaid-work-rule#who', 'leadingage-work-rule#states'],
  },
}, unlessMinorAlone)
