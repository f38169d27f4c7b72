import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, untested } from './conditions.ts'

export const endometrial = questions('tumor-testing', '2026-11-29', {
  'endometrial-pole-p53-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('endometrial'), untested),
    sources: ['endometrial-molecular-review#classes'],
  },
  'endometrial-which-changes': {
    ask: 'doctor',
    // What was left out can still be added.
    purpose: 'decision',
    when: all(patientWith('endometrial'), unless(is('situation', 'after-treatment')), resultStillOpen, unless(is('testing.tumor.markersNotFound', 'MSI', 'POLE', 'TP53', 'HER2'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['endometrial-molecular-review#classes', 'fda-companion-tests-2023#endometrial-mmr'],
  },
  'endometrial-her2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('endometrial'), fact('advanced'), untested),
    sources: ['fda-trastuzumab-deruxtecan#her2'],
  },
  'endometrial-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // the other results are read in its light; the tests by name come before
    when: all(patientWith('endometrial'), is('situation', 'new-diagnosis')),
    sources: ['endometrial-molecular-review#types', 'vanderbilt-endometrial#sarcoma'],
  },
  'endometrial-hormone-receptors': {
    ask: 'doctor',
    purpose: 'decision',
    // The p53 class is not the low-grade kind that hormones are for.
    when: all(patientWith('endometrial'), fact('advanced'), unless(any(is('testing.tumor.markers', 'ER', 'TP53'), is('testing.tumor.markersNotFound', 'ER'), is('treatments', 'hormone')))),
    sources: ['endometrial-hormones-2023#low-grade'],
  },
  'endometrial-p53-her2': {
    ask: 'doctor',
    purpose: 'decision',
    // Who was not tested is asked to ask for HER2 by another question.
    when: all(patientWith('endometrial'), is('testing.tumor.markers', 'TP53'), unless(any(is('testing.tumor.markers', 'HER2'), is('testing.tumor.markersNotFound', 'HER2'), is('situation', 'after-treatment')))),
    sources: ['her2-gynecologic-2022#p53', 'fda-trastuzumab-deruxtecan#her2'],
  },
  'endometrial-mlh1-methylation': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // it comes before a test of inherited genes
    when: all(
      patientWith('endometrial'),
      any(is('testing.tumor.markers', 'MSI', 'MLH1', 'PMS2'), is('features', 'mismatch-repair-deficient')),
      unless(is('testing.inherited.status', 'done', 'waiting')),
    ),
    sources: ['endometrial-mlh1-2023#not-inherited', 'mayo-mlh1#sporadic'],
  },
  'endometrial-repair-normal': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(
      patientWith('endometrial'),
      fact('advanced'),
      is('testing.tumor.markersNotFound', 'MSI', 'MLH1', 'MSH2', 'MSH6', 'PMS2'),
      unless(any(is('testing.tumor.markers', 'MSI', 'MLH1', 'MSH2', 'MSH6', 'PMS2'), is('features', 'mismatch-repair-deficient'), is('treatments', 'immunotherapy'))),
    ),
    group: 'what-results-say-about-immunotherapy',
    sources: ['fda-pembrolizumab#endometrial'],
  },
  'endometrial-class-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // says what the result is for, where the general question only names it
    group: 'what-the-tumor-result-means',
    when: all(patientWith('endometrial'), is('testing.tumor.markers', 'POLE', 'TP53'), unless(is('situation', 'growing-or-returned', 'after-treatment'))),
    leadsTo: ['outlook'],
    sources: ['endometrial-molecular-review#classes'],
  },
})
