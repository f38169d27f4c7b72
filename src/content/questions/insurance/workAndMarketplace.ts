import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { approved, denied, has, illNow, inheritedTestAhead, medicineAhead, nothingAhead, testAhead, tumorTestAhead, unlessMinorAlone } from './conditions.ts'

export const workAndMarketplace = questions('insurance', '2026-11-29', {
  // Employer.
  'employer-self-funded': {
    ask: 'employer',
    purpose: 'cost',
    weight: 2, // it decides which rules and which appeal there are
    concerns: ['cost'],
    when: all(
      has('employer'),
      unless(is('employerPlan', 'self-funded', 'insured')),
      any(is('concerns', 'cost'), testAhead, medicineAhead, is('coverage', 'waiting', 'denied', 'not-sure')),
    ),
    sources: ['triage-self-insured#how-to-tell', 'wa-insurance-office#employer-plans'],
  },
  'employer-plan-complaint': {
    ask: 'financial-counselor', // nobody asks a plan where to complain about it
    purpose: 'cost',
    when: all(has('employer'), is('employerPlan', 'self-funded'), denied),
    sources: ['wa-insurance-office#employer-plans', 'triage-self-insured#which-law'],
  },
  'employer-plan-book': {
    ask: 'employer',
    purpose: 'cost',
    weight: -4, // a thick book: after the help that a person can give
    concerns: ['cost'],
    when: all(
      // Who pays the claims is asked first.
      is('employerPlan', 'self-funded', 'insured'),
      any(is('coverage', 'waiting', 'denied'), all(is('concerns', 'cost'), testAhead), is('employerPlan', 'self-funded')),
      unless(nothingAhead),
    ),
    sources: ['dol-plan-information#summary'],
  },
  'employer-if-hours-change': {
    ask: 'employer',
    purpose: 'cost',
    concerns: ['work'],
    when: all(has('employer'), illNow, is('concerns', 'work', 'cost')),
    sources: ['acs-cobra#what-it-is', 'triage-leaving-job#options'],
  },

  // Either of them.
  'maker-help-and-yearly-limit': {
    ask: 'pharmacist',
    purpose: 'cost',
    weight: -4, // after the price itself
    when: all(
      is('insurance', 'employer', 'marketplace'),
      is('concerns', 'cost'),
      medicineAhead,
      unless(is('insuranceAlso', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare')),
    ),
    sources: ['triage-2025-08#copay-help'],
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
    ask: 'financial-counselor',
    purpose: 'cost',
    when: all(has('marketplace'), denied),
    sources: ['healthcare-gov-internal-appeals#consumer-assistance'],
  },
  'marketplace-center-in-network': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('marketplace'), any(fact('has-cancer'), is('situation', 'rare-disease')), unless(is('situation', 'after-treatment'))),
    sources: ['acs#limits-access', 'families#specialised-centers'],
  },
  'marketplace-what-ends-plan': {
    ask: 'financial-counselor',
    purpose: 'cost',
    when: all(has('marketplace'), illNow),
    sources: ['health-insurance-org-loss#what-counts'],
  },

  // State law. The second and the third only where our list has a law and is not out of date; then the first waits for other states.
  'state-biomarker-law': {
    ask: 'insurer',
    purpose: 'cost',
    group: 'state-biomarker-law',
    when: all(
      fact('has-cancer'),
      any(all(has('employer'), is('employerPlan', 'insured')), has('marketplace'), all(has('medicaid'), unless(has('medicare')))),
      any(denied, all(tumorTestAhead, unless(is('situation', 'after-treatment')))),
      unless(approved),
    ),
    sources: ['acs-can-biomarker-laws#which-plans', 'acs#cost-coverage'],
  },
  'state-law-for-this-plan': {
    ask: 'insurer',
    purpose: 'cost',
    group: 'state-biomarker-law',
    weight: 2, // more exact than the question on any state
    when: all(
      fact('state-biomarker-law'),
      has('employer', 'marketplace', 'medicaid', 'not-sure'),
      any(fact('has-cancer'), is('situation', 'rare-disease')),
      unless(is('situation', 'after-treatment')),
      any(denied, is('coverage', 'waiting'), all(testAhead, unless(approved))),
    ),
    sources: ['acs-can-biomarker-laws#which-plans'],
  },
  'state-law-in-the-letter': {
    ask: 'doctors-office',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(
      fact('state-biomarker-law'),
      has('employer', 'marketplace', 'medicaid', 'not-sure'),
      any(fact('has-cancer'), is('situation', 'rare-disease')),
      is('coverage', 'waiting', 'denied'),
    ),
    sources: ['acs-can-biomarker-laws#which-plans', 'healthcare-gov-internal-appeals#what-to-send'],
  },
}, unlessMinorAlone)
