/**
 * The wire words of the plan format: each list stands here once, and the schema, the conditions, the pages and the words are made of it.
 * The order is the order in which choices are shown.
 */

export const languages = ['en'] as const

export const who = ['self', 'child', 'other'] as const
export const situations = [
  'new-diagnosis',
  'in-treatment',
  'growing-or-returned',
  'after-treatment',
  'family-risk',
  'rare-disease',
] as const

/** The first ten are those that the American Cancer Society names as commonly tested (precision medicine page, 2023-06-15), in plain order of frequency. */
export const cancers = [
  'breast',
  'lung',
  'colorectal',
  'melanoma',
  'ovarian',
  'thyroid',
  'esophageal',
  'stomach',
  'leukemia',
  'lymphoma',
  'prostate',
  'pancreatic',
  'bladder',
  'kidney',
  'endometrial',
  'cervical',
  'head-neck',
  'liver',
  'bile-duct',
  'brain',
  'sarcoma',
  'myeloma',
  'neuroendocrine',
  'mds-mpn',
  'childhood',
  'small-bowel',
  'ureter-renal-pelvis',
  'sebaceous',
  'adrenal',
  'paraganglioma',
  'retinoblastoma',
  'mesothelioma',
  'eye-melanoma',
  'unknown-primary',
  'other',
] as const

/** How many of `cancers` are shown before the rest. */
export const commonlyTestedCancers = 10

/** What a relative can have had: a cancer, or polyps of the colon. */
export const relativeConditions = [...cancers, 'polyps'] as const

export const subtypes = [
  'breast-hr-positive',
  'breast-her2-positive',
  'breast-triple-negative',
  'lung-non-small-cell',
  'lung-small-cell',
  'colon',
  'rectal',
  'thyroid-papillary-follicular',
  'thyroid-medullary',
  'thyroid-anaplastic',
  'aml',
  'all',
  'cll',
  'cml',
  'dlbcl',
  'follicular',
  'mantle-cell',
  'marginal-zone',
  'hodgkin',
  't-cell',
  'pancreatic-adenocarcinoma',
  'gist',
  'other-sarcoma',
  'adrenocortical',
] as const

export const subtypesOf: Partial<Record<Cancer, readonly Subtype[]>> = {
  breast: ['breast-hr-positive', 'breast-her2-positive', 'breast-triple-negative'],
  lung: ['lung-non-small-cell', 'lung-small-cell'],
  colorectal: ['colon', 'rectal'],
  thyroid: ['thyroid-papillary-follicular', 'thyroid-medullary', 'thyroid-anaplastic'],
  leukemia: ['aml', 'all', 'cll', 'cml'],
  lymphoma: ['dlbcl', 'follicular', 'mantle-cell', 'marginal-zone', 'hodgkin', 't-cell'],
  pancreatic: ['pancreatic-adenocarcinoma'],
  sarcoma: ['gist', 'other-sarcoma'],
  adrenal: ['adrenocortical'],
}

export const features = [
  'lobular',
  'diffuse',
  'aggressive',
  'slow-growing',
  'both-sides',
  'several-tumors',
  'mismatch-repair-deficient',
  'syndrome-type',
  'choroid-plexus',
  'anaplastic',
] as const

export const yesNoNotSure = ['yes', 'no', 'not-sure'] as const
export const sexesAtBirth = ['female', 'male', 'intersex', 'not-said'] as const
export const genders = ['woman', 'man', 'other'] as const
export const polypCounts = ['few', '10-or-more', 'many', 'not-sure'] as const
export const polypKinds = ['adenoma', 'hamartoma', 'serrated', 'not-sure'] as const

export const clinicians = ['oncologist', 'surgeon', 'primary-care', 'genetic-counselor', 'specialist', 'not-sure'] as const

export const testStatuses = ['done', 'waiting', 'not-done', 'not-sure'] as const
export const tumorResults = ['change-found', 'none-found', 'not-enough-sample', 'not-sure'] as const
export const inheritedResults = ['pathogenic', 'uncertain', 'negative', 'not-sure'] as const
export const inheritedTestKinds = ['clinical', 'consumer'] as const

export const treatments = [
  'surgery',
  'radiation',
  'chemotherapy',
  'targeted',
  'immunotherapy',
  'hormone',
  'transplant',
  'none-yet',
] as const

export const payers = [
  'employer',
  'marketplace',
  'medicare',
  'medicare-advantage',
  'medicaid',
  'va',
  'tricare',
  'ihs',
  'short-term',
  'uninsured',
  'outside-us',
  'not-sure',
] as const
export const employerPlans = ['self-funded', 'insured', 'not-sure'] as const
export const coverages = ['not-asked', 'waiting', 'denied', 'approved', 'not-sure'] as const

/** US postal codes: the fifty states, the District of Columbia, the five inhabited territories. */
export const states = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD',
  'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC',
  'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY', 'DC', 'PR', 'GU', 'VI', 'AS', 'MP',
] as const

export const familyKnown = ['yes', 'some', 'no'] as const
export const sides = ['maternal', 'paternal'] as const
/** Ashkenazi Jewish ancestry is the only founder population that the family rules name (family history reference, section 2). */
export const ancestries = ['ashkenazi-jewish', 'none-known'] as const
export const familyVariantResults = ['pathogenic', 'uncertain', 'not-sure'] as const

export const relations = [
  'mother',
  'father',
  'sister',
  'brother',
  'half-sister',
  'half-brother',
  'daughter',
  'son',
  'grandmother',
  'grandfather',
  'aunt',
  'uncle',
  'niece',
  'nephew',
  'cousin',
  'granddaughter',
  'grandson',
  'great-grandmother',
  'great-grandfather',
  'great-aunt',
  'great-uncle',
  'partner',
] as const
export const relativeSexes = ['female', 'male', 'unknown'] as const
export const kinBy = ['blood', 'adoption', 'marriage'] as const
export const twinKinds = ['identical', 'fraternal', 'not-sure'] as const

export const concerns = [
  'cost',
  'privacy',
  'family',
  'children',
  'side-effects',
  'work',
  'travel',
  'trials',
  'fertility',
  'time',
  'language',
  'emotions',
  'second-opinion',
] as const
export const avoidances = ['outlook', 'incidental'] as const

/** Whom to ask, in the order in which the list shows them. */
export const asks = [
  'doctor',
  'genetic-counselor',
  'pharmacist',
  'insurer',
  'lab',
  'doctors-office',
  'financial-counselor',
  'employer',
  'trial-team',
  'family',
] as const

export const ownBy = ['self', 'clinic'] as const
export const paperSizes = ['letter', 'a4'] as const
export const textSizes = ['regular', 'large', 'compact'] as const
export const hideable = ['reasons', 'sources', 'tree', 'lines', 'glossary'] as const

export type Language = (typeof languages)[number]
export type Who = (typeof who)[number]
export type Situation = (typeof situations)[number]
export type Cancer = (typeof cancers)[number]
export type RelativeCondition = (typeof relativeConditions)[number]
export type Subtype = (typeof subtypes)[number]
export type Payer = (typeof payers)[number]
export type Relation = (typeof relations)[number]
export type Side = (typeof sides)[number]
export type Concern = (typeof concerns)[number]
export type Avoidance = (typeof avoidances)[number]
export type Ask = (typeof asks)[number]
export type Clinician = (typeof clinicians)[number]
export type Treatment = (typeof treatments)[number]
