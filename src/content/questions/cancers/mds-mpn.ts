import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

const mdsOrMpn = patientWith('mds-mpn')
const growing = is('situation', 'growing-or-returned')
const after = is('situation', 'after-treatment')

/** The answers do not tell MDS from MPN, so a question that is for one of them says "if". */
export const mdsMpn = questions('tumor-testing', '2026-11-22', {
  'mds-mpn-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // every other question depends on it
    when: all(mdsOrMpn, is('situation', 'new-diagnosis'), unless(is('testing.tumor.markers', 'KIT', 'PDGFRA', 'PDGFRB', 'FGFR1'))),
    sources: ['blood-mpn-genes-2014#types', 'arup-mds#types'],
  },
  'mds-mpn-genes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(mdsOrMpn, untested, unless(any(growing, after))),
    group: 'was-my-cancer-tested',
    sources: ['blood-mpn-genes-2014#diagnosis', 'arup-mds#tests', 'nccn-patients-mds#tests'],
  },
  'mds-mpn-result': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(mdsOrMpn, is('testing.tumor.result', 'change-found', 'not-sure'), unless(after)),
    group: 'what-the-tumor-result-means',
    sources: ['blood-mpn-genes-2014#diagnosis', 'arup-mds#tests', 'ash-mpn-2022#genes'],
  },
  'mds-mpn-none-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(mdsOrMpn, is('testing.tumor.result', 'none-found'), unless(after)),
    group: 'what-the-tumor-result-means',
    sources: ['blood-mpn-genes-2014#diagnosis', 'arup-mds#tests'],
  },
  'mds-5q': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // a drug of its own goes with it
    when: all(mdsOrMpn, unless(any(after, fact('marker-named')))),
    sources: ['fda-lenalidomide#5q', 'blood-mds-treatment-2023#5q'],
  },
  'mds-sf3b1-drug': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(mdsOrMpn, is('testing.tumor.status', 'done'), unless(any(after, is('testing.tumor.markers', 'JAK2', 'CALR', 'MPL', 'KIT', 'PDGFRA', 'PDGFRB', 'FGFR1', 'SF3B1')))),
    sources: ['blood-sf3b1-2020#treatment', 'blood-mds-treatment-2023#ring-sideroblasts'],
  },
  'mds-sf3b1-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(mdsOrMpn, is('testing.tumor.markers', 'SF3B1'), unless(any(after, is('testing.tumor.markers', 'JAK2', 'CALR', 'MPL')))),
    sources: ['blood-sf3b1-2020#treatment', 'blood-mds-treatment-2023#ring-sideroblasts'],
  },
  'mds-5q-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(mdsOrMpn, is('testing.tumor.markers', 'del(5q)'), unless(after)),
    sources: ['fda-lenalidomide#5q', 'blood-mds-treatment-2023#5q'],
  },
  'mpn-jak2-and-pills': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // often misread: the pill does not hang on the change
    when: all(mdsOrMpn, is('testing.tumor.markers', 'JAK2', 'CALR', 'MPL')),
    sources: ['ash-mpn-2022#jak2', 'blood-mpn-genes-2014#diagnosis'],
  },
  'mds-idh1-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(mdsOrMpn, is('testing.tumor.markers', 'IDH1'), unless(after)),
    sources: ['fda-ivosidenib#mds', 'fda-companion-tests#mds'],
  },
  'mpn-kit-drug': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(mdsOrMpn, is('testing.tumor.markers', 'KIT'), unless(after)),
    sources: ['fda-avapritinib#mastocytosis', 'fda-imatinib#mastocytosis'],
  },
  'mpn-pdgfra-drug': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(mdsOrMpn, is('testing.tumor.markers', 'PDGFRA', 'PDGFRB'), unless(after)),
    sources: ['fda-imatinib#eosinophils', 'fda-imatinib#pdgfr'],
  },
  'mpn-fgfr1-drug': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(mdsOrMpn, is('testing.tumor.markers', 'FGFR1'), unless(after)),
    sources: ['fda-pemigatinib#fgfr1'],
  },
  'mpn-eosinophils': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -3, // only for those with this blood count
    when: all(mdsOrMpn, is('situation', 'new-diagnosis'), unless(fact('marker-named'))),
    sources: ['fda-imatinib#eosinophils', 'fda-pemigatinib#fgfr1', 'fda-companion-tests#mds'],
  },
  'mds-risk-group': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // after what was found
    when: all(mdsOrMpn, is('situation', 'new-diagnosis', 'growing-or-returned')),
    leadsTo: ['outlook'],
    sources: ['arup-mds#prognosis', 'ash-mpn-2022#genes'],
  },
  'mds-mpn-watch-for-change': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(mdsOrMpn, is('situation', 'in-treatment', 'after-treatment')),
    leadsTo: ['outlook'],
    sources: ['arup-mds#monitoring', 'polish-pv-2024#change'],
  },
  'mds-mpn-test-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(mdsOrMpn, growing, unless(is('testing.tumor.status', 'waiting'))),
    group: 'test-again-now',
    sources: ['arup-mds#monitoring', 'fda-ivosidenib#mds'],
  },
})
