import { all, fact, is } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, untested } from './conditions.ts'

export const endometrial = questions('tumor-testing', '2026-11-22', {
  'endometrial-pole-p53-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('endometrial'), untested),
    sources: ['endometrial-molecular-review#classes'],
  },
  'endometrial-her2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('endometrial'), fact('advanced'), untested),
    sources: ['fda-trastuzumab-deruxtecan#her2'],
  },
  'endometrial-class-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('endometrial'), is('testing.tumor.markers', 'POLE', 'TP53')),
    leadsTo: ['outlook'],
    sources: ['endometrial-molecular-review#classes'],
  },
})
