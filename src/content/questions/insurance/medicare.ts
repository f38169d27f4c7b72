import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import {
  approved,
  denied,
  has,
  hasPartD,
  illNow,
  inheritedTestAhead,
  inheritedTestInView,
  medicineAhead,
  notYetAsked,
  testAhead,
  trialInMind,
  tumorTestAhead,
  unlessMinorAlone,
} from './conditions.ts'

export const medicare = questions('insurance', '2026-11-29', {
  // Original Medicare.
  'medicare-rule-for-gene-test': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 2, // it decides if the test is paid at all
    when: all(has('medicare'), fact('has-cancer'), tumorTestAhead, unless(any(denied, approved))),
    sources: ['cms-sequencing-rule#rule', 'sequencing-rule-summary#conditions', 'acs#cost-coverage'],
  },
  'medicare-denial-which-rule': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 2, // an appeal answers the rule
    when: all(has('medicare'), fact('has-cancer'), denied),
    sources: ['sequencing-rule-summary#conditions', 'cms-sequencing-rule#rule'],
  },
  'medicare-advance-notice-before-test': {
    ask: 'doctors-office', // who orders the test hands over the notice
    purpose: 'cost',
    concerns: ['cost'],
    when: all(has('medicare'), testAhead, unless(any(denied, approved))),
    sources: ['medicare-advance-notice#options'],
  },
  'medicare-advance-notice-signed': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 4, // what was signed decides who pays, and if an appeal is open; after whatever has a deadline
    concerns: ['cost'],
    when: all(has('medicare'), denied),
    sources: ['medicare-advance-notice#options'],
  },
  'medicare-who-bills-test': {
    ask: 'lab',
    purpose: 'cost',
    when: all(has('medicare'), fact('has-cancer'), any(tumorTestAhead, is('testing.tumor.status', 'waiting')), unless(is('situation', 'after-treatment'))),
    sources: ['cms-lab-billing-date#rule'],
  },
  'medicare-part-for-medicine': {
    ask: 'pharmacist',
    purpose: 'cost',
    when: all(has('medicare'), hasPartD, medicineAhead),
    sources: ['medicare-outpatient-drugs#part-b'],
  },
  'medicare-appeal-by-date': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 5, // once that day is past, an appeal comes too late
    concerns: ['cost'],
    when: all(has('medicare'), denied),
    sources: ['medicare-appeal-first#how'],
  },
  'medicare-share-left': {
    ask: 'financial-counselor',
    purpose: 'cost',
    when: all(has('medicare'), unless(has('employer', 'medicaid', 'tricare', 'va')), any(is('concerns', 'cost'), approved), illNow),
    sources: ['medicare-interactive-second#how-it-works', 'medicare-other-insurance#who-pays-first'],
  },

  // Either kind of Medicare.
  'medicare-who-bills-counselor': {
    ask: 'doctors-office',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(has('medicare', 'medicare-advantage'), inheritedTestInView),
    sources: ['nsgc-medicare#billing'],
  },
  'medicare-gene-test-family-only': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 2, // it decides if the test is paid at all
    concerns: ['cost'],
    when: all(has('medicare', 'medicare-advantage'), is('situation', 'family-risk'), inheritedTestAhead),
    sources: ['sequencing-rule-summary#inherited', 'cms-sequencing-rule#rule'],
  },
  'medicare-drug-costs-by-month': {
    ask: 'pharmacist',
    purpose: 'cost',
    // Medicaid brings Extra Help with it, and then little is left to spread.
    when: all(hasPartD, is('concerns', 'cost'), any(medicineAhead, fact('takes-medicines')), unless(has('medicaid'))),
    sources: ['medicare-payment-plan#monthly'],
  },
  'medicare-extra-help': {
    ask: 'pharmacist',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(hasPartD, is('concerns', 'cost'), any(medicineAhead, fact('takes-medicines')), unless(has('medicaid'))),
    sources: ['medicare-interactive-extra-help#how-to-apply'],
  },
  'medicare-drug-yearly-limit': {
    ask: 'pharmacist',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(hasPartD, medicineAhead, unless(has('medicaid'))),
    sources: ['medicare-payment-plan#yearly-limit'],
  },
  'medicare-drug-exception': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: -1, // after what bears on the test
    when: all(hasPartD, medicineAhead, any(denied, is('concerns', 'cost'))),
    sources: ['part-d-exceptions#statement', 'part-d-appeals#fast'],
  },
  'medicare-costs-in-trial': {
    ask: 'trial-team',
    purpose: 'cost',
    group: 'trial-costs',
    concerns: ['trials'],
    when: all(has('medicare', 'medicare-advantage'), fact('has-cancer'), trialInMind, unless(is('situation', 'after-treatment'))),
    sources: ['medicare-trials#what-it-pays', 'emory-trial-billing#advantage'],
  },
  'medicare-state-counselor': {
    ask: 'financial-counselor',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(has('medicare', 'medicare-advantage'), any(denied, is('concerns', 'cost'))),
    sources: ['medicare-counselors#what-it-is'],
  },

  // Medicare Advantage.
  'medicare-advantage-approval-before-test': {
    ask: 'insurer',
    purpose: 'cost',
    group: 'prior-approval',
    // More exact than the question for other plans.
    weight: 4,
    concerns: ['cost'],
    when: all(has('medicare-advantage'), testAhead, notYetAsked),
    sources: ['cms-prior-authorization#decision-times'],
  },
  'medicare-advantage-same-rule': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('medicare-advantage'), fact('has-cancer'), any(denied, all(tumorTestAhead, unless(is('situation', 'after-treatment'))))),
    sources: ['medicare-basics-advantage#medicare-rules', 'sequencing-rule-summary#conditions'],
  },
  'medicare-advantage-step-therapy-first': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('medicare-advantage'), medicineAhead),
    sources: ['medicare-advantage-step-therapy#what-it-is'],
  },
  'medicare-advantage-fast-appeal': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 5, // an appeal can take weeks, and treatment waits for it
    concerns: ['time', 'cost'],
    when: all(has('medicare-advantage'), denied),
    sources: ['medicare-advantage-appeals#fast'],
  },
}, unlessMinorAlone)
