import { all, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, untested } from './conditions.ts'

export const cervical = questions('tumor-testing', '2026-11-23', {
  'cervical-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('cervical'), unless(is('situation', 'after-treatment'))),
    sources: ['cervical-hpv-negative-2021#types'],
  },
  'cervical-hpv-in-the-report': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('cervical'), untested),
    sources: ['cervical-hpv-negative-2021#types', 'tog-hpv-independent-2023#types'],
  },
})
