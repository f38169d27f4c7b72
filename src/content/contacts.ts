import type { Payer } from '../plan/index.ts'
import { all, any, fact, is, unless } from '../rules/index.ts'
import { contactFile } from './define.ts'

/** All of them are in the United States. */
const inUS = unless(is('insurance', 'outside-us'))
/** As the first or as a second cover. */
const has = (...payers: readonly [Payer, ...Payer[]]) => all(inUS, any(is('insurance', ...payers), is('insuranceAlso', ...payers)))

const hasCancer = all(inUS, fact('has-cancer'))
/** The patient has or had a cancer, or asks because of the family. */
const cancerMatters = all(inUS, any(fact('has-cancer'), is('situation', 'family-risk')))
const rareDisease = all(inUS, is('situation', 'rare-disease'))
/** Something inherited is in the air: a worry about the family, a result, or a hint in the tumor. */
const inheritedMatters = all(
  inUS,
  any(is('situation', 'family-risk'), is('testing.inherited.result', 'pathogenic', 'uncertain'), fact('family-referral'), fact('tumor-finding-may-be-inherited')),
)
const moneyTrouble = any(is('concerns', 'cost'), is('coverage', 'denied'))

/**
 * Whom to call, the most general first; only so many are shown. Places: 10 to 29 about the illness, 30 about one kind of it, 40 about the plan, 50 about
 * bills and denials, 60 about feelings. A number stands here only if a page of the organization itself or of an agency gives it.
 */
export const contacts = contactFile('2026-11-29', {
  'american-cancer-society': {
    when: cancerMatters,
    order: 10,
    phone: '1-800-227-2345',
    web: 'https://www.cancer.org',
    sources: ['acs-navigators#helpline', 'acs#helpline'],
  },
  'rare-disorders-organization': {
    when: rareDisease,
    order: 11,
    web: 'https://rarediseases.org',
    sources: ['nord-centers#about'],
  },
  'rare-diseases-information-center': {
    when: rareDisease,
    order: 12,
    web: 'https://rarediseases.info.nih.gov',
    sources: ['gard-about#information-specialists'],
  },
  'cancer-information-service': {
    when: cancerMatters,
    order: 20,
    phone: '1-800-422-6237',
    web: 'https://www.cancer.gov/contact',
    sources: ['nci-information-service#contact', 'nci-trial-guide#help'],
  },
  'hereditary-cancer-group': {
    // A rare disease is not a cancer in the family, and its group is one for adults.
    when: all(inheritedMatters, unless(is('situation', 'rare-disease')), unless(all(fact('has-cancer'), fact('under-18')))),
    order: 30,
    web: 'https://www.facingourrisk.org',
    sources: ['force-support#what-they-do'],
  },
  'genetic-counselors-society': {
    when: any(rareDisease, inheritedMatters),
    order: 31,
    web: 'https://www.nsgc.org',
    sources: ['nsgc-specialties#when-to-refer'],
  },
  'blood-cancer-group': {
    when: all(hasCancer, is('cancer', 'leukemia', 'lymphoma', 'myeloma', 'mds-mpn')),
    order: 32,
    phone: '1-800-955-4572',
    web: 'https://bloodcancerunited.org',
    sources: ['lls-specialists#contact', 'blood-cancer-united#name'],
  },
  'lung-cancer-group': {
    when: all(hasCancer, is('cancer', 'lung')),
    order: 32,
    web: 'https://www.lungevity.org',
    sources: ['lungevity-helpline#who-answers'],
  },
  medicare: {
    when: has('medicare', 'medicare-advantage'),
    order: 40,
    phone: '1-800-633-4227',
    tty: '1-877-486-2048',
    web: 'https://www.medicare.gov',
    sources: ['welcome-to-medicare#contact'],
  },
  'medicare-counselors-by-state': {
    when: has('medicare', 'medicare-advantage'),
    order: 41,
    web: 'https://www.shiphelp.org',
    sources: ['acl-ship#what-it-is'],
  },
  marketplace: {
    when: has('marketplace', 'uninsured', 'short-term'),
    order: 42,
    phone: '1-800-318-2596',
    tty: '1-855-889-4325',
    web: 'https://www.healthcare.gov',
    sources: ['marketplace-card#contact', 'healthcare-gov-appeals#contact'],
  },
  'veterans-health-benefits': {
    when: has('va'),
    order: 42,
    phone: '1-877-222-8387',
    web: 'https://www.va.gov/health-care',
    sources: ['va-health-benefits#contact'],
  },
  'military-health-plan': {
    when: has('tricare'),
    order: 42,
    web: 'https://www.tricare.mil',
    sources: ['tricare-appeals#who-can', 'tricare-for-life#order'],
  },
  'medicaid-offices': {
    when: has('medicaid'),
    order: 42,
    web: 'https://www.medicaid.gov/about-us/contact-us',
    sources: ['medicaid-contact#states'],
  },
  'indian-health-service': {
    when: has('ihs'),
    order: 42,
    web: 'https://www.ihs.gov',
    sources: ['ihs-referred-care#notice'],
  },
  'labor-department': {
    when: all(has('employer'), any(is('employerPlan', 'self-funded'), is('coverage', 'denied'))),
    order: 43,
    phone: '1-866-444-3272',
    web: 'https://www.dol.gov/agencies/ebsa',
    sources: ['wa-insurance-office#self-funded', 'dol-ebsa#what-it-does'],
  },
  'patient-advocates': {
    when: all(inUS, moneyTrouble, any(fact('has-cancer'), is('situation', 'rare-disease'))),
    order: 50,
    phone: '1-800-532-5274',
    web: 'https://www.patientadvocate.org',
    sources: ['paf-help#contact'],
  },
  'state-insurance-departments': {
    // States look after plans that an insurer pays for, not after those of an employer that pays the claims itself.
    when: all(any(has('marketplace', 'short-term'), all(has('employer'), is('employerPlan', 'insured'))), is('coverage', 'denied')),
    order: 44,
    web: 'https://content.naic.org/state-insurance-departments',
    sources: ['naic-complaints#states', 'acs-denied-claim#state-department'],
  },
  'surprise-bills-desk': {
    when: all(has('employer', 'marketplace', 'uninsured', 'short-term'), is('concerns', 'cost')),
    order: 51,
    phone: '1-800-985-3059',
    web: 'https://www.cms.gov/medical-bill-rights',
    sources: ['no-surprises-help-desk#contact'],
  },
  'cancer-social-workers': {
    when: hasCancer,
    order: 60,
    phone: '1-800-813-4673',
    web: 'https://www.cancercare.org',
    sources: ['cancercare-counseling#hopeline'],
  },
  'cancer-legal-guides': {
    when: all(hasCancer, any(is('concerns', 'work', 'cost'), is('coverage', 'denied'))),
    order: 61,
    web: 'https://triagecancer.org',
    sources: ['triage-self-insured#guides'],
  },
})
