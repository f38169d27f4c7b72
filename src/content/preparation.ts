/** What helps to have along at the visit, and which records are worth asking for. Each entry's words stand in `<language>/preparation.ts`. */
import { all, always, any, fact, is, unless, type Condition } from '../rules/index.ts'

export interface PreparationEntry {
  readonly when: Condition
  /** `source#topic`, as a question's. */
  readonly sources: readonly `${string}#${string}`[]
}

const entries = <const T extends Readonly<Record<string, PreparationEntry>>>(table: T): T => table

/** In the order in which they are packed: what everyone has first. */
export const bring = entries({
  'this-list': { when: always, sources: ['msd-visit#write-down'] },
  medicines: { when: always, sources: ['msd-visit#medicines', 'terms#physician-information'] },
  'insurance-card': { when: unless(is('insurance', 'uninsured', 'outside-us')), sources: ['msd-visit#first-visit'] },
  'plan-letters': { when: is('coverage', 'denied', 'waiting', 'approved'), sources: ['healthcare-gov-internal-appeals#what-to-send'] },
  'pathology-report': { when: fact('has-cancer'), sources: ['acs#was-it-done', 'msd-visit#first-visit'] },
  'cancer-test-report': { when: is('testing.tumor.status', 'done'), sources: ['acs#was-it-done'] },
  'inherited-report': {
    when: all(is('testing.inherited.status', 'done'), unless(is('testing.inherited.kind', 'consumer'))),
    sources: ['uconn-genetics-visit#first-visit'],
  },
  'home-test-report': { when: is('testing.inherited.kind', 'consumer'), sources: ['jax-home-tests#confirm'] },
  'drug-gene-report': { when: is('testing.drugResponse.status', 'done'), sources: ['outcomes#pgx-alerts', 'msd-visit#first-visit'] },
  'earlier-care': {
    when: any(is('situation', 'in-treatment', 'growing-or-returned', 'after-treatment'), is('concerns', 'second-opinion')),
    sources: ['msd-visit#first-visit'],
  },
  'earlier-results': { when: is('situation', 'rare-disease'), sources: ['families#whole-history', 'udn-apply#who-can-apply'] },
  'signs-diary': { when: is('situation', 'rare-disease'), sources: ['families#whole-history', 'osu-symptom-notes#keep-notes'] },
  'family-notes': {
    when: any(is('situation', 'family-risk', 'rare-disease'), is('appointment.with', 'genetic-counselor'), fact('family-cancer')),
    sources: ['uconn-genetics-visit#first-visit', 'cdc-family-history#what-to-collect'],
  },
  'relatives-report': { when: fact('G1'), sources: ['uconn-genetics-visit#first-visit', 'cdc-cascade#copy-of-report'] },
  'right-to-decide': { when: is('who', 'child', 'other'), sources: ['acs-caregiver-legal#sharing'] },
  'someone-to-listen': { when: unless(is('who', 'child', 'other')), sources: ['cancer-council-questions#bring-someone'] },
})

/** Records to ask for: those that exist, are on their way, or may exist. */
export const records = entries({
  pathology: { when: fact('has-cancer'), sources: ['hhs-lab-reports#right', 'acs#was-it-done'] },
  'cancer-test': {
    when: all(fact('has-cancer'), any(is('testing.tumor.status', 'done', 'waiting'), fact('marker-named'))),
    sources: ['hhs-lab-reports#right', 'acs#was-it-done'],
  },
  'cancer-test-if-done': {
    when: all(fact('has-cancer'), is('testing.tumor.status', 'not-sure'), unless(fact('marker-named'))),
    sources: ['hhs-lab-reports#right', 'acs#was-it-done'],
  },
  inherited: {
    when: all(is('testing.inherited.status', 'done', 'waiting'), unless(is('testing.inherited.kind', 'consumer'))),
    sources: ['hhs-lab-reports#right'],
  },
  'inherited-data': { when: all(is('situation', 'rare-disease'), is('testing.inherited.status', 'done')), sources: ['hhs-gene-data#gene-files'] },
  'drug-gene': { when: is('testing.drugResponse.status', 'done', 'waiting'), sources: ['hhs-lab-reports#right', 'outcomes#pgx-alerts'] },
})

export type BringId = keyof typeof bring
export type RecordId = keyof typeof records
