import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'
import { noInheritedTest, unlessTreated } from './digestiveConditions.ts'

const kras = is('testing.tumor.markers', 'KRAS')

export const pancreatic = questions('tumor-testing', '2026-11-22', {
  'pancreatic-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    // Every test and every drug that follows hangs on it.
    weight: 2,
    when: all(patientWith('pancreatic'), unless(is('subtype', 'pancreatic-adenocarcinoma')), unless(is('testing.tumor.markers', 'KRAS'))),
    sources: ['cancer-australia-pancreas#types', 'nccn-2025-pancreatic-quoted#tumor'],
  },
  'pancreatic-gene-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('pancreatic'), untested, unlessEarly),
    group: 'was-my-cancer-tested',
    sources: ['nccn-2025-pancreatic-quoted#tumor', 'fda-zenocutuzumab#nrg1'],
  },
  'pancreatic-which-changes': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: moreExact,
    when: all(patientWith('pancreatic'), resultStillOpen, unlessTreated, unless(is('testing.tumor.markersNotFound', 'KRAS', 'NRG1', 'NTRK'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['nccn-2025-pancreatic-quoted#tumor', 'fda-zenocutuzumab#nrg1'],
  },
  'pancreatic-ras-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // the next choice, also without a KRAS test
    // A targeted drug may have been just such a pill.
    when: all(patientWith('pancreatic'), is('situation', 'growing-or-returned'), unless(is('treatments', 'targeted')), unless(kras)),
    sources: ['fda-ras-2026#pancreatic'],
  },
  'pancreatic-kras-found-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    // Once the cancer grows, this is what the result means.
    when: all(patientWith('pancreatic'), kras, is('situation', 'growing-or-returned'), unless(is('treatments', 'targeted'))),
    group: 'what-the-tumor-result-means',
    sources: ['fda-ras-2026#pancreatic'],
  },
  'pancreatic-ras-pill-later': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // after the options for the first treatment
    when: all(patientWith('pancreatic'), fact('advanced'), is('situation', 'new-diagnosis', 'in-treatment'), unless(is('treatments', 'targeted'))),
    sources: ['fda-ras-2026#pancreatic'],
  },
  'pancreatic-kras-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('pancreatic'), is('testing.tumor.markers', 'KRAS')),
    sources: ['fda-ras-2026#pancreatic', 'nccn-2025-pancreatic-quoted#tumor'],
  },
  'pancreatic-no-kras': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('pancreatic'), is('testing.tumor.markersNotFound', 'KRAS'), unless(is('testing.tumor.markers', 'KRAS', 'NRG1', 'NTRK', 'RET', 'ALK', 'ROS1', 'FGFR2', 'BRAF')), unlessTreated),
    sources: ['nccn-2025-pancreatic-quoted#tumor', 'fda-zenocutuzumab#nrg1'],
  },
  'pancreatic-rare-change-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // names what the general question of its group asks
    group: 'what-the-tumor-result-means',
    when: all(patientWith('pancreatic'), is('testing.tumor.markers', 'NRG1', 'ALK', 'ROS1', 'FGFR2'), unlessTreated, unless(is('treatments', 'targeted'))),
    sources: ['fda-zenocutuzumab#nrg1', 'nccn-2025-pancreatic-quoted#tumor'],
  },
  'pancreatic-brca-platinum': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(
      patientWith('pancreatic'),
      any(is('testing.tumor.markers', 'BRCA1', 'BRCA2', 'PALB2'), all(is('testing.inherited.result', 'pathogenic'), is('testing.inherited.genes', 'BRCA1', 'BRCA2', 'PALB2'))),
      unlessTreated,
    ),
    sources: ['pancreas-platinum-2018#platinum', 'fda-olaparib#brca'],
  },
  'pancreatic-relatives-instead': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(patientWith('pancreatic'), noInheritedTest),
    concerns: ['family', 'children'],
    sources: ['asco-pancreatic-2018#relatives', 'inherited-cancer-2021#pancreatic'],
  },
})
