import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith } from './conditions.ts'

export const mesothelioma = questions('tumor-testing', '2026-11-29', {
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
  'mesothelioma-immunotherapy-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // after the type, which can matter more
    when: all(patientWith('mesothelioma'), any(fact('before-treatment'), is('situation', 'growing-or-returned')), unless(is('treatments', 'immunotherapy'))),
    sources: ['fda-nivolumab#mesothelioma'],
  },
})
