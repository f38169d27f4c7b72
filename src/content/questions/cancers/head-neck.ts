import { all, fact } from '../../../rules/index.ts'
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
  'head-neck-salivary-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // holds only where it began in a salivary gland
    when: all(patientWith('head-neck'), fact('advanced'), untested),
    sources: ['fda-larotrectinib#ntrk', 'fda-ret-2026#any-solid-tumor', 'fda-trastuzumab-deruxtecan#her2'],
  },
})
