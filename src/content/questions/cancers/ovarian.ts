import { all, any, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, untested } from './conditions.ts'

const brcaFound = any(is('testing.tumor.markers', 'BRCA1', 'BRCA2'), all(is('testing.inherited.result', 'pathogenic'), is('testing.inherited.genes', 'BRCA1', 'BRCA2')))

export const ovarian = questions('tumor-testing', '2026-11-29', {
  'ovarian-brca-hrd-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('ovarian'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#ovarian', 'fda-companion-tests-2023#ovarian-hrd', 'fda-olaparib#hrd', 'force-parp#what-they-do'],
  },
  'ovarian-which-changes': {
    ask: 'doctor',
    // What was left out can still be added.
    purpose: 'decision',
    when: all(patientWith('ovarian'), unless(is('situation', 'after-treatment')), resultStillOpen, unless(is('testing.tumor.markersNotFound', 'HRD', 'BRCA1', 'BRCA2', 'FOLR1', 'KRAS'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#ovarian', 'fda-companion-tests-2023#ovarian-hrd'],
  },
  'ovarian-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // the tests by name come before
    when: all(patientWith('ovarian'), is('situation', 'new-diagnosis')),
    sources: ['arup-ovarian#types', 'fda-avutometinib#low-grade-serous'],
  },
  'ovarian-no-hrd': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(
      patientWith('ovarian'),
      is('testing.tumor.markersNotFound', 'HRD'),
      unless(brcaFound),
      unless(any(is('testing.tumor.markers', 'HRD'), is('treatments', 'targeted'), is('situation', 'growing-or-returned', 'after-treatment'))),
    ),
    sources: ['fda-olaparib#hrd', 'fda-companion-tests-2023#ovarian-hrd'],
  },
  'ovarian-low-grade-kras': {
    ask: 'doctor',
    purpose: 'decision',
    // BRCA changes and HRD go with the high-grade type.
    when: all(
      patientWith('ovarian'),
      is('situation', 'growing-or-returned'),
      unless(any(brcaFound, is('testing.tumor.markers', 'HRD', 'KRAS'), is('testing.tumor.markersNotFound', 'KRAS'), is('features', 'aggressive'))),
    ),
    sources: ['fda-avutometinib#low-grade-serous'],
  },
  'ovarian-kras-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('ovarian'), is('situation', 'growing-or-returned'), is('testing.tumor.markers', 'KRAS'), unless(is('treatments', 'targeted'))),
    sources: ['fda-avutometinib#low-grade-serous'],
  },
  'ovarian-ca-125': {
    ask: 'doctor',
    // Whether to check it at all is a choice once treatment has ended.
    purpose: 'decision',
    weight: -5, // in treatment, after all that chooses the next drug
    when: all(patientWith('ovarian'), unless(is('situation', 'new-diagnosis'))),
    sources: ['arup-ovarian#ca-125', 'jama-oncology-ca-125-2016#optional', 'force-biomarkers#blood-markers'],
  },
  'ovarian-folr1-pd-l1': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // names the drugs that come next, where the general question asks for tests anew
    // These matter when platinum chemotherapy has stopped working, not before.
    when: all(patientWith('ovarian'), is('situation', 'growing-or-returned'), unless(any(is('testing.tumor.markers', 'FOLR1', 'PD-L1'), is('testing.tumor.markersNotFound', 'FOLR1', 'PD-L1')))),
    sources: ['fda-mirvetuximab#folr1', 'fda-pembrolizumab#ovarian'],
  },
  'ovarian-pd-l1-too': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(
      patientWith('ovarian'),
      is('situation', 'growing-or-returned'),
      any(is('testing.tumor.markers', 'FOLR1'), is('testing.tumor.markersNotFound', 'FOLR1')),
      unless(any(is('testing.tumor.markers', 'PD-L1'), is('testing.tumor.markersNotFound', 'PD-L1'), is('treatments', 'immunotherapy'))),
    ),
    sources: ['fda-pembrolizumab#ovarian'],
  },
  'ovarian-hrd-found': {
    ask: 'doctor',
    purpose: 'decision',
    // With a BRCA change, another question asks about the same pills.
    when: all(patientWith('ovarian'), is('testing.tumor.markers', 'HRD'), unless(any(brcaFound, is('situation', 'after-treatment')))),
    sources: ['fda-olaparib#hrd', 'fda-companion-tests-2023#ovarian-hrd'],
  },
  'ovarian-folr1-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(patientWith('ovarian'), is('testing.tumor.markers', 'FOLR1'), unless(is('situation', 'after-treatment'))),
    sources: ['fda-mirvetuximab#folr1', 'fda-companion-tests-2023#ovarian-folr1'],
  },
})
