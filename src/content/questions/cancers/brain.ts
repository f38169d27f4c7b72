import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

const afterTreatment = is('situation', 'after-treatment')

export const brain = questions('tumor-testing', '2026-11-29', {
  'brain-idh-1p19q-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('brain'), untested, unless(fact('under-18'))),
    group: 'was-my-cancer-tested',
    sources: ['cap-glioma-guideline#idh', 'fda-vorasidenib#idh'],
  },
  // In children, other changes name the tumor than in adults.
  'brain-child-tumor-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('brain'), untested, fact('under-18')),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#brain', 'cap-glioma-guideline#h3', 'fda-tovorafenib#braf', 'fda-dordaviprone#h3'],
  },
  'brain-mgmt-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('brain'), untested, unless(fact('under-18'))),
    sources: ['cap-glioma-guideline#mgmt'],
  },
  'brain-braf-h3-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('brain'), fact('advanced'), untested, unless(fact('under-18'))),
    sources: ['fda-companion-tests#brain', 'cap-glioma-guideline#h3', 'fda-tovorafenib#braf', 'fda-dordaviprone#h3'],
  },
  'brain-medulloblastoma-group': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // holds only for one type
    when: all(patientWith('brain'), fact('under-18'), is('situation', 'new-diagnosis', 'in-treatment'), unless(fact('marker-named'))),
    sources: ['medulloblastoma-groups-2016#four-groups', 'medulloblastoma-inherited-2018#shh'],
  },
  'brain-methylation-test': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(
      patientWith('brain'),
      is('situation', 'new-diagnosis', 'growing-or-returned'),
      any(is('testing.tumor.status', 'not-done', 'not-sure', 'waiting'), is('testing.tumor.result', 'none-found', 'not-sure')),
    ),
    sources: ['brain-methylation-2025#diagnosis'],
  },
  'brain-result-type-and-grade': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(patientWith('brain'), is('testing.tumor.markers', 'TERT', 'ATRX', 'EGFR', 'TP53', 'CDKN2A', '1p/19q'), is('situation', 'new-diagnosis', 'in-treatment')),
    leadsTo: ['outlook'],
    sources: ['cap-glioma-guideline#type-and-grade'],
  },
  'brain-idh-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('brain'), is('testing.tumor.markers', 'IDH1', 'IDH2'), unless(is('treatments', 'targeted'))),
    sources: ['fda-vorasidenib#idh'],
  },
  'brain-mgmt-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('brain'), any(is('testing.tumor.markers', 'MGMT'), is('testing.tumor.markersNotFound', 'MGMT')), unless(afterTreatment)),
    sources: ['cap-glioma-guideline#mgmt'],
  },
  'brain-1p19q-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after the name that the result gives the tumor
    when: all(patientWith('brain'), is('testing.tumor.markers', '1p/19q'), unless(afterTreatment)),
    sources: ['cap-glioma-guideline#1p19q'],
  },
  'brain-h3-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('brain'), is('testing.tumor.markers', 'H3 K27M'), unless(any(afterTreatment, is('treatments', 'targeted')))),
    sources: ['fda-dordaviprone#h3'],
  },
  'brain-braf-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the change means at all comes before
    when: all(patientWith('brain'), is('testing.tumor.markers', 'BRAF'), unless(any(afterTreatment, is('treatments', 'targeted')))),
    sources: ['fda-tovorafenib#braf', 'fda-dabrafenib#any-solid-tumor'],
  },
})
