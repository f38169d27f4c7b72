import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const sarcoma = questions('tumor-testing', '2026-11-22', {
  'gist-kit-pdgfra-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'gist'), untested),
    group: 'was-my-cancer-tested',
    sources: ['gist-mutation-table#kit', 'life-raft-group#mutation-testing', 'fda-companion-tests#gist'],
  },
  'gist-kit-stain-or-gene': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(fact('has-cancer'), is('subtype', 'gist'), is('testing.tumor.markers', 'KIT')),
    sources: ['gist-mutation-table#kit', 'life-raft-group#mutation-testing'],
  },
  'gist-pdgfra-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(fact('has-cancer'), is('subtype', 'gist'), is('testing.tumor.markers', 'PDGFRA')),
    sources: ['fda-avapritinib#pdgfra', 'gist-mutation-table#pdgfra'],
  },
  'gist-no-kit-change-next-test': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(fact('has-cancer'), is('subtype', 'gist'), any(is('testing.tumor.result', 'none-found'), is('testing.tumor.markersNotFound', 'KIT'))),
    sources: ['gist-mutation-table#sdh'],
  },
  'sarcoma-fusions-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('sarcoma'), unless(is('subtype', 'gist')), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-larotrectinib#ntrk', 'fda-crizotinib#imt'],
  },
})
