/** Samples of blood, marrow and lymph nodes: what several of the blood cancers have in common. */
import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, untested } from './conditions.ts'

const after = is('situation', 'after-treatment')
const acuteLeukemia = all(fact('has-cancer'), is('subtype', 'aml', 'all'))

export const bloodSamples = questions('sample-and-lab', '2026-11-22', {
  'blood-marrow-or-node': {
    ask: 'doctor',
    purpose: 'meaning',
    // Myeloma is always tested in marrow.
    when: all(patientWith('leukemia', 'lymphoma', 'mds-mpn'), is('testing.tumor.status', 'not-done'), untested, unless(after)),
    group: 'which-sample',
    sources: ['aml-powerful-patients#tests', 'nccn-patients-mds#tests', 'nci-biomarker#sample'],
  },
  'marrow-or-blood-next': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // after how the treatment works
    when: all(any(acuteLeukemia, patientWith('myeloma', 'mds-mpn')), is('situation', 'in-treatment')),
    sources: ['ash-aml-mrd-2019#samples', 'ash-myeloma-mrd-2019#samples'],
  },
  'blood-first-sample-kept': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('leukemia', 'lymphoma', 'myeloma', 'mds-mpn'), unless(is('subtype', 'cml')), after),
    sources: ['nci-biomarker#sample', 'nccn-myeloma-2025#keep-a-sample'],
  },
})
