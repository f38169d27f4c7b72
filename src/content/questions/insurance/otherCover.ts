import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import {
  approved,
  denied,
  has,
  illNow,
  inheritedTestAhead,
  inheritedTestInView,
  medicineAhead,
  notYetAsked,
  testAhead,
  uninsured,
  unlessMinorAlone,
  usualBills,
  waiting,
} from './conditions.ts'

export const otherCover = questions('insurance', '2026-11-29', {
  // Indian Health Service, tribal and urban programs.
  'ihs-approval-before-sample': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 3, // the program asks to be told before the sample goes out
    when: all(has('ihs'), testAhead, notYetAsked),
    sources: ['ihs-referred-care#notice', 'cherokee-referred-care#referral'],
  },
  'ihs-what-referral-pays': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(has('ihs'), unless(denied)),
    sources: ['cherokee-referred-care#referral'],
  },
  'ihs-if-money-runs-short': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(has('ihs'), any(testAhead, illNow), unless(is('coverage', 'denied', 'approved'))),
    sources: ['oyate-referred-care#funding', 'ihs-referred-care#priorities'],
  },
  'ihs-how-rated': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(has('ihs'), any(waiting, denied)),
    sources: ['ihs-referred-care#priorities'],
  },
  'ihs-other-plan-first': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'two-plans',
    weight: 2, // more exact than the question on any two plans
    concerns: ['cost'],
    when: any(
      all(is('insurance', 'ihs'), is('insuranceAlso', 'employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare')),
      all(is('insuranceAlso', 'ihs'), is('insurance', 'employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare')),
    ),
    sources: ['ihs-referred-care#other-coverage', 'kimaw-referred-care#other-coverage'],
  },
  'ihs-look-again': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 5, // once that day is past, it comes too late
    concerns: ['cost'],
    when: all(has('ihs'), denied),
    sources: ['ihs-appeals#steps'],
  },

  // Short-term and other limited plans.
  'short-term-full-plan': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 2, // all else hangs on it
    when: all(has('short-term'), unless(denied)),
    sources: ['short-term-plans#rules'],
  },
  'short-term-what-is-left-out': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 4, // what the plan never pays for needs no approval
    concerns: ['cost'],
    when: has('short-term'),
    sources: ['short-term-plans#rules'],
  },
  'short-term-earlier-illness': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 4, // decides if the plan pays for this illness at all
    concerns: ['cost'],
    when: has('short-term'),
    sources: ['short-term-plans#rules'],
  },
  'short-term-most-it-pays': {
    ask: 'insurer',
    purpose: 'cost',
    when: has('short-term'),
    sources: ['short-term-plans#rules', 'outcomes#coverage-verify'],
  },
  'short-term-next-sign-up': {
    ask: 'financial-counselor',
    purpose: 'cost',
    when: is('insurance', 'short-term'),
    sources: ['health-insurance-org-loss#what-counts'],
  },
  'coverage-to-sign-up-for': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 5, // the others matter less once there is cover
    concerns: ['cost'],
    when: all(is('insurance', 'uninsured', 'short-term', 'ihs'), unless(has('employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'tricare'))),
    sources: ['acs-navigators#insurance', 'ihs-referred-care#other-coverage', 'families#equity'],
  },

  // No insurance.
  'good-faith-estimate-in-writing': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'cost-estimate',
    weight: 3, // a right that goes with having no insurance
    concerns: ['cost'],
    when: uninsured,
    sources: ['good-faith-estimate#right', 'families#cost-barrier'],
  },
  'bill-above-estimate': {
    ask: 'financial-counselor',
    purpose: 'cost',
    when: all(uninsured, any(illNow, testAhead)),
    sources: ['good-faith-estimate#dispute'],
  },
  'price-if-i-pay': {
    ask: 'lab',
    purpose: 'cost',
    when: all(any(uninsured, is('insurance', 'outside-us')), testAhead, unless(approved)),
    sources: ['lab-billing-caris#aid', 'families#cost-barrier'],
  },
  'lab-help-with-bill': {
    ask: 'lab',
    purpose: 'cost',
    when: all(
      any(uninsured, is('insurance', 'short-term', 'ihs'), is('concerns', 'cost')),
      any(usualBills, is('insurance', 'ihs')),
      any(testAhead, is('testing.tumor.status', 'waiting'), is('testing.inherited.status', 'waiting')),
    ),
    sources: ['lab-billing#aid', 'lab-billing-caris#aid'],
  },
  'maker-program-without-insurance': {
    ask: 'pharmacist',
    purpose: 'cost',
    when: all(uninsured, medicineAhead),
    sources: ['copay-programs#no-insurance'],
  },

  // Outside the United States.
  'abroad-who-pays-for-test': {
    ask: 'doctors-office',
    purpose: 'cost',
    group: 'prior-approval',
    when: all(is('insurance', 'outside-us'), testAhead, notYetAsked),
    sources: ['nhs-genomic-indications#list', 'taiwan-sequencing-benefit#list'],
  },
  'abroad-national-list': {
    ask: 'pharmacist',
    purpose: 'cost',
    when: all(is('insurance', 'outside-us'), medicineAhead),
    sources: ['cruk-access#how-decided'],
  },
  'abroad-drug-not-paid': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -3, // after the options themselves
    concerns: ['cost'],
    when: all(is('insurance', 'outside-us'), medicineAhead, any(waiting, denied, is('concerns', 'cost')), unless(fact('genetic-counselor-visit'))),
    sources: ['cruk-access#other-ways'],
  },
  'abroad-private-insurance': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: -1, // after what the health system itself does
    when: all(is('insurance', 'outside-us'), any(testAhead, medicineAhead), unless(approved)),
    sources: ['macmillan-not-available#private'],
  },
  'abroad-ask-for-one-case': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 5, // after a refusal, the way on comes before papers for other doctors
    concerns: ['cost'],
    when: all(is('insurance', 'outside-us'), denied),
    sources: ['kidney-cancer-access#requests', 'cruk-access#other-ways'],
  },
  'abroad-gene-result-and-insurance': {
    ask: 'genetic-counselor',
    purpose: 'safety',
    concerns: ['privacy'],
    when: all(
      is('insurance', 'outside-us'),
      any(is('situation', 'family-risk'), all(is('concerns', 'privacy'), inheritedTestInView)),
      inheritedTestAhead,
      unless(fact('under-18')),
    ),
    sources: ['life-insurance-rules-by-country#table'],
  },
  'abroad-papers-second-opinion': {
    ask: 'doctors-office',
    purpose: 'cost',
    concerns: ['second-opinion'],
    when: all(is('insurance', 'outside-us'), is('concerns', 'second-opinion')),
    sources: ['cancer-net-second-opinion#records'],
  },

  // Not sure which insurance.
  'insurance-on-file': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: is('insurance', 'not-sure'),
    sources: ['triage-self-insured#how-to-tell'],
  },
  'what-kind-of-plan': {
    ask: 'insurer',
    purpose: 'cost',
    when: is('insurance', 'not-sure'),
    sources: ['triage-self-insured#how-to-tell', 'wa-insurance-office#employer-plans'],
  },
  'who-finds-out-my-insurance': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 3, // all else hangs on it
    concerns: ['cost'],
    when: is('insurance', 'not-sure'),
    sources: ['acs-navigators#insurance'],
  },
  'lab-checks-plan-first': {
    ask: 'lab',
    purpose: 'cost',
    when: all(is('insurance', 'not-sure'), testAhead),
    sources: ['lab-billing#checks'],
  },
  'second-plan-somewhere': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(
      is('insurance', 'not-sure'),
      unless(is('insuranceAlso', 'employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare', 'ihs', 'short-term')),
    ),
    sources: ['medicare-other-insurance#who-pays-first'],
  },
  'plan-through-work-papers': {
    ask: 'employer',
    purpose: 'cost',
    when: is('insurance', 'not-sure'),
    sources: ['dol-plan-information#summary', 'triage-self-insured#how-to-tell'],
  },
}, unlessMinorAlone)
