/** Drugs that are given along with the treatment of a blood cancer. */
import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'

const acuteLeukemia = all(fact('has-cancer'), is('subtype', 'aml', 'all'))
const drugGenesTested = is('testing.drugResponse.status', 'done')

export const bloodDrugGenes = questions('drug-genes', '2026-11-22', {
  'drug-gene-cell-breakdown-planned': {
    ask: 'doctor',
    purpose: 'safety',
    weight: -4, // the plan may have neither drug in it
    // Where many cells die at once when treatment begins.
    when: all(
      any(acuteLeukemia, all(fact('has-cancer'), is('subtype', 'dlbcl'))),
      fact('before-treatment'),
      is('treatmentsPlanned', 'chemotherapy'),
      unless(any(is('medicines', 'rasburicase', 'allopurinol'), drugGenesTested)),
    ),
    sources: ['cpic-2016#g6pd', 'fda-cpic-2022#hla'],
  },
  'drug-gene-voriconazole-planned': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -2, // other drugs against mold are in use
    when: all(acuteLeukemia, is('treatmentsPlanned', 'chemotherapy', 'transplant'), unless(any(is('medicines', 'voriconazole'), drugGenesTested))),
    sources: ['cpic-2016#voriconazole'],
  },
})
