import { all, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith } from './conditions.ts'

export const mesothelioma = questions('tumor-testing', '2026-11-23', {
  'mesothelioma-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // which treatment is chosen can hang on it
    when: all(patientWith('mesothelioma'), unless(is('situation', 'after-treatment'))),
    sources: ['mesothelioma-pathology-2024#types', 'mesothelioma-europe-2020#diagnosis'],
  },
  'mesothelioma-sure-diagnosis': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('mesothelioma'), is('situation', 'new-diagnosis', 'in-treatment')),
    sources: ['mesothelioma-europe-2020#diagnosis'],
  },
})
