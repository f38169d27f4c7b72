import { all, any, fact, is, not, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, unlessEarly, untested } from './conditions.ts'

const medullary = all(fact('has-cancer'), is('subtype', 'thyroid-medullary'))
const anaplastic = all(fact('has-cancer'), is('subtype', 'thyroid-anaplastic'))
/** Papillary or follicular, or a type that was not given. */
const common = all(patientWith('thyroid'), unless(is('subtype', 'thyroid-medullary', 'thyroid-anaplastic')))
const afterTreatment = is('situation', 'after-treatment')

export const thyroid = questions('tumor-testing', '2026-11-29', {
  'thyroid-needle-sample-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(common, unless(fact('advanced')), any(fact('before-treatment'), is('treatmentsPlanned', 'surgery')), unless(is('treatments', 'surgery')), untested),
    group: 'was-my-cancer-tested',
    sources: ['thyroid-nodule-2017#unclear-needle-sample'],
  },
  'thyroid-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(common, fact('advanced'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests-2023#thyroid', 'fda-selpercatinib#thyroid', 'fda-larotrectinib#ntrk', 'fda-dabrafenib#thyroid'],
  },
  'thyroid-braf-tert-meaning': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // says what the result is good for before a drug comes up
    when: all(common, not(fact('advanced')), is('testing.tumor.markers', 'BRAF', 'TERT')),
    leadsTo: ['outlook'],
    sources: ['thyroid-braf-tert-2018#together', 'thyroid-braf-recurrence-2020#braf'],
  },
  'thyroid-thyroglobulin': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // the test that such a visit is mostly about
    when: all(common, is('treatments', 'surgery'), is('situation', 'in-treatment', 'after-treatment')),
    sources: ['thyroglobulin-antibodies-2021#both-tests'],
  },
  'thyroid-medullary-ret-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // over the general question of its group, and after the inherited test that everyone has
    when: all(medullary, untested, unlessEarly),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#thyroid-medullary', 'fda-selpercatinib#thyroid'],
  },
  'thyroid-medullary-before-surgery': {
    ask: 'doctor',
    purpose: 'safety',
    when: all(medullary, unless(is('treatments', 'surgery')), any(fact('before-treatment'), is('treatmentsPlanned', 'surgery')), unless(is('testing.inherited.result', 'negative'))),
    sources: ['aetna-ret-testing#before-surgery'],
  },
  'thyroid-medullary-calcitonin': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // the tests that such a visit is mostly about
    when: all(medullary, is('treatments', 'surgery')),
    sources: ['ata-medullary-2009#follow-up', 'medullary-follow-up#markers'],
  },
  'thyroid-anaplastic-braf-soon': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(anaplastic, unless(is('testing.tumor.status', 'done')), unless(fact('marker-named')), unless(afterTreatment)),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#thyroid-anaplastic', 'fda-dabrafenib#thyroid'],
  },
  'thyroid-anaplastic-wide-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // days count, and a second test would cost some
    when: all(anaplastic, unless(is('testing.tumor.result', 'change-found', 'not-enough-sample')), unless(fact('marker-named')), unless(afterTreatment)),
    group: 'wide-gene-test',
    sources: ['fda-selpercatinib#thyroid', 'fda-larotrectinib#ntrk', 'fda-pembrolizumab#any-solid-tumor'],
  },
  'thyroid-anaplastic-braf-order': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // it has to be settled within days
    when: all(anaplastic, is('testing.tumor.markers', 'BRAF'), unless(any(afterTreatment, is('treatments', 'targeted')))),
    sources: ['fda-dabrafenib#thyroid', 'fda-trametinib#thyroid', 'anaplastic-braf-2024#before-surgery'],
  },
  'thyroid-change-found-drug': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the change means at all comes before
    when: all(
      patientWith('thyroid'),
      any(is('testing.tumor.markers', 'RET', 'NTRK'), all(is('testing.tumor.markers', 'BRAF'), unless(is('subtype', 'thyroid-anaplastic')))),
      any(fact('advanced'), is('subtype', 'thyroid-anaplastic')),
      unless(any(afterTreatment, is('treatments', 'targeted'))),
    ),
    sources: ['fda-selpercatinib#thyroid', 'fda-larotrectinib#ntrk', 'fda-dabrafenib#thyroid'],
  },
})
