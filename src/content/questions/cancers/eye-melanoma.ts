import { all, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const eyeMelanoma = questions('tumor-testing', '2026-11-29', {
  'eye-melanoma-sample': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // over the general question of its group
    group: 'was-my-cancer-tested',
    when: all(patientWith('eye-melanoma'), untested, unless(is('situation', 'growing-or-returned'))),
    leadsTo: ['outlook'],
    sources: ['eye-melanoma-biopsy-2019#why'],
  },
  'eye-melanoma-result-and-scans': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(patientWith('eye-melanoma'), is('testing.tumor.result', 'change-found'), unless(fact('advanced'))),
    leadsTo: ['outlook'],
    sources: ['eye-melanoma-biopsy-2019#why'],
  },
  'eye-melanoma-hla-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // the one test that opens a drug
    when: all(patientWith('eye-melanoma'), is('testing.tumor.markers', 'HLA-A*02:01'), fact('advanced')),
    sources: ['fda-companion-tests-2023#eye-melanoma', 'fda-biomarker-therapies#eye-melanoma'],
  },
  'eye-treatment-and-sight': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // to most people the first fear
    when: all(patientWith('eye-melanoma', 'retinoblastoma'), unless(is('situation', 'after-treatment')), unless(is('spread', 'yes'))),
    // Under treatment it has been chosen.
    backgroundWhen: is('situation', 'in-treatment'),
    concerns: ['side-effects'],
    sources: ['acs-eye-radiation#vision', 'merck-retinoblastoma#treatment'],
  },
  'eye-melanoma-which-scans': {
    ask: 'doctor',
    // The plan for the years ahead is made at the start.
    purpose: 'decision',
    when: patientWith('eye-melanoma'),
    sources: ['eye-melanoma-biopsy-2019#why'],
  },
})
