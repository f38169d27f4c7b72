/**
 * The pages of the questionnaire as data: what each asks and when it is asked. Its words are in `i18n` under the page's id; which page comes next is
 * derived in `journey.ts`.
 */
import { markers, medicines, vocabulary } from '../plan/index.ts'
import { all, always, any, is, not, unless, type Condition } from '../rules/index.ts'

export type Field =
  /** One of a few. `unsure` offers "I'm not sure" where the plan has no word for it: the answer is then left open. */
  | { readonly kind: 'radios'; readonly path: string; readonly values: readonly string[]; readonly unsure?: boolean; readonly as?: 'number' | 'boolean' | 'list' }
  /** One kind of the cancer that was chosen. */
  | { readonly kind: 'subtype'; readonly path: 'subtype' }
  | { readonly kind: 'cancer'; readonly path: 'cancer' }
  | { readonly kind: 'checkboxes'; readonly path: string; readonly values: readonly string[]; readonly names?: 'treatments' | 'payers' }
  | { readonly kind: 'age'; readonly path: 'age' | 'ageAtDiagnosis'; readonly asked?: Condition }
  | { readonly kind: 'date'; readonly path: 'appointment.date' }
  | { readonly kind: 'text'; readonly path: 'name' }
  | { readonly kind: 'state'; readonly path: 'state' }
  /** Names copied from a report or a bottle: any text, with suggestions. */
  | { readonly kind: 'names'; readonly path: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'relatives'; readonly path: 'family.relatives' }
  /** "No one else had cancer"; shown with the relatives. */
  | { readonly kind: 'noOthers'; readonly path: 'family.noOthers' }
  | { readonly kind: 'variant'; readonly path: 'family.variants' }

export interface Page {
  readonly id: PageId
  readonly asked: Condition
  readonly fields: readonly Field[]
}

export type PageId =
  | 'who'
  | 'situation'
  | 'cancer'
  | 'subtype'
  | 'spread'
  | 'age'
  | 'sex'
  | 'appointment'
  | 'visit'
  | 'tumor-testing'
  | 'tumor-result'
  | 'markers'
  | 'inherited-testing'
  | 'inherited-result'
  | 'inherited-details'
  | 'drug-response'
  | 'treatments'
  | 'treatments-planned'
  | 'medicines'
  | 'insurance'
  | 'employer-plan'
  | 'coverage'
  | 'more-insurance'
  | 'family-known'
  | 'family'
  | 'family-more'
  | 'concerns'
  | 'avoid'
  | 'name'

/** Skipped counts as having cancer: most who come have, and nobody is shut out by a skipped page. */
const withCancer = unless(is('situation', 'family-risk', 'rare-disease'))
const withFamilyPages = unless(is('situation', 'rare-disease'))
const inUs = not(is('insurance', 'outside-us', 'uninsured'))

export const pages: readonly Page[] = [
  { id: 'who', asked: always, fields: [{ kind: 'radios', path: 'who', values: vocabulary.who }] },
  { id: 'situation', asked: always, fields: [{ kind: 'radios', path: 'situation', values: vocabulary.situations }] },
  { id: 'cancer', asked: withCancer, fields: [{ kind: 'cancer', path: 'cancer' }] },
  {
    id: 'subtype',
    asked: all(
      withCancer,
      is('cancer', 'breast', 'lung', 'colorectal', 'thyroid', 'leukemia', 'lymphoma', 'pancreatic', 'sarcoma', 'adrenal'),
    ),
    fields: [{ kind: 'subtype', path: 'subtype' }],
  },
  {
    id: 'spread',
    asked: all(withCancer, unless(is('cancer', 'leukemia', 'lymphoma', 'myeloma', 'mds-mpn'))),
    fields: [{ kind: 'radios', path: 'spread', values: vocabulary.yesNoNotSure }],
  },
  {
    id: 'age',
    asked: always,
    fields: [
      { kind: 'age', path: 'ageAtDiagnosis', asked: withCancer },
      { kind: 'age', path: 'age' },
    ],
  },
  { id: 'sex', asked: always, fields: [{ kind: 'radios', path: 'sexAtBirth', values: vocabulary.sexesAtBirth }] },
  { id: 'appointment', asked: always, fields: [{ kind: 'radios', path: 'appointment.with', values: vocabulary.clinicians }] },
  {
    id: 'visit',
    asked: always,
    fields: [
      { kind: 'date', path: 'appointment.date' },
      { kind: 'radios', path: 'appointment.minutes', values: ['15', '20', '30', '45', '60'], unsure: true, as: 'number' },
      { kind: 'radios', path: 'appointment.first', values: ['true', 'false'], as: 'boolean' },
    ],
  },
  { id: 'tumor-testing', asked: withCancer, fields: [{ kind: 'radios', path: 'testing.tumor.status', values: vocabulary.testStatuses }] },
  {
    id: 'tumor-result',
    asked: all(withCancer, is('testing.tumor.status', 'done')),
    fields: [{ kind: 'radios', path: 'testing.tumor.result', values: vocabulary.tumorResults }],
  },
  {
    id: 'markers',
    asked: all(withCancer, is('testing.tumor.result', 'change-found', 'none-found')),
    fields: [
      { kind: 'names', path: 'testing.tumor.markers', suggestions: Object.keys(markers) },
      { kind: 'names', path: 'testing.tumor.markersNotFound', suggestions: Object.keys(markers) },
    ],
  },
  { id: 'inherited-testing', asked: always, fields: [{ kind: 'radios', path: 'testing.inherited.status', values: vocabulary.testStatuses }] },
  {
    id: 'inherited-result',
    asked: is('testing.inherited.status', 'done'),
    fields: [{ kind: 'radios', path: 'testing.inherited.result', values: vocabulary.inheritedResults }],
  },
  {
    id: 'inherited-details',
    asked: is('testing.inherited.status', 'done'),
    fields: [
      { kind: 'names', path: 'testing.inherited.genes', suggestions: Object.keys(markers) },
      { kind: 'radios', path: 'testing.inherited.kind', values: vocabulary.inheritedTestKinds, unsure: true },
      { kind: 'radios', path: 'testing.inherited.explained', values: vocabulary.yesNoNotSure },
    ],
  },
  { id: 'drug-response', asked: always, fields: [{ kind: 'radios', path: 'testing.drugResponse.status', values: vocabulary.testStatuses }] },
  {
    id: 'treatments',
    asked: withCancer,
    fields: [{ kind: 'checkboxes', path: 'treatments', values: vocabulary.treatments, names: 'treatments' }],
  },
  {
    id: 'treatments-planned',
    asked: all(withCancer, unless(is('situation', 'after-treatment'))),
    fields: [{ kind: 'checkboxes', path: 'treatmentsPlanned', values: vocabulary.treatments.filter((each) => each !== 'none-yet'), names: 'treatments' }],
  },
  { id: 'medicines', asked: always, fields: [{ kind: 'names', path: 'medicines', suggestions: Object.keys(medicines) }] },
  { id: 'insurance', asked: always, fields: [{ kind: 'radios', path: 'insurance', values: vocabulary.payers }] },
  {
    id: 'employer-plan',
    asked: is('insurance', 'employer'),
    fields: [{ kind: 'radios', path: 'employerPlan', values: vocabulary.employerPlans }],
  },
  {
    id: 'coverage',
    asked: not(is('insurance', 'uninsured')),
    fields: [{ kind: 'radios', path: 'coverage', values: vocabulary.coverages }],
  },
  {
    id: 'more-insurance',
    asked: any(inUs, is('insurance', 'uninsured')),
    fields: [
      {
        kind: 'checkboxes',
        path: 'insuranceAlso',
        values: ['employer', 'marketplace', 'medicare', 'medicaid', 'va', 'tricare', 'ihs'],
        names: 'payers',
      },
      { kind: 'state', path: 'state' },
    ],
  },
  { id: 'family-known', asked: withFamilyPages, fields: [{ kind: 'radios', path: 'family.known', values: vocabulary.familyKnown }] },
  {
    id: 'family',
    asked: all(withFamilyPages, unless(is('family.known', 'no'))),
    fields: [
      { kind: 'relatives', path: 'family.relatives' },
      { kind: 'noOthers', path: 'family.noOthers' },
    ],
  },
  {
    id: 'family-more',
    asked: withFamilyPages,
    fields: [
      { kind: 'radios', path: 'family.ancestry', values: vocabulary.ancestries, unsure: true, as: 'list' },
      { kind: 'variant', path: 'family.variants' },
    ],
  },
  { id: 'concerns', asked: always, fields: [{ kind: 'checkboxes', path: 'concerns', values: vocabulary.concerns }] },
  { id: 'avoid', asked: always, fields: [{ kind: 'checkboxes', path: 'avoid', values: vocabulary.avoidances }] },
  { id: 'name', asked: always, fields: [{ kind: 'text', path: 'name' }] },
]

export const isPageId = (id: string): id is PageId => pages.some((page) => page.id === id)
