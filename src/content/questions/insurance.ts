import type { Payer } from '../../plan/index.ts'
import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

/** As the first or as a second cover. */
const has = (...payers: readonly [Payer, ...Payer[]]) => any(is('insurance', ...payers), is('insuranceAlso', ...payers))

/** A test of inherited genes that was done and leads to the next: one from home is done again by a clinic, one without an answer is followed by another. */
const inheritedTestAgain = any(
  is('testing.inherited.kind', 'consumer'),
  all(is('situation', 'rare-disease'), is('testing.inherited.result', 'uncertain', 'negative', 'not-sure')),
)
/** A test may still be to come: nobody who has had one, or waits for its result, is sent to ask for an approval. */
const testAhead = any(
  is('testing.tumor.status', 'not-done', 'not-sure'),
  is('testing.inherited.status', 'not-done', 'not-sure'),
  inheritedTestAgain,
  unless(any(is('testing.tumor.status', 'done', 'waiting'), is('testing.inherited.status', 'done', 'waiting'))),
)
const tumorTestAhead = unless(is('testing.tumor.status', 'done', 'waiting'))
const inheritedTestAhead = any(inheritedTestAgain, unless(is('testing.inherited.status', 'done', 'waiting')))

/** No test and no treatment is in view. */
const nothingAhead = any(
  is('situation', 'after-treatment'),
  all(is('situation', 'family-risk'), is('testing.inherited.status', 'done'), unless(is('testing.inherited.kind', 'consumer'))),
)

/** The plan has not been asked, as far as is known. */
const notYetAsked = unless(is('coverage', 'waiting', 'denied', 'approved'))
const denied = is('coverage', 'denied')
/** A new medicine can come up. */
const medicineAhead = all(fact('has-cancer'), unless(is('situation', 'after-treatment')))
const trialInMind = any(is('concerns', 'trials'), is('situation', 'growing-or-returned'), fact('marker-named'))

export const insurance = questions('insurance', '2026-11-22', {
  // For everyone before whom something lies: cost is among the worries that families name most.
  'cost-estimate-in-writing': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'cost-estimate',
    concerns: ['cost'],
    when: any(is('concerns', 'cost'), unless(nothingAhead)),
    sources: ['acs#cost-coverage', 'families#cost-barrier', 'outcomes#coverage-verify'],
  },
  'hospital-aid': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: -1, // after the question on help of every kind
    concerns: ['cost'],
    when: all(any(fact('has-cancer'), is('situation', 'rare-disease')), any(is('concerns', 'cost'), has('uninsured', 'short-term')), unless(is('insurance', 'outside-us'))),
    sources: ['irs-hospital-aid#policy'],
  },
  'help-with-paying': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 1, // helps more than an estimate does
    concerns: ['cost'],
    when: any(is('concerns', 'cost'), has('uninsured', 'short-term')),
    sources: ['copay-fund#who-can-apply', 'lab-billing#aid', 'families#equity'],
  },
  'counselors-before-test': {
    ask: 'doctor',
    purpose: 'cost',
    group: 'see-a-genetic-counselor',
    when: all(is('concerns', 'cost'), testAhead, unless(fact('genetic-counselor-visit'))),
    sources: ['families#referral-counselors', 'acs#cost-coverage'],
  },
  'smaller-test-first': {
    ask: 'doctor',
    purpose: 'cost',
    when: all(any(is('concerns', 'cost'), is('insurance', 'uninsured', 'short-term')), testAhead),
    sources: ['families#test-sequence', 'families#cost-barrier'],
  },
  'new-medicine-price': {
    ask: 'pharmacist',
    purpose: 'cost',
    when: all(is('concerns', 'cost'), medicineAhead),
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
    when: all(has('employer', 'marketplace', 'medicaid', 'tricare', 'short-term'), testAhead, notYetAsked),
    sources: ['lab-billing#plans', 'outcomes#coverage-verify', 'acs#cost-coverage'],
  },
  'plan-pays-for-my-cancer': {
    ask: 'insurer',
    purpose: 'cost',
    weight: -2, // the approval comes first; it often answers this too
    concerns: ['cost'],
    when: all(has('employer', 'marketplace', 'medicare-advantage', 'medicaid'), fact('has-cancer'), tumorTestAhead, notYetAsked, unless(any(nothingAhead, fact('genetic-counselor-visit')))),
    sources: ['acs#cost-coverage', 'outcomes#coverage-verify', 'lab-billing#plans'],
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
    when: all(has('employer', 'marketplace', 'medicare-advantage', 'medicaid', 'tricare', 'short-term', 'not-sure'), testAhead, notYetAsked),
    sources: ['ordering-office-requests#who-files', 'lab-billing#plans'],
  },
  'insurer-lab-in-network': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('employer', 'marketplace', 'medicare-advantage', 'tricare'), testAhead),
    sources: ['lab-billing#plans', 'acs#limits-access'],
  },
  'two-plans-order': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(
      is('insuranceAlso', 'employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare', 'ihs', 'short-term'),
      unless(is('insurance', 'uninsured', 'not-sure', 'outside-us')),
    ),
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
    // Who waits for the plan waits for this before all else of the plan.
    weight: 3,
    concerns: ['time'],
    when: is('coverage', 'waiting'),
    sources: ['healthcare-gov-internal-appeals#time-limits', 'cms-prior-authorization#decision-times'],
  },
  'plan-answer-urgent': {
    ask: 'doctors-office',
    purpose: 'cost',
    concerns: ['time'],
    when: all(is('coverage', 'waiting'), unless(is('insurance', 'outside-us'))),
    sources: ['healthcare-gov-appeals#urgent', 'cms-prior-authorization#decision-times'],
  },
  'denial-reason-in-writing': {
    ask: 'insurer',
    purpose: 'cost',
    // A denial runs against a clock.
    weight: 5,
    concerns: ['cost'],
    when: denied,
    sources: ['healthcare-gov-appeals#denial-notice', 'families#cost-barrier'],
  },
  'denial-appeal-date': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 4, // once that day is past, an appeal comes too late
    concerns: ['cost'],
    when: denied,
    sources: ['healthcare-gov-internal-appeals#time-limits'],
  },
  'denial-letter-from-doctor': {
    ask: 'doctor',
    // The next decision hangs on it, and an appeal has a last day.
    purpose: 'decision',
    weight: 5, // the part of an appeal that only the doctor can do
    concerns: ['cost'],
    when: all(denied, unless(fact('genetic-counselor-visit'))),
    sources: ['healthcare-gov-internal-appeals#what-to-send'],
  },
  'denial-outside-review': {
    // Of the plan there is more urgent to ask; those who help with bills know this way too.
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 5, // a denial runs against a clock
    concerns: ['cost'],
    group: 'denial-who-else',
    when: all(denied, has('employer', 'marketplace')),
    sources: ['cms-external-appeals#external-review', 'healthcare-gov-appeals#external-review'],
  },
  'approval-in-writing': {
    ask: 'insurer',
    purpose: 'cost',
    when: is('coverage', 'approved'),
    sources: ['lab-billing#plans', 'acs#cost-coverage'],
  },

  // Employer.
  'employer-self-funded': {
    ask: 'employer',
    purpose: 'cost',
    when: all(
      has('employer'),
      unless(is('employerPlan', 'self-funded', 'insured')),
      any(is('concerns', 'cost'), testAhead, medicineAhead, is('coverage', 'waiting', 'denied', 'not-sure')),
    ),
    sources: ['triage-self-insured#how-to-tell', 'wa-insurance-office#employer-plans'],
  },
  'employer-plan-complaint': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('employer'), is('employerPlan', 'self-funded'), denied),
    sources: ['wa-insurance-office#employer-plans', 'triage-self-insured#which-law'],
  },
  'state-biomarker-law': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(
      fact('has-cancer'),
      any(all(has('employer'), is('employerPlan', 'insured')), has('marketplace'), has('medicaid')),
      any(denied, all(tumorTestAhead, unless(is('situation', 'after-treatment')))),
    ),
    sources: ['acs-can-biomarker-laws#which-plans', 'acs#cost-coverage'],
  },

  'gene-test-as-preventive-care': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 2, // can change the bill more than the rest
    concerns: ['cost'],
    // The federal rule reads "women", and looks at cancers of the breast and ovaries in the family, or at ancestry.
    when: all(
      is('situation', 'family-risk'),
      has('employer', 'marketplace'),
      any(fact('F1'), is('family.ancestry', 'ashkenazi-jewish')),
      is('sexAtBirth', 'female'),
      unless(fact('under-18')),
      inheritedTestAhead,
    ),
    sources: ['uspstf-2019#counseling', 'kff-preventive-brca#plans'],
  },

  // Marketplace.
  'marketplace-appeal-help': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('marketplace'), any(denied, is('coverage', 'waiting'))),
    sources: ['healthcare-gov-internal-appeals#consumer-assistance'],
  },
  'marketplace-center-in-network': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('marketplace'), any(fact('has-cancer'), is('situation', 'rare-disease')), unless(is('situation', 'after-treatment'))),
    sources: ['acs#limits-access', 'families#specialised-centers'],
  },

  // Medicare.
  'medicare-rule-for-gene-test': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(has('medicare'), fact('has-cancer'), tumorTestAhead),
    sources: ['cms-sequencing-rule#rule', 'sequencing-rule-summary#conditions', 'acs#cost-coverage'],
  },
  'medicare-advance-notice-before-test': {
    ask: 'lab',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(has('medicare'), testAhead),
    sources: ['medicare-advance-notice#options'],
  },
  'medicare-part-for-medicine': {
    ask: 'pharmacist',
    purpose: 'cost',
    when: all(has('medicare'), medicineAhead),
    sources: ['medicare-outpatient-drugs#part-b'],
  },
  'medicare-drug-costs-by-month': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('medicare', 'medicare-advantage'), is('concerns', 'cost')),
    sources: ['medicare-payment-plan#monthly'],
  },
  'medicare-state-counselor': {
    ask: 'financial-counselor',
    purpose: 'cost',
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
  'medicare-advantage-step-therapy-first': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('medicare-advantage'), medicineAhead),
    sources: ['medicare-advantage-step-therapy#what-it-is'],
  },
  'medicare-advantage-fast-appeal': {
    ask: 'doctor',
    purpose: 'cost',
    weight: 4, // after a denial, time is short, and the doctor can ask
    when: all(has('medicare-advantage'), denied, unless(fact('genetic-counselor-visit'))),
    sources: ['medicare-advantage-appeals#fast'],
  },

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
  'medicaid-costs-in-trial': {
    ask: 'trial-team',
    purpose: 'cost',
    group: 'trial-costs',
    concerns: ['trials'],
    when: all(has('medicaid'), fact('has-cancer'), trialInMind),
    sources: ['medicaid-trials#routine-costs'],
  },

  // Veterans Affairs.
  'va-tumor-test': {
    ask: 'doctor',
    purpose: 'cost',
    when: all(has('va'), fact('has-cancer'), tumorTestAhead, unless(fact('genetic-counselor-visit'))),
    sources: ['va-oncology#precision-oncology'],
  },
  'va-specialist-by-video': {
    ask: 'doctors-office',
    purpose: 'cost',
    concerns: ['travel'],
    when: all(has('va'), fact('has-cancer'), is('concerns', 'travel', 'second-opinion')),
    sources: ['va-oncology#teleoncology'],
  },
  'va-gene-test-and-benefits': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(has('va'), testAhead, unless(any(is('who', 'child'), fact('under-18')))),
    sources: ['va-drug-genes#benefits'],
  },
  'va-look-again': {
    ask: 'doctors-office',
    purpose: 'cost',
    group: 'denial-who-else',
    when: all(has('va'), denied),
    sources: ['va-clinical-appeals#how'],
  },

  // TRICARE.
  'tricare-which-tests': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 2, // before the question on the network: it decides if the test is paid at all
    when: all(has('tricare'), testAhead),
    sources: ['tricare-genetics#tests'],
  },
  'tricare-counselor-visit': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('tricare'), any(fact('family-referral'), is('situation', 'family-risk', 'rare-disease')), inheritedTestAhead),
    sources: ['tricare-genetics#counseling'],
  },
  'tricare-approval-before-trial': {
    ask: 'trial-team',
    purpose: 'cost',
    group: 'trial-costs',
    concerns: ['trials'],
    when: all(has('tricare'), fact('has-cancer'), trialInMind),
    sources: ['tricare-trials#before-first-visit'],
  },

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
    when: has('ihs'),
    sources: ['cherokee-referred-care#referral'],
  },

  // Short-term and other limited plans.
  'short-term-what-is-left-out': {
    ask: 'insurer',
    purpose: 'cost',
    when: has('short-term'),
    sources: ['short-term-plans#rules'],
  },
  'short-term-earlier-illness': {
    ask: 'insurer',
    purpose: 'cost',
    when: has('short-term'),
    sources: ['short-term-plans#rules'],
  },
  'coverage-to-sign-up-for': {
    ask: 'financial-counselor',
    purpose: 'cost',
    weight: 5, // the others matter less once there is cover
    concerns: ['cost'],
    when: is('insurance', 'uninsured', 'short-term', 'ihs'),
    sources: ['acs-navigators#insurance', 'ihs-referred-care#other-coverage', 'families#equity'],
  },

  // No insurance.
  'good-faith-estimate-in-writing': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'cost-estimate',
    weight: 3, // a right that goes with having no insurance
    concerns: ['cost'],
    when: is('insurance', 'uninsured'),
    sources: ['good-faith-estimate#right', 'families#cost-barrier'],
  },
  'lab-help-with-bill': {
    ask: 'lab',
    purpose: 'cost',
    when: all(
      any(is('insurance', 'uninsured', 'short-term', 'ihs'), is('concerns', 'cost')),
      any(testAhead, is('testing.tumor.status', 'waiting'), is('testing.inherited.status', 'waiting')),
    ),
    sources: ['lab-billing#aid', 'lab-billing-caris#aid'],
  },

  // Outside the United States.
  'abroad-who-pays-for-test': {
    ask: 'doctors-office',
    purpose: 'cost',
    group: 'prior-approval',
    when: all(is('insurance', 'outside-us'), testAhead),
    sources: ['nhs-genomic-indications#list', 'taiwan-sequencing-benefit#list'],
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
})
