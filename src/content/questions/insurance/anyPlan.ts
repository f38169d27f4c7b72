import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import {
  approved,
  denied,
  has,
  hasApprovingPlan,
  hasInsurer,
  illNow,
  inheritedTestAhead,
  lacksPlan,
  medicaidAlone,
  medicineAhead,
  nothingAhead,
  notYetAsked,
  testAhead,
  testOpen,
  tumorTestAhead,
  twoCovers,
  uninsured,
  unlessMinorAlone,
  usualBills,
  waiting,
} from './conditions.ts'

export const insurance = questions('insurance', '2026-11-29', {
  // For everyone before whom something lies: cost is among the worries that families name most.
  'cost-estimate-in-writing': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'cost-estimate',
    concerns: ['cost'],
    when: all(any(is('concerns', 'cost'), unless(nothingAhead)), usualBills, unless(medicaidAlone)),
    sources: ['acs#cost-coverage', 'families#cost-barrier', 'outcomes#coverage-verify'],
  },
  'hospital-aid': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: -1, // after the question on help of every kind
    concerns: ['cost'],
    when: all(any(fact('has-cancer'), is('situation', 'rare-disease')), any(is('concerns', 'cost'), uninsured, has('short-term')), usualBills),
    sources: ['irs-hospital-aid#policy'],
  },
  'help-with-paying': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 4, // who cannot pay asks this before any estimate or form
    concerns: ['cost'],
    when: all(any(is('concerns', 'cost'), uninsured, has('short-term'))),
    sources: ['copay-fund#who-can-apply', 'lab-billing#aid', 'families#equity'],
  },
  'counselors-before-test': {
    ask: 'doctor',
    purpose: 'cost',
    group: 'see-a-genetic-counselor',
    when: all(is('concerns', 'cost'), testAhead, usualBills, unless(fact('genetic-counselor-visit'))),
    sources: ['families#referral-counselors', 'acs#cost-coverage'],
  },
  'smaller-test-first': {
    ask: 'doctor',
    purpose: 'cost',
    when: all(any(is('concerns', 'cost'), uninsured, is('insurance', 'short-term')), testAhead),
    sources: ['families#test-sequence', 'families#cost-barrier'],
  },
  'new-medicine-price': {
    ask: 'pharmacist',
    purpose: 'cost',
    // Without insurance, the maker's program is asked about instead of a price.
    when: all(is('concerns', 'cost'), medicineAhead, usualBills, unless(any(medicaidAlone, uninsured))),
    sources: ['acs#cost-coverage', 'copay-fund#who-can-apply'],
  },
  'trial-costs-left': {
    ask: 'trial-team',
    purpose: 'cost',
    group: 'trial-costs',
    concerns: ['trials'],
    when: all(is('concerns', 'trials'), unless(fact('genetic-counselor-visit'))),
    sources: ['acs#trials-large-centers', 'families#cost-barrier'],
  },

  // Any plan that can be asked.
  'insurer-approval-before-test': {
    ask: 'insurer',
    purpose: 'cost',
    group: 'prior-approval',
    // First of what a plan is asked: the others lose their point if this was missed.
    weight: 3,
    concerns: ['cost'],
    when: all(hasApprovingPlan, testAhead, notYetAsked),
    sources: ['lab-billing#plans', 'outcomes#coverage-verify', 'acs#cost-coverage'],
  },
  'plan-pays-for-my-cancer': {
    ask: 'insurer',
    purpose: 'cost',
    weight: -2, // the approval comes first; it often answers this too
    concerns: ['cost'],
    when: all(any(has('employer', 'marketplace', 'medicare-advantage'), all(has('medicaid'), unless(has('medicare')))), fact('has-cancer'), tumorTestAhead, notYetAsked, unless(any(nothingAhead, fact('genetic-counselor-visit')))),
    sources: ['acs#cost-coverage', 'outcomes#coverage-verify', 'lab-billing#plans'],
  },
  'test-billing-code': {
    ask: 'lab',
    purpose: 'cost',
    // For who is going to call the plan, or worries about the bill.
    when: all(any(hasApprovingPlan, has('medicare-advantage')), testAhead, any(is('concerns', 'cost'), is('coverage', 'not-asked', 'waiting')), unless(any(denied, approved))),
    sources: ['cleveland-clinic-labs-insurance#codes'],
  },
  'plan-wants-counselor-first': {
    ask: 'insurer',
    purpose: 'cost',
    weight: -3, // some plans only
    when: all(
      has('employer', 'marketplace'),
      any(is('testing.inherited.status', 'not-done', 'not-sure'), is('situation', 'family-risk')),
      inheritedTestAhead,
      notYetAsked,
      // What a home kit found is first confirmed.
      unless(any(fact('genetic-counselor-visit'), is('testing.inherited.kind', 'consumer'))),
    ),
    sources: ['california-healthline-2016#some-plans'],
  },
  'who-calls-the-plan': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(any(hasApprovingPlan, has('medicare-advantage', 'not-sure')), testAhead, notYetAsked),
    sources: ['ordering-office-requests#who-files', 'lab-billing#plans'],
  },
  'insurer-lab-in-network': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(any(has('employer', 'marketplace', 'medicare-advantage'), all(has('tricare'), unless(has('medicare')))), testAhead),
    sources: ['lab-billing#plans', 'acs#limits-access'],
  },
  'treatment-approval': {
    ask: 'doctors-office',
    purpose: 'cost',
    concerns: ['cost'], // the larger bill of the two
    // What was approved while a test is still to come, or under way, is that test.
    when: all(any(hasApprovingPlan, has('medicare-advantage')), medicineAhead, any(notYetAsked, all(approved, testOpen)), unless(fact('genetic-counselor-visit'))),
    sources: ['cancer-and-careers-insurance#know-your-plan', 'lab-billing#plans'],
  },
  'plan-case-manager': {
    ask: 'insurer',
    purpose: 'cost',
    weight: -2, // helps with all that follows, decides none of it
    when: all(has('employer', 'marketplace', 'medicare-advantage'), illNow, unless(fact('genetic-counselor-visit'))),
    sources: ['acs-denied-claim#case-manager'],
  },
  'plan-cost-so-far': {
    ask: 'insurer',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(has('employer', 'marketplace', 'medicare-advantage'), is('concerns', 'cost'), unless(nothingAhead)),
    sources: ['lab-billing#plans', 'medicare-basics-advantage#yearly-limit'],
  },
  'two-plans-order': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'two-plans',
    concerns: ['cost'],
    when: twoCovers,
    sources: ['medicare-other-insurance#who-pays-first'],
  },

  // Coverage: asked, waiting, denied, approved.
  'has-plan-been-asked': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: is('coverage', 'not-sure'),
    sources: ['ordering-office-requests#who-files'],
  },
  'plan-answer-by-when': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 3, // a date says when to ask again
    concerns: ['time', 'cost'],
    when: all(waiting, hasInsurer),
    sources: ['healthcare-gov-internal-appeals#time-limits', 'cms-prior-authorization#decision-times'],
  },
  'office-answer-by-when': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 3, // a date says when to ask again
    concerns: ['time', 'cost'],
    when: all(waiting, lacksPlan),
    sources: ['ordering-office-requests#who-files', 'ihs-referred-care#notice', 'va-community-care-steps#authorized'],
  },
  'plan-answer-urgent': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 3, // while the answer is open
    concerns: ['time'],
    // Original Medicare decides when the bill is there; there is no request to hurry.
    when: all(waiting, any(hasInsurer, is('insurance', 'va', 'ihs', 'outside-us', 'not-sure'))),
    sources: ['healthcare-gov-appeals#urgent', 'cms-prior-authorization#decision-times'],
  },
  'denial-reason-in-writing': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 4, // the letter gives it too; what has a last day comes first
    concerns: ['cost'],
    when: all(denied, hasInsurer),
    sources: ['healthcare-gov-appeals#denial-notice', 'families#cost-barrier'],
  },
  'denial-reason-from-office': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 4, // a request to look again answers this reason, but has a last day of its own
    concerns: ['cost'],
    when: all(denied, lacksPlan, is('insurance', 'va', 'ihs', 'outside-us')),
    sources: ['ihs-appeals#notice', 'va-clinical-appeals#how', 'kidney-cancer-access#requests'],
  },
  'denial-letter-together': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 5, // it says whom to ask all the rest
    concerns: ['cost'],
    when: all(denied, is('insurance', 'not-sure')),
    sources: ['healthcare-gov-appeals#denial-notice', 'acs-denied-claim#letters'],
  },
  'denial-which-of-two': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 4, // the last day of an appeal comes first
    concerns: ['cost'],
    when: all(denied, twoCovers),
    sources: ['medicare-other-insurance#who-pays-first', 'acs-denied-claim#letters'],
  },
  // Medicaid, Medicare, TRICARE, the VA and the Indian Health Service have appeals of their own, each with its own last day.
  'denial-appeal-date': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 5, // once that day is past, an appeal comes too late
    concerns: ['cost'],
    when: all(denied, hasInsurer, any(has('employer', 'marketplace', 'medicare-advantage', 'short-term'), unless(has('medicaid', 'tricare')))),
    sources: ['healthcare-gov-internal-appeals#time-limits'],
  },
  'denial-fast-appeal': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 5, // an appeal can take weeks, and treatment waits for it
    concerns: ['time', 'cost'],
    when: all(denied, has('employer', 'marketplace', 'not-sure')),
    sources: ['healthcare-gov-internal-appeals#time-limits', 'healthcare-gov-appeals#urgent'],
  },
  'denial-billing-code': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: -1, // sometimes only
    when: all(denied, usualBills),
    sources: ['acs-denied-claim#codes'],
  },
  'denial-letter-from-doctor': {
    ask: 'doctor',
    // The next decision hangs on it, and an appeal has a last day.
    purpose: 'decision',
    weight: 5, // the part of an appeal that only the doctor can do
    concerns: ['cost'],
    when: all(denied, unless(fact('genetic-counselor-visit'))),
    sources: ['healthcare-gov-internal-appeals#what-to-send', 'acs-denied-claim#letters'],
  },
  'denial-who-writes-letter': {
    ask: 'genetic-counselor',
    purpose: 'decision',
    weight: 5, // an appeal has a last day
    concerns: ['cost'],
    when: all(denied, fact('genetic-counselor-visit')),
    sources: ['healthcare-gov-internal-appeals#what-to-send', 'acs-denied-claim#letters'],
  },
  'denial-outside-review': {
    // Of the plan there is more urgent to ask; those who help with bills know this way too.
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 5, // a denial runs against a clock
    concerns: ['cost'],
    when: all(denied, has('employer', 'marketplace')),
    sources: ['cms-external-appeals#external-review', 'healthcare-gov-appeals#external-review'],
  },
  'approval-in-writing': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 4, // the paper that all else after an approval goes by
    concerns: ['cost'],
    when: all(approved, hasInsurer),
    sources: ['lab-billing#plans', 'acs#cost-coverage'],
  },
  'office-approval-in-writing': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 4, // the paper that all else after an approval goes by
    concerns: ['cost'],
    when: all(approved, lacksPlan, is('insurance', 'va', 'ihs', 'outside-us', 'not-sure')),
    sources: ['va-community-care-steps#authorized', 'cherokee-referred-care#referral'],
  },
  'approval-same-test-and-lab': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 2, // after the paper itself
    concerns: ['cost'],
    // Original Medicare approves no test beforehand.
    when: all(approved, testAhead, any(hasInsurer, is('insurance', 'va', 'ihs', 'outside-us', 'not-sure'))),
    sources: ['lab-billing#plans', 'va-community-care-steps#authorized'],
  },
  'approval-bill-left': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'cost-estimate',
    weight: 5, // more exact than an estimate of all costs, and asked while the approval is at hand
    concerns: ['cost'],
    when: all(approved, any(hasInsurer, is('insurance', 'va', 'ihs', 'outside-us', 'not-sure'))),
    sources: ['lab-billing#plans', 'cherokee-referred-care#referral', 'acs#cost-coverage'],
  },
}, unlessMinorAlone)
