import { all, any, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const childhoodCancers = questions('tumor-testing', '2026-11-29', {
  'childhood-tumor-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'was-my-cancer-tested',
    when: all(patientWith('childhood'), untested),
    sources: ['neuroblastoma-risk-2019#tests', 'fda-larotrectinib#ntrk', 'fda-tovorafenib#braf'],
  },
  'childhood-result-and-plan': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('childhood'), unless(any(is('situation', 'after-treatment'), is('testing.tumor.markers', 'MYCN')))),
    sources: ['neuroblastoma-risk-2019#tests', 'acs#treatment-options'],
  },
  'childhood-mycn-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(patientWith('childhood'), is('testing.tumor.markers', 'MYCN'), unless(is('situation', 'after-treatment'))),
    leadsTo: ['outlook'],
    sources: ['neuroblastoma-risk-2019#tests'],
  },
  'childhood-wilms-chromosomes': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('childhood'), is('situation', 'new-diagnosis'), any(untested, is('testing.tumor.status', 'waiting'))),
    sources: ['wilms-biology-2018#chromosomes'],
  },
})
