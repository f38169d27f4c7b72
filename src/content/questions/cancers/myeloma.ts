import { all, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const myeloma = questions('tumor-testing', '2026-11-22', {
  'myeloma-fish-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('myeloma'), untested, unless(is('situation', 'growing-or-returned'))),
    group: 'was-my-cancer-tested',
    sources: ['myeloma-cytogenetics-2025#fish', 'emn-fish#fish'],
  },
  'myeloma-fish-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('myeloma'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['myeloma-cytogenetics-2025#fish'],
  },
})
