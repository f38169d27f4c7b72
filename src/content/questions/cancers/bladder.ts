import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, unlessEarly, untested } from './conditions.ts'

export const bladder = questions('tumor-testing', '2026-11-22', {
  'bladder-fgfr3-her2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('bladder', 'ureter-renal-pelvis'), untested, unlessEarly),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#bladder', 'fda-erdafitinib#fgfr3', 'fda-trastuzumab-deruxtecan#her2'],
  },
  'bladder-ctdna-after-removal': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('bladder'), any(is('treatments', 'surgery'), is('treatmentsPlanned', 'surgery')), unless(any(fact('advanced'), is('situation', 'after-treatment')))),
    sources: ['outcomes4me-bladder-2026#ctdna', 'clp-nccn-bladder-2026#ctdna'],
  },
  'bladder-fgfr3-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('bladder', 'ureter-renal-pelvis'), is('testing.tumor.markers', 'FGFR3')),
    sources: ['fda-erdafitinib#fgfr3'],
  },
})
