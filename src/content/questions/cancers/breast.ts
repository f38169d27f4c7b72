import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { advancedByNow, backNotSpread, early, geneActivityTests, moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'

/** Under hormone treatment the ESR1 change can come up, so growing is the time to look for it. */
const growingUnderHormones = all(is('situation', 'growing-or-returned'), is('treatments', 'hormone'), unless(is('spread', 'no')))

export const breast = questions('tumor-testing', '2026-11-29', {
  'breast-receptors-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    // They are known before any of these treatments; a genetic counselor does not have them.
    when: all(
      patientWith('breast'),
      unless(is('subtype', 'breast-hr-positive', 'breast-her2-positive', 'breast-triple-negative')),
      untested,
      unless(any(is('situation', 'after-treatment'), fact('genetic-counselor-visit'), is('treatments', 'surgery', 'chemotherapy', 'targeted', 'immunotherapy', 'hormone'))),
    ),
    group: 'was-my-cancer-tested',
    sources: ['force-breast#receptors', 'oncolink-breast#receptors'],
  },
  'breast-gene-activity-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'was-my-cancer-tested',
    when: all(
      fact('has-cancer'),
      is('subtype', 'breast-hr-positive'),
      // Once hormone treatment has begun, the choice about chemotherapy has been made.
      unless(any(fact('advanced'), is('spread', 'not-sure'), is('treatments', 'chemotherapy', 'hormone'), is('situation', 'after-treatment'), is('testing.tumor.markers', 'HER2', ...geneActivityTests))),
    ),
    sources: ['force-biomarkers#gene-expression', 'fda-mammaprint#early-breast'],
  },
  'breast-gene-activity-result': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // says what the score is for, where the general question only names it
    group: 'what-the-tumor-result-means',
    when: all(patientWith('breast'), early, is('testing.tumor.markers', ...geneActivityTests), unless(any(is('treatments', 'chemotherapy'), is('situation', 'after-treatment')))),
    sources: ['force-biomarkers#gene-expression', 'fda-mammaprint#early-breast'],
  },
  'breast-hormone-how-long': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // for most it is years away
    // The test is for those who have taken hormone treatment for about five years and have no sign of cancer.
    when: all(
      fact('has-cancer'),
      is('subtype', 'breast-hr-positive'),
      early,
      is('treatments', 'hormone'),
      is('situation', 'in-treatment', 'after-treatment'),
      unless(is('testing.tumor.markers', 'HER2', 'Breast Cancer Index')),
    ),
    sources: ['asco-breast-biomarkers-2022#longer-hormone-treatment'],
  },
  'breast-triple-negative-immunotherapy': {
    ask: 'doctor',
    purpose: 'decision',
    // It is given before surgery, with chemotherapy.
    when: all(
      fact('has-cancer'),
      is('subtype', 'breast-triple-negative'),
      early,
      fact('before-treatment'),
      unless(is('treatments', 'surgery', 'chemotherapy', 'immunotherapy')),
      unless(is('treatmentsPlanned', 'immunotherapy')),
    ),
    sources: ['fda-pembrolizumab#early-triple-negative', 'force-breast#pd-l1'],
  },
  'breast-receptors-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('breast'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['force-breast#receptors', 'oncolink-breast#receptors'],
  },
  'breast-returned-or-new': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // what comes next can hang on it
    when: all(patientWith('breast'), backNotSpread),
    sources: ['breast-new-or-returned-2002#in-the-breast', 'breast-new-or-returned-2018#in-the-breast'],
  },
  'breast-hr-gene-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive'), advancedByNow, untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#breast', 'fda-capivasertib#breast', 'fda-pik3ca-2026#no-mutation'],
  },
  'breast-which-changes': {
    ask: 'doctor',
    // What was left out can still be added.
    purpose: 'decision',
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive'), advancedByNow, resultStillOpen, unless(is('testing.tumor.markersNotFound', 'PIK3CA', 'AKT1', 'PTEN'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#breast', 'fda-capivasertib#breast'],
  },
  'breast-triple-negative-pd-l1': {
    ask: 'doctor',
    // What was left out can still be added.
    purpose: 'decision',
    when: all(fact('has-cancer'), is('subtype', 'breast-triple-negative'), advancedByNow, resultStillOpen, unless(is('testing.tumor.markersNotFound', 'PD-L1'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-pembrolizumab#pd-l1', 'fda-companion-tests-2023#pd-l1'],
  },
  'breast-gene-changes-if-hr-positive': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('breast'), unless(is('subtype', 'breast-hr-positive', 'breast-her2-positive', 'breast-triple-negative')), advancedByNow, untested),
    sources: ['fda-companion-tests#breast', 'fda-capivasertib#breast', 'fda-elacestrant#esr1'],
  },
  'breast-esr1-blood-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // it matters later than the tests for the first drugs
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive'), advancedByNow, unless(is('testing.tumor.markers', 'ESR1')), unless(growingUnderHormones)),
    sources: ['fda-companion-tests#breast', 'fda-elacestrant#esr1', 'fda-esr1-2026#first-treatment', 'onclive-esr1-2026#panel'],
  },
  'breast-esr1-now': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // the next drug can hang on it
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive'), growingUnderHormones, unless(is('testing.tumor.markers', 'ESR1'))),
    sources: ['fda-companion-tests#breast', 'fda-elacestrant#esr1'],
  },
  'breast-pik3ca-not-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive'), advancedByNow, is('testing.tumor.markersNotFound', 'PIK3CA'), unless(is('testing.tumor.markers', 'PIK3CA'))),
    sources: ['fda-pik3ca-2026#no-mutation'],
  },
  'breast-blood-markers': {
    ask: 'doctor',
    purpose: 'meaning',
    // Not after treatment: there the American Society of Clinical Oncology speaks against them.
    when: all(patientWith('breast'), advancedByNow, is('situation', 'in-treatment', 'growing-or-returned')),
    sources: ['cancer-net-breast-markers#advanced'],
  },
  'breast-her2-low': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // it matters later than the tests for the first drugs
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive', 'breast-triple-negative'), advancedByNow, unless(is('testing.tumor.markers', 'HER2', 'HER2-low'))),
    sources: ['fda-trastuzumab-deruxtecan#her2-low', 'force-breast#her2-low'],
  },
  'breast-her2-low-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(patientWith('breast'), advancedByNow, is('testing.tumor.markers', 'HER2-low')),
    sources: ['fda-trastuzumab-deruxtecan#her2-low', 'force-breast#her2-low'],
  },
  'breast-change-found-drug': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(
      patientWith('breast'),
      unless(is('subtype', 'breast-her2-positive', 'breast-triple-negative')),
      is('testing.tumor.markers', 'PIK3CA', 'AKT1', 'PTEN', 'ESR1'),
      unlessEarly,
      unless(is('situation', 'after-treatment')),
    ),
    sources: ['fda-capivasertib#breast', 'fda-elacestrant#esr1', 'fda-inavolisib#pik3ca'],
  },
  'breast-palb2-found': {
    ask: 'doctor',
    purpose: 'decision',
    // As with BRCA: the pills are for HER2-negative disease, and none is approved for PALB2 before it has spread.
    when: all(
      patientWith('breast'),
      advancedByNow,
      is('testing.inherited.result', 'pathogenic'),
      is('testing.inherited.genes', 'PALB2'),
      unless(any(is('subtype', 'breast-her2-positive'), is('testing.tumor.markers', 'HER2'), is('situation', 'after-treatment'))),
    ),
    sources: ['asco-post-palb2-2026#study', 'asco-metastatic-breast-2022#palb2'],
  },
  'breast-her2-found-drugs': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('breast'), any(is('subtype', 'breast-her2-positive'), is('testing.tumor.markers', 'HER2')), unless(is('situation', 'in-treatment', 'after-treatment'))),
    sources: ['force-breast#her2', 'fda-tucatinib#breast', 'fda-trastuzumab-deruxtecan#her2'],
  },
})
