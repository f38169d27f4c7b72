import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { backNotSpread, early, moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'

export const bladder = questions('tumor-testing', '2026-11-29', {
  'bladder-fgfr3-her2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('bladder', 'ureter-renal-pelvis'), untested, unlessEarly, unless(backNotSpread)),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#bladder', 'fda-erdafitinib#fgfr3', 'fda-trastuzumab-deruxtecan#her2'],
  },
  'bladder-which-changes': {
    ask: 'doctor',
    // What was left out can still be added.
    purpose: 'decision',
    when: all(patientWith('bladder', 'ureter-renal-pelvis'), unlessEarly, unless(any(backNotSpread, is('situation', 'after-treatment'))), resultStillOpen, unless(is('testing.tumor.markersNotFound', 'FGFR3', 'HER2'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#bladder', 'fda-trastuzumab-deruxtecan#her2'],
  },
  'bladder-into-muscle': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // treatments and tests hang on it
    when: all(patientWith('bladder'), any(all(is('situation', 'new-diagnosis'), unless(fact('advanced'))), backNotSpread)),
    sources: ['cua-bladder-2021#muscle', 'outcomes4me-bladder-2026#ctdna'],
  },
  'ureter-mmr-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // where it has spread, the tests that open a drug come before
    when: all(patientWith('ureter-renal-pelvis'), untested),
    group: 'was-my-cancer-tested',
    sources: ['upper-tract-lynch-2018#lynch', 'upper-tract-mmr-2022#testing', 'fda-pembrolizumab#msi'],
  },
  'bladder-ctdna-after-removal': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // the one test that may change what comes after the operation
    when: all(patientWith('bladder'), any(is('treatments', 'surgery'), is('treatmentsPlanned', 'surgery')), unless(any(fact('advanced'), is('situation', 'after-treatment')))),
    sources: ['outcomes4me-bladder-2026#ctdna', 'clp-nccn-bladder-2026#ctdna'],
  },
  'bladder-fgfr3-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(patientWith('bladder', 'ureter-renal-pelvis'), is('testing.tumor.markers', 'FGFR3'), unlessEarly, unless(is('situation', 'after-treatment'))),
    sources: ['fda-erdafitinib#fgfr3'],
  },
})

/** Not about tests of the tumor: a visit has room for both. */
export const bladderTreatment = questions('treatment', '2026-11-29', {
  'bladder-keep': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // many fear for it, and some choices are made only once
    when: all(patientWith('bladder'), any(all(is('situation', 'new-diagnosis'), unless(fact('advanced'))), backNotSpread)),
    sources: ['nice-bladder#lining', 'cua-bladder-2021#bladder-kept'],
  },
  'bladder-checks-and-urine-tests': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // says more than the general question of its group
    group: 'is-it-working',
    when: all(patientWith('bladder'), any(backNotSpread, all(early, is('situation', 'in-treatment', 'after-treatment')))),
    sources: ['cruk-bladder-follow-up#tests', 'bmj-bladder#cytology'],
  },
})
