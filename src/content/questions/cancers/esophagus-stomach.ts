import { all, is } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, unlessEarly, untested } from './conditions.ts'

export const esophagusStomach = questions('tumor-testing', '2026-11-22', {
  'esophagus-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    when: patientWith('esophageal'),
    sources: ['fda-zolbetuximab#adenocarcinoma', 'fda-trastuzumab#adenocarcinoma'],
  },
  'esophagus-stomach-proteins-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('esophageal', 'stomach'), untested, unlessEarly),
    sources: ['fda-companion-tests#stomach', 'fda-companion-tests-2023#esophageal-pd-l1', 'fda-zolbetuximab#claudin', 'fda-tislelizumab#pd-l1', 'fda-her2-2026#esophagus-stomach'],
  },
  'claudin-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('esophageal', 'stomach'), is('testing.tumor.markers', 'CLDN18.2')),
    sources: ['fda-zolbetuximab#claudin'],
  },
})
