import { all } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const headNeck = questions('tumor-testing', '2026-11-22', {
  'head-neck-hpv-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('head-neck'), untested),
    group: 'was-my-cancer-tested',
    sources: ['p16-oropharynx-study#hpv', 'cancernetwork-hpv-staging#hpv'],
  },
})
