import { all, any, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'

/** Lung cancer that is non-small cell, or of a type that was not given. */
const nonSmallCell = all(patientWith('lung'), unless(is('subtype', 'lung-small-cell')))

export const lung = questions('tumor-testing', '2026-11-22', {
  'lung-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('lung'), unless(is('subtype', 'lung-non-small-cell', 'lung-small-cell'))),
    sources: ['fda-companion-tests#lung'],
  },
  'lung-egfr-alk-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(nonSmallCell, untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#lung', 'fda-osimertinib#early', 'fda-alectinib#early', 'acs#cancers-tested'],
  },
  'lung-wide-test': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(nonSmallCell, untested, unlessEarly),
    group: 'wide-gene-test',
    sources: ['fda-companion-tests#lung', 'lungevity#comprehensive'],
  },
  'lung-pd-l1-tested': {
    ask: 'doctor',
    group: 'pd-l1-tested',
    purpose: 'decision',
    when: all(nonSmallCell, untested),
    sources: ['fda-pembrolizumab#lung', 'fda-companion-tests-2023#pd-l1'],
  },
  'lung-egfr-alk-before-immunotherapy': {
    ask: 'doctor',
    // Whether the drug is given at all hangs on it; with the first dose it loses its use.
    purpose: 'decision',
    weight: moreExact,
    group: 'test-before-this-drug',
    when: all(
      nonSmallCell,
      is('treatmentsPlanned', 'immunotherapy'),
      unlessEarly,
      unless(any(is('treatments', 'immunotherapy'), is('testing.tumor.markers', 'EGFR', 'ALK'), is('testing.tumor.markersNotFound', 'EGFR', 'ALK'))),
    ),
    sources: ['fda-pembrolizumab#lung', 'fda-cemiplimab#lung'],
  },
  'lung-which-changes': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: moreExact,
    when: all(nonSmallCell, resultStillOpen, unless(is('testing.tumor.markersNotFound', 'EGFR', 'ALK', 'ROS1', 'BRAF', 'KRAS', 'MET', 'RET', 'NTRK', 'HER2'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#lung', 'lungevity#comprehensive'],
  },
  'lung-egfr-which-kind': {
    ask: 'doctor',
    // The drug hangs on it, until one has been chosen.
    purpose: 'decision',
    when: all(nonSmallCell, is('testing.tumor.markers', 'EGFR')),
    backgroundWhen: is('treatments', 'targeted'),
    sources: ['fda-companion-tests#lung', 'fda-osimertinib#egfr', 'fda-amivantamab#exon-20', 'fda-afatinib#uncommon'],
  },
  'lung-change-found-drug': {
    ask: 'doctor',
    purpose: 'decision',
    // The drug hangs on it, until one has been chosen.
    backgroundWhen: is('treatments', 'targeted'),
    when: all(nonSmallCell, is('testing.tumor.markers', 'ALK', 'ROS1', 'BRAF', 'KRAS', 'MET', 'RET', 'NTRK', 'HER2', 'NRG1')),
    sources: ['fda-companion-tests#lung', 'fda-sotorasib#kras-g12c', 'fda-zenocutuzumab#nrg1', 'fda-alectinib#early'],
  },
  'lung-change-found-growing': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(
      nonSmallCell,
      is('situation', 'growing-or-returned'),
      is('testing.tumor.markers', 'EGFR', 'ALK', 'ROS1', 'BRAF', 'KRAS', 'MET', 'RET', 'NTRK', 'HER2'),
    ),
    group: 'test-again-now',
    sources: ['fda-companion-tests#lung-t790m', 'respirology-2020#resistance'],
  },
})
