import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith } from './conditions.ts'

export const bloodTrials = questions('trials', '2026-11-22', {
  'trial-by-gene-result': {
    ask: 'doctor',
    purpose: 'safety',
    weight: -1, // over the general question of its group, and after the tests that lose their use
    when: all(
      any(all(fact('has-cancer'), is('subtype', 'aml'), unless(is('testing.tumor.markers', 'PML-RARA'))), all(patientWith('mds-mpn'), unless(is('testing.tumor.markers', 'JAK2', 'CALR', 'MPL', 'KIT', 'PDGFRA', 'PDGFRB', 'FGFR1')))),
      is('situation', 'new-diagnosis', 'growing-or-returned'),
      unless(fact('genetic-counselor-visit')),
    ),
    group: 'is-there-a-trial',
    concerns: ['trials'],
    sources: ['nci-precision-trials#myelomatch', 'nci-trial-guide#before-treatment'],
  },
})
