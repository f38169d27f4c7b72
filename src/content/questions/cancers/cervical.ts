import { all, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'

export const cervical = questions('tumor-testing', '2026-11-29', {
  'cervical-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('cervical'), unless(is('situation', 'after-treatment'))),
    sources: ['cervical-hpv-negative-2021#types', 'cervical-peutz-jeghers-2022#gastric-type'],
  },
  'cervical-which-proteins': {
    ask: 'doctor',
    // What was left out can still be added.
    purpose: 'decision',
    when: all(patientWith('cervical'), unlessEarly, unless(is('situation', 'after-treatment')), resultStillOpen, unless(is('testing.tumor.markersNotFound', 'PD-L1', 'HER2'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests-2023#pd-l1', 'fda-pembrolizumab#pd-l1', 'fda-trastuzumab-deruxtecan#her2'],
  },
  'cervical-her2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -4, // few have it; the wide test, which looks for more, comes before
    when: all(patientWith('cervical'), fact('advanced'), is('treatments', 'chemotherapy', 'immunotherapy'), untested),
    sources: ['fda-trastuzumab-deruxtecan#her2', 'her2-gynecologic-2022#cervix'],
  },
  'cervical-hpv-in-the-report': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('cervical'), untested),
    sources: ['cervical-hpv-negative-2021#types', 'tog-hpv-independent-2023#types'],
  },
})
