import { all, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, untested } from './conditions.ts'

export const eyeMelanoma = questions('tumor-testing', '2026-11-23', {
  'eye-melanoma-sample': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // over the general question of its group
    group: 'was-my-cancer-tested',
    when: all(patientWith('eye-melanoma'), untested, unless(is('situation', 'growing-or-returned'))),
    leadsTo: ['outlook'],
    sources: ['eye-melanoma-biopsy-2019#why'],
  },
  'eye-melanoma-which-scans': {
    ask: 'doctor',
    // The plan for the years ahead is made at the start.
    purpose: 'decision',
    when: patientWith('eye-melanoma'),
    sources: ['eye-melanoma-biopsy-2019#why'],
  },
})
