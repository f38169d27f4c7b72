import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

const cancer = fact('has-cancer')
const aboutCancer = unless(is('situation', 'family-risk', 'rare-disease'))
const resultKnown = is('testing.tumor.result', 'change-found', 'none-found', 'not-enough-sample', 'not-sure')
const waiting = all(is('testing.tumor.status', 'waiting'), unless(resultKnown))
/** A result may still come, by another way. */
const tooSmall = is('testing.tumor.result', 'not-enough-sample')
const notTested = all(is('testing.tumor.status', 'not-done'), unless(resultKnown))
/** A treatment is still to be chosen. */
const treatmentAhead = any(fact('before-treatment'), is('situation', 'growing-or-returned'))
/** Their own questions ask for the tests that come with the diagnosis. */
const bloodCancer = is('cancer', 'leukemia', 'lymphoma', 'myeloma', 'mds-mpn')
/** Their usual drugs need no test; CML is known by it. */
const noListedMarker = any(is('cancer', 'kidney', 'liver', 'neuroendocrine', 'eye-melanoma', 'retinoblastoma', 'mesothelioma'), is('subtype', 'lung-small-cell', 'thyroid-medullary', 'cml'))
const treatingDoctor = unless(fact('genetic-counselor-visit'))

export const timing = questions('timing', '2026-11-22', {
  'timing-treatment-wait': {
    ask: 'doctor',
    purpose: 'decision',
    // It has to be settled before anything else can be.
    weight: 5,
    when: all(cancer, waiting, treatmentAhead, treatingDoctor),
    concerns: ['time'],
    sources: ['acs#at-diagnosis', 'acs#biomarker-tests', 'nci-biomarker#when-to-test'],
  },
  'tumor-test-before-treatment': {
    ask: 'doctor',
    purpose: 'safety',
    // A result that comes after the first dose can no longer choose it.
    weight: 4,
    when: all(cancer, any(notTested, all(is('testing.tumor.status', 'not-sure'), unless(any(resultKnown, bloodCancer)))), fact('before-treatment'), unless(any(noListedMarker, is('treatmentsPlanned', 'surgery')))),
    sources: ['acs#at-diagnosis', 'nci-biomarker#when-to-test'],
  },
  'timing-start-sooner-with-what': {
    ask: 'doctor',
    purpose: 'safety',
    // What is given first can close what comes next.
    weight: 3,
    when: all(cancer, any(waiting, tooSmall), treatmentAhead, treatingDoctor),
    sources: ['acs#treatment-options', 'outcomes#alter-treatment', 'nci-trial-guide#before-treatment'],
  },
  'timing-before-surgery': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 4, // surgery cannot be undone when the result comes
    when: all(cancer, is('treatmentsPlanned', 'surgery'), any(waiting, notTested, is('testing.tumor.status', 'not-sure'))),
    sources: ['acs#at-diagnosis', 'acs#treatment-options'],
  },
  // A test that the usual drugs for these do ask for: of a virus, and not of the cancer.
  'hepatitis-b-before-drugs': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 5, // with the first dose it loses its use
    when: all(
      cancer,
      fact('before-treatment'),
      any(
        // Not where only an operation or the like was named.
        all(is('cancer', 'liver'), any(is('treatmentsPlanned', 'chemotherapy', 'targeted', 'immunotherapy'), unless(is('treatmentsPlanned', 'surgery', 'radiation', 'transplant')))),
        all(any(is('cancer', 'lymphoma', 'myeloma'), is('subtype', 'cll')), is('treatmentsPlanned', 'chemotherapy', 'targeted', 'immunotherapy')),
      ),
    ),
    sources: ['asco-hepatitis-b-2020#everyone', 'fda-rituximab#hepatitis-b'],
  },
  // Bleeding, and a reaction to its drugs, can come in the first days.
  'apl-signs-to-report': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 4, // after the test that is lost with the first dose
    when: all(fact('has-cancer'), is('subtype', 'aml'), is('testing.tumor.markers', 'PML-RARA'), is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned'), treatingDoctor),
    group: 'call-at-once',
    sources: ['fda-arsenic-trioxide#differentiation-syndrome', 'blood-apl-2009#urgent'],
  },
  'timing-how-long': {
    ask: 'doctor',
    // Before a first treatment, testing has it in another question.
    purpose: 'meaning',
    when: all(cancer, any(waiting, all(notTested, is('situation', 'growing-or-returned'), unless(noListedMarker)))),
    concerns: ['time'],
    sources: ['acs#biomarker-tests', 'nci-biomarker#sample'],
  },
  'timing-who-calls': {
    ask: 'doctors-office',
    purpose: 'background',
    weight: 2, // a result that nobody calls about is easily missed
    when: all(aboutCancer, waiting),
    concerns: ['time'],
    sources: ['acs#results-unused', 'acs#was-it-done'],
  },
  'timing-report-when-ready': {
    ask: 'doctors-office',
    purpose: 'background',
    when: all(aboutCancer, waiting),
    sources: ['acs#was-it-done'],
  },
})
