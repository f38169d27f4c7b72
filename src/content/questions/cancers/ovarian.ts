import { all, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const ovarian = questions('tumor-testing', '2026-11-22', {
  'ovarian-brca-hrd-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('ovarian'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#ovarian', 'fda-companion-tests-2023#ovarian-hrd', 'fda-olaparib#hrd', 'force-parp#what-they-do'],
  },
  'ovarian-folr1-pd-l1': {
    ask: 'doctor',
    purpose: 'decision',
    // These matter when platinum chemotherapy has stopped working, not before.
    when: all(patientWith('ovarian'), is('situation', 'growing-or-returned'), unless(is('testing.tumor.markers', 'FOLR1', 'PD-L1'))),
    sources: ['fda-mirvetuximab#folr1', 'fda-pembrolizumab#ovarian'],
  },
  'ovarian-hrd-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('ovarian'), is('testing.tumor.markers', 'HRD')),
    sources: ['fda-olaparib#hrd', 'fda-companion-tests-2023#ovarian-hrd'],
  },
  'ovarian-folr1-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('ovarian'), is('testing.tumor.markers', 'FOLR1')),
    sources: ['fda-mirvetuximab#folr1', 'fda-companion-tests-2023#ovarian-folr1'],
  },
})
