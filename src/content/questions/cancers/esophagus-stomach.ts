import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'
import { mismatchRepairFound, typeIsKnown, unlessAdvanced, unlessTreated } from './digestiveConditions.ts'

/** It had the protein, and a drug made for it was given. */
const her2Treated = all(is('testing.tumor.markers', 'HER2'), is('treatments', 'targeted'))

/** The drug for claudin 18.2 is for the first treatment of cancer that has spread. */
const growingAfterDrugs = all(is('situation', 'growing-or-returned'), is('treatments', 'chemotherapy'))

export const esophagusStomach = questions('tumor-testing', '2026-11-22', {
  'esophagus-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // which tests matter hangs on it, so it belongs in a short visit too
    backgroundWhen: typeIsKnown,
    // Who has a result for HER2 or claudin 18.2 has adenocarcinoma.
    when: all(patientWith('esophageal'), unless(is('testing.tumor.markers', 'HER2', 'CLDN18.2'))),
    sources: ['fda-zolbetuximab#adenocarcinoma', 'fda-trastuzumab#adenocarcinoma'],
  },
  'stomach-which-type': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('stomach'), unless(is('features', 'diffuse'))),
    sources: ['pdq-diffuse-stomach#type', 'cancer-net-diffuse-stomach#type', 'eviq-cdh1#who'],
  },
  'esophagus-stomach-proteins-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('esophageal', 'stomach'), untested, unlessEarly),
    group: 'was-my-cancer-tested',
    sources: ['fda-pembrolizumab#msi', 'fda-companion-tests#stomach', 'fda-companion-tests-2023#esophageal-pd-l1', 'fda-zolbetuximab#claudin', 'fda-tislelizumab#pd-l1', 'fda-her2-2026#esophagus-stomach'],
  },
  'esophagus-stomach-which-proteins': {
    ask: 'doctor',
    // A protein that was left out can still be added, and the first drugs hang on it.
    purpose: 'decision',
    when: all(patientWith('esophageal', 'stomach'), resultStillOpen, unlessTreated, unless(is('testing.tumor.markersNotFound', 'HER2', 'PD-L1', 'CLDN18.2', 'MSI'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#stomach', 'fda-zolbetuximab#claudin', 'fda-tislelizumab#pd-l1', 'fda-pembrolizumab#msi'],
  },
  'esophagus-stomach-pd-l1-before-immunotherapy': {
    ask: 'doctor',
    purpose: 'safety',
    // With the first dose it loses its use; it names the test that the drug asks for.
    weight: moreExact,
    group: 'test-before-this-drug',
    when: all(
      patientWith('esophageal', 'stomach'),
      is('treatmentsPlanned', 'immunotherapy'),
      unlessEarly,
      unless(any(is('treatments', 'immunotherapy'), is('testing.tumor.markers', 'PD-L1', 'MSI'), is('testing.tumor.markersNotFound', 'PD-L1'))),
    ),
    sources: ['fda-tislelizumab#pd-l1', 'fda-pembrolizumab#pd-l1'],
  },
  'claudin-found': {
    ask: 'doctor',
    // The first drugs hang on it.
    purpose: 'decision',
    when: all(patientWith('esophageal', 'stomach'), is('testing.tumor.markers', 'CLDN18.2'), unless(is('testing.tumor.markers', 'HER2')), unlessEarly, unlessTreated, unless(is('treatments', 'targeted')), unless(growingAfterDrugs)),
    sources: ['fda-zolbetuximab#claudin'],
  },
  'esophagus-stomach-her2-found': {
    ask: 'doctor',
    // The first drugs hang on it.
    purpose: 'decision',
    when: all(patientWith('esophageal', 'stomach'), is('testing.tumor.markers', 'HER2'), unlessEarly, unlessTreated, unless(is('treatments', 'targeted'))),
    sources: ['fda-her2-2026#esophagus-stomach', 'fda-trastuzumab#adenocarcinoma', 'fda-trastuzumab-deruxtecan#stomach'],
  },
  'esophagus-stomach-her2-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(
      patientWith('esophageal', 'stomach'),
      is('situation', 'growing-or-returned'),
      is('testing.tumor.status', 'done'),
      unless(is('testing.tumor.result', 'not-enough-sample')),
      unless(her2Treated),
    ),
    group: 'test-again-now',
    sources: ['her2-again-2023#growing', 'fda-trastuzumab-deruxtecan#stomach'],
  },
  'esophagus-stomach-her2-lost': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('esophageal', 'stomach'), is('situation', 'growing-or-returned'), her2Treated),
    group: 'test-again-now',
    sources: ['her2-lost-2018#loss', 'fda-trastuzumab-deruxtecan#stomach'],
  },
  'esophagus-stomach-mmr-found-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // what the result means at all comes before
    when: all(
      patientWith('esophageal', 'stomach'),
      mismatchRepairFound,
      any(is('spread', 'no'), is('treatmentsPlanned', 'surgery')),
      unlessAdvanced,
      unlessTreated,
      unless(all(is('treatments', 'surgery'), unless(fact('before-treatment')))),
    ),
    sources: ['stomach-msi-chemotherapy#chemotherapy', 'fda-pembrolizumab#msi'],
  },
})
