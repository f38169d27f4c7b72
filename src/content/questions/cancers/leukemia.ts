import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const leukemia = questions('tumor-testing', '2026-11-22', {
  'leukemia-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('leukemia'), unless(is('subtype', 'aml', 'all', 'cll', 'cml'))),
    sources: ['fda-companion-tests#leukemia', 'acs#cancers-tested'],
  },
  'aml-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'aml'), untested, unless(is('situation', 'growing-or-returned'))),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#aml', 'fda-midostaurin#flt3', 'fda-ivosidenib#aml', 'aml-powerful-patients#tests'],
  },
  'aml-flt3-before-chemo': {
    ask: 'doctor',
    purpose: 'safety',
    when: all(
      fact('has-cancer'),
      is('subtype', 'aml'),
      fact('before-treatment'),
      unless(any(is('testing.tumor.markers', 'FLT3'), is('testing.tumor.markersNotFound', 'FLT3'))),
    ),
    sources: ['fda-midostaurin#flt3', 'fda-quizartinib#flt3'],
  },
  'aml-returned-test-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'aml'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['fda-gilteritinib#returned', 'fda-enasidenib#returned', 'fda-revumenib#returned', 'fda-ziftomenib#returned', 'fda-companion-tests#aml'],
  },
  'aml-change-found-drug': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(fact('has-cancer'), is('subtype', 'aml'), is('testing.tumor.markers', 'FLT3', 'NPM1', 'IDH1', 'IDH2', 'KMT2A')),
    sources: ['fda-midostaurin#flt3', 'fda-ivosidenib#aml', 'fda-enasidenib#returned', 'fda-revumenib#returned'],
  },
  'all-philadelphia-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'all'), untested, unless(is('situation', 'growing-or-returned'))),
    group: 'was-my-cancer-tested',
    sources: ['fda-ponatinib#all', 'fda-dasatinib#all'],
  },
  'all-proteins-when-returned': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'all'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['fda-blinatumomab#cd19', 'fda-inotuzumab#cd22', 'fda-revumenib#returned'],
  },
  'all-bcr-abl-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(fact('has-cancer'), is('subtype', 'all'), is('testing.tumor.markers', 'BCR-ABL1')),
    sources: ['fda-ponatinib#all', 'fda-dasatinib#all', 'fda-imatinib#all'],
  },
  'leukemia-mrd-check': {
    ask: 'doctor',
    // It steers what comes after the first treatment.
    purpose: 'decision',
    weight: -2, // after the tests that name the leukemia
    group: 'is-it-working',
    when: all(fact('has-cancer'), is('subtype', 'aml', 'all')),
    sources: ['arup-aml#mrd', 'fda-blinatumomab#mrd'],
  },
  'cll-17p-tp53-ighv-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'cll'), untested, unless(is('situation', 'growing-or-returned'))),
    group: 'was-my-cancer-tested',
    sources: ['cll-society#test-before-treat', 'nccn-patients-cll#tests', 'fda-cll-2026#17p'],
  },
  'cll-test-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'cll'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['cll-society#test-before-treat', 'nccn-patients-cll#tests'],
  },
  'cll-tp53-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(fact('has-cancer'), is('subtype', 'cll'), is('testing.tumor.markers', 'TP53')),
    sources: ['cll-society#test-before-treat', 'fda-cll-2026#17p'],
  },
  'cml-bcr-abl-level': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'cml')),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#cml', 'fda-companion-tests-2023#cml', 'fda-nilotinib#cml'],
  },
  'cml-growing-mutation-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'cml'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['fda-ponatinib#t315i', 'fda-asciminib#t315i'],
  },
})
