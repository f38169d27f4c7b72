import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import {
  adult,
  approved,
  denied,
  has,
  inheritedTestAhead,
  inheritedTestInView,
  medicineAhead,
  notYetAsked,
  testAhead,
  trialInMind,
  tumorTestAhead,
  unlessMinorAlone,
  waiting,
} from './conditions.ts'

export const military = questions('insurance', '2026-11-29', {
  // Veterans Affairs.
  'va-tumor-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -5, // after what the test would look for
    when: all(has('va'), fact('has-cancer'), tumorTestAhead, unless(fact('genetic-counselor-visit'))),
    sources: ['va-oncology#precision-oncology'],
  },
  'va-genetic-counselor': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(has('va'), inheritedTestInView, unless(fact('genetic-counselor-visit'))),
    sources: ['va-genomic-medicine#telehealth'],
  },
  'va-specialist-by-video': {
    ask: 'doctors-office',
    purpose: 'cost',
    concerns: ['travel'],
    when: all(has('va'), fact('has-cancer'), is('concerns', 'travel', 'second-opinion')),
    sources: ['va-oncology#teleoncology'],
  },
  'va-approval-outside': {
    ask: 'doctors-office',
    purpose: 'cost',
    group: 'prior-approval',
    weight: 1, // first of what the VA is asked; for a veteran with another plan, that plan comes first
    when: all(has('va'), testAhead, notYetAsked),
    sources: ['va-community-care-steps#authorized'],
  },
  'va-whom-to-call': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 1, // while the answer is open
    when: all(has('va'), waiting),
    sources: ['va-community-care-office#contact'],
  },
  'va-next-visit-outside': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(has('va'), approved),
    sources: ['va-community-care-office#approval', 'va-community-care-steps#authorized'],
  },
  'va-medicine-list': {
    ask: 'pharmacist',
    purpose: 'cost',
    when: all(has('va'), medicineAhead),
    sources: ['va-formulary-terms#terms'],
  },
  'va-gene-test-and-benefits': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: -3, // lifts a worry, while a claim for time in service can change what is paid
    when: all(has('va'), testAhead, unless(any(is('who', 'child'), fact('under-18')))),
    sources: ['va-drug-genes#benefits'],
  },
  'va-time-in-service': {
    ask: 'doctors-office',
    purpose: 'cost',
    when: all(has('va'), fact('has-cancer'), adult),
    sources: ['georgia-veterans-pact#cancers', 'va-appeal-asbestos-2012#finding'],
  },
  'va-other-insurance': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'two-plans',
    weight: 2, // more exact than the question on any two plans
    concerns: ['cost'],
    when: any(
      all(is('insurance', 'va'), is('insuranceAlso', 'employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'tricare')),
      all(is('insuranceAlso', 'va'), unless(is('insurance', 'uninsured', 'not-sure', 'outside-us'))),
    ),
    sources: ['va-other-health-insurance#billing'],
  },
  'va-copay': {
    ask: 'financial-counselor',
    purpose: 'cost',
    concerns: ['cost'],
    when: all(has('va'), is('concerns', 'cost')),
    sources: ['va-cost-of-care#copays', 'va-hardship#request'],
  },
  'va-look-again': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 5, // once that day is past, it comes too late
    concerns: ['cost'],
    when: all(has('va'), denied),
    sources: ['va-clinical-appeals#how'],
  },

  // TRICARE.
  'tricare-which-tests': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 2, // before the question on the network: it decides if the test is paid at all
    when: all(has('tricare'), testAhead, unless(is('coverage', 'approved'))),
    sources: ['tricare-genetics#tests'],
  },
  'tricare-test-on-list': {
    ask: 'lab',
    purpose: 'cost',
    when: all(has('tricare'), testAhead, unless(is('coverage', 'approved'))),
    sources: ['tricare-genetics#tests'],
  },
  'tricare-counselor-visit': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(has('tricare'), any(fact('family-referral'), is('situation', 'family-risk', 'rare-disease')), inheritedTestAhead),
    sources: ['tricare-genetics#counseling'],
  },
  'tricare-medicine-form': {
    ask: 'pharmacist',
    purpose: 'cost',
    when: all(has('tricare'), medicineAhead),
    sources: ['tricare-drug-approval#how'],
  },
  'tricare-approval-before-trial': {
    ask: 'trial-team',
    purpose: 'cost',
    group: 'trial-costs',
    concerns: ['trials'],
    when: all(has('tricare'), fact('has-cancer'), trialInMind),
    sources: ['tricare-trials#before-first-visit'],
  },
  'tricare-after-medicare': {
    ask: 'financial-counselor',
    purpose: 'cost',
    group: 'two-plans',
    weight: 3, // more exact than the question on any two plans
    concerns: ['cost'],
    when: any(all(is('insurance', 'tricare'), is('insuranceAlso', 'medicare')), all(is('insurance', 'medicare'), is('insuranceAlso', 'tricare'))),
    sources: ['tricare-for-life#order'],
  },
  'tricare-look-again': {
    ask: 'insurer',
    purpose: 'cost',
    weight: 5, // once that day is past, it comes too late
    concerns: ['cost'],
    when: all(has('tricare'), denied),
    sources: ['tricare-appeals#who-can', 'tricare-appeals-levels#levels'],
  },
  'tricare-fast-appeal': {
    ask: 'doctors-office',
    purpose: 'cost',
    weight: 5, // the time to ask for it is a few days
    concerns: ['time', 'cost'],
    when: all(has('tricare'), denied),
    sources: ['tricare-appeals-levels#expedited', 'tricare-quality-appeals#expedited'],
  },
}, unlessMinorAlone)
