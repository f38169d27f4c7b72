import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { adult, denied, has, illNow, medicineAhead, testAhead, trialInMind } from './conditions.ts'

export const medicaid = questions('insurance', '2026-11-22', {
  // Medicaid and CHIP.
  'medicaid-rules-for-children': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 3, // for a child, the way to a test that the list does not have
    concerns: ['cost', 'children'],
    when: all(has('medicaid'), fact('under-18'), any(denied, testAhead)),
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
    when: all(has('medicaid'), medicineAhead),
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
    group: 'denial-date',
    weight: 5, // once that day is past, it comes too late
    concerns: ['cost'],
    when: all(has('medicaid'), denied),
    sources: ['florida-medicaid-hearings#order'],
  },
  'medicaid-renewal-help': {
    ask: 'financial-counselor',
    purpose: 'cost',
    when: all(has('medicaid'), illNow),
    sources: ['hhs-medicaid-renewal#letters'],
  },
  'medicaid-work-rules': {
    ask: 'financial-counselor',
    purpose: 'cost',
    concerns: ['work'],
    when: all(is('insurance', 'medicaid'), illNow, adult, unless(is('insuranceAlso', 'medicare', 'medicare-advantage', 'ihs'))),
    sources: ['cms-medicaid-work-rule#who', 'leadingage-work-rule#states'],
  },
})
