import { all, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'
import { unlessTreated } from './digestiveConditions.ts'

export const bileDuct = questions('tumor-testing', '2026-11-22', {
  'bile-duct-where': {
    ask: 'doctor',
    purpose: 'meaning',
    when: patientWith('bile-duct'),
    sources: ['bile-duct-genes-2022#place', 'jco-po-biliary-2023#markers'],
  },
  'bile-duct-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('bile-duct'), untested, unlessEarly),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#bile-duct', 'jco-po-biliary-2023#markers', 'fda-zanidatamab#biliary'],
  },
  'bile-duct-which-changes': {
    ask: 'doctor',
    // What was left out can still be added while there is tissue.
    purpose: 'decision',
    when: all(patientWith('bile-duct'), resultStillOpen, unlessTreated, unless(is('testing.tumor.markersNotFound', 'FGFR2', 'IDH1', 'HER2', 'BRAF', 'MSI'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#bile-duct', 'jco-po-biliary-2023#markers'],
  },
  'bile-duct-change-found-drug': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // names what the general question of its group asks
    group: 'what-the-tumor-result-means',
    when: all(patientWith('bile-duct'), is('testing.tumor.markers', 'FGFR2', 'IDH1'), unlessEarly, unlessTreated, unless(is('treatments', 'targeted'))),
    sources: ['fda-pemigatinib#fgfr2', 'fda-futibatinib#fgfr2', 'fda-ivosidenib#bile-duct'],
  },
  'bile-duct-fgfr2-growing': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('bile-duct'), is('testing.tumor.markers', 'FGFR2'), is('situation', 'growing-or-returned'), is('treatments', 'targeted')),
    group: 'test-again-now',
    sources: ['fgfr2-resistance-2024#growing'],
  },
})
