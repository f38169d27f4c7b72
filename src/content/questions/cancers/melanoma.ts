import { all, is } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, unlessEarly, untested } from './conditions.ts'

export const melanoma = questions('tumor-testing', '2026-11-22', {
  'melanoma-braf-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('melanoma'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#melanoma', 'force-melanoma#braf', 'cruk-melanoma#when'],
  },
  'melanoma-braf-too-small': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('melanoma'), is('testing.tumor.result', 'not-enough-sample')),
    sources: ['fda-companion-tests#melanoma', 'fda-nivolumab#melanoma', 'nci-biomarker#too-little-tissue'],
  },
  'melanoma-braf-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('melanoma'), is('testing.tumor.markers', 'BRAF')),
    sources: ['fda-trametinib#melanoma', 'fda-dabrafenib#melanoma', 'fda-nivolumab#melanoma'],
  },
  'eye-melanoma-hla-type': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('eye-melanoma'), unlessEarly),
    sources: ['fda-companion-tests-2023#eye-melanoma', 'fda-biomarker-therapies#eye-melanoma'],
  },
  'melanoma-braf-not-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('melanoma'), is('testing.tumor.markersNotFound', 'BRAF')),
    sources: ['fda-nivolumab#melanoma', 'force-melanoma#nras-kit'],
  },
})
