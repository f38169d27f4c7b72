import { all, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, unlessEarly, untested } from './conditions.ts'

export const pancreatic = questions('tumor-testing', '2026-11-22', {
  'pancreatic-gene-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('pancreatic'), untested, unlessEarly),
    group: 'was-my-cancer-tested',
    sources: ['nccn-2025-pancreatic-quoted#tumor', 'fda-zenocutuzumab#nrg1'],
  },
  'pancreatic-ras-pill': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('pancreatic'), fact('advanced'), unless(is('situation', 'after-treatment'))),
    sources: ['fda-ras-2026#pancreatic'],
  },
  'pancreatic-kras-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('pancreatic'), is('testing.tumor.markers', 'KRAS')),
    sources: ['fda-ras-2026#pancreatic', 'nccn-2025-pancreatic-quoted#tumor'],
  },
})
