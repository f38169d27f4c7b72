import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { advancedByNow, geneActivityTests, waitingPossible } from './cancers/conditions.ts'

const cancer = fact('has-cancer')
const resultKnown = is('testing.tumor.result', 'change-found', 'none-found', 'not-enough-sample', 'not-sure')
const notTested = all(is('testing.tumor.status', 'not-done'), unless(resultKnown))
/** Not sure, or the answer was skipped. */
const mayBeTested = unless(any(is('testing.tumor.status', 'done', 'waiting', 'not-done'), resultKnown))
const notKnownTested = any(notTested, all(is('testing.tumor.status', 'not-sure'), unless(resultKnown)))
const notSpread = all(is('spread', 'no'), unless(is('situation', 'growing-or-returned', 'after-treatment')))
const treatmentBegun = any(is('treatments', 'surgery', 'chemotherapy', 'targeted', 'immunotherapy', 'hormone'), is('situation', 'after-treatment'))
/** No test is listed for it with a drug; until treatment has ended, it has a question of its own. */
const kidneyNow = all(is('cancer', 'kidney'), unless(is('situation', 'after-treatment')))
const breastTypeKnown = is('subtype', 'breast-hr-positive', 'breast-her2-positive', 'breast-triple-negative')
const earlyBreastTypeKnown = all(breastTypeKnown, unless(advancedByNow))
/** Their usual drugs need no test, and CML is known by it; they have a question of their own. */
const noListedMarker = any(is('cancer', 'kidney', 'liver', 'neuroendocrine'), is('subtype', 'lung-small-cell', 'cml'))
/** In these, what is inherited comes first. */
const inheritedComesFirst = any(is('cancer', 'retinoblastoma', 'paraganglioma'), is('subtype', 'thyroid-medullary'))
/** Drugs for any solid tumor do not reach these. */
const bloodCancer = is('cancer', 'leukemia', 'lymphoma', 'myeloma', 'mds-mpn')

export const tumorTesting = questions('tumor-testing', '2026-11-22', {
  'tumor-was-it-tested': {
    ask: 'doctor',
    purpose: 'decision',
    // Everything else about the cancer's genes hangs on the answer; a question that names the tests of one cancer comes before it.
    weight: 3,
    // ER, PR and HER2 are known where the type of breast cancer is; before it has spread, other questions name what may be added.
    // At a genetic counselor's, and once treatment for an early one has begun, it is not what the visit is for.
    when: all(cancer, mayBeTested, unless(kidneyNow), unless(all(is('cancer', 'breast'), unless(advancedByNow), any(breastTypeKnown, fact('genetic-counselor-visit'), treatmentBegun)))),
    // Once treatment has ended, a test of liver or neuroendocrine cancer can add little, and one of the blood has been done.
    backgroundWhen: any(inheritedComesFirst, all(any(is('cancer', 'liver', 'neuroendocrine'), bloodCancer), is('situation', 'after-treatment'))),
    group: 'was-my-cancer-tested',
    sources: ['acs#was-it-done', 'acs#at-diagnosis', 'nci-biomarker#matching-treatment'],
  },
  'tumor-is-testing-useful': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(cancer, notTested, unless(any(notSpread, kidneyNow, is('situation', 'after-treatment')))),
    backgroundWhen: inheritedComesFirst,
    group: 'was-my-cancer-tested',
    sources: ['acs#cancers-tested', 'outcomes#standard-care-enough', 'acs-biomarker#not-for-everyone'],
  },
  'tumor-testing-not-spread': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(cancer, notTested, notSpread, unless(any(kidneyNow, is('situation', 'after-treatment')))),
    backgroundWhen: inheritedComesFirst,
    group: 'was-my-cancer-tested',
    sources: ['acs#cancers-tested', 'acs#at-diagnosis'],
  },
  'tumor-testing-after-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // the one decision on testing left once treatment has ended
    when: all(cancer, notTested, is('situation', 'after-treatment')),
    group: 'was-my-cancer-tested',
    sources: ['acs#cancers-tested', 'acs#at-return'],
  },
  'tumor-testing-in-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // says more than the question if testing is useful at all
    when: all(cancer, notTested, is('situation', 'in-treatment'), unless(any(kidneyNow, fact('before-treatment')))),
    backgroundWhen: inheritedComesFirst,
    group: 'was-my-cancer-tested',
    sources: ['nci-biomarker#when-to-test', 'acs#cancers-tested'],
  },
  'tumor-why-not-tested': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(cancer, notTested, is('situation', 'in-treatment', 'growing-or-returned'), unless(noListedMarker)),
    sources: ['acs#not-tested', 'nci-biomarker#when-it-may-not-help'],
  },
  'tumor-result-changes-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    // After the question if there is a test at all.
    weight: -1,
    when: all(cancer, any(notKnownTested, is('testing.tumor.status', 'waiting')), unless(resultKnown), unless(any(noListedMarker, is('situation', 'after-treatment'), earlyBreastTypeKnown))),
    // Where it may be watched, whether to treat at all comes before.
    backgroundWhen: any(inheritedComesFirst, waitingPossible),
    sources: ['outcomes#alter-treatment', 'outcomes#changes-management', 'acs#treatment-options'],
  },
  'tumor-exact-diagnosis': {
    ask: 'doctor',
    purpose: 'meaning',
    // After the questions that name a test.
    weight: -3,
    when: all(cancer, is('situation', 'new-diagnosis'), any(notKnownTested, is('testing.tumor.status', 'waiting')), unless(any(resultKnown, earlyBreastTypeKnown))),
    sources: ['acs#accurate-diagnosis'],
  },
  'tumor-one-gene-or-panel': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(cancer, any(notTested, is('testing.tumor.status', 'waiting')), unless(any(resultKnown, kidneyNow))),
    group: 'wide-gene-test',
    sources: ['outcomes#test-kinds', 'acs#biomarker-tests', 'nci-biomarker#kinds-of-tests'],
  },
  'tumor-which-changes-tested': {
    ask: 'doctor',
    purpose: 'meaning',
    backgroundWhen: all(bloodCancer, is('situation', 'after-treatment')),
    when: all(unless(is('situation', 'family-risk', 'rare-disease')), is('testing.tumor.status', 'done'), unless(any(is('testing.tumor.result', 'not-enough-sample'), is('testing.tumor.markers', ...geneActivityTests)))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['nci-biomarker#kinds-of-tests', 'acs#words-doctors-use', 'outcomes#test-kinds'],
  },
  'tumor-broad-panel': {
    ask: 'doctor',
    purpose: 'meaning',
    // Drugs for any solid tumor are for advanced cancer.
    weight: 1,
    when: all(cancer, is('testing.tumor.status', 'done'), fact('advanced'), unless(bloodCancer), unless(is('testing.tumor.result', 'not-enough-sample'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-larotrectinib#any-solid-tumor', 'fda-pembrolizumab#any-solid-tumor', 'nci-biomarker#kinds-of-tests'],
  },
  'tumor-test-again-now': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // the cancer may have changed since the first test
    when: all(is('situation', 'growing-or-returned'), is('testing.tumor.status', 'done'), unless(is('testing.tumor.result', 'not-enough-sample'))),
    group: 'test-again-now',
    sources: ['acs#at-growth', 'acs#at-return', 'nci-biomarker#changes-over-time'],
  },
  'tumor-test-again-later': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(is('situation', 'in-treatment', 'after-treatment'), is('testing.tumor.status', 'done')),
    leadsTo: ['outlook'],
    sources: ['acs#at-growth', 'acs#at-return', 'nci-biomarker#changes-over-time'],
  },
  'tumor-test-side-finding': {
    ask: 'doctor',
    purpose: 'background',
    when: all(cancer, any(notTested, is('testing.tumor.status', 'waiting')), unless(resultKnown)),
    leadsTo: ['incidental'],
    sources: ['outcomes#incidental-findings', 'nci-biomarker#inherited'],
  },
  'tumor-test-proven': {
    ask: 'doctor',
    purpose: 'background',
    when: all(cancer, any(notTested, is('testing.tumor.status', 'waiting')), unless(resultKnown)),
    sources: ['outcomes#validated-test', 'acs#limits-knowledge'],
  },
  'tumor-people-like-me': {
    ask: 'doctor',
    purpose: 'background',
    when: all(cancer, is('testing.tumor.status', 'done', 'waiting'), unless(is('testing.tumor.result', 'not-enough-sample'))),
    sources: ['nhgri-diversity#who-took-part', 'outcomes#diverse-data'],
  },
})
