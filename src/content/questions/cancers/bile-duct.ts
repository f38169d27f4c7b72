import { all, is } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, unlessEarly, untested } from './conditions.ts'

export const bileDuct = questions('tumor-testing', '2026-11-22', {
  'bile-duct-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('bile-duct'), untested, unlessEarly),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#bile-duct', 'jco-po-biliary-2023#markers', 'fda-zanidatamab#biliary'],
  },
  'bile-duct-change-found-drug': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('bile-duct'), is('testing.tumor.markers', 'FGFR2', 'IDH1')),
    sources: ['fda-pemigatinib#fgfr2', 'fda-futibatinib#fgfr2', 'fda-ivosidenib#bile-duct'],
  },
})
