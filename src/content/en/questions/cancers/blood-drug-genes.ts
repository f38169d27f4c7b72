import type { TextsOf } from '../../../define.ts'
import type { bloodDrugGenes as bank } from '../../../questions/cancers/blood-drug-genes.ts'

export const bloodDrugGenes: TextsOf<typeof bank> = {
  'drug-gene-cell-breakdown-planned': {
    text: 'If rasburicase or allopurinol is planned, is there a test to do first?',
    why: 'These drugs help with what dying cancer cells leave behind. For rasburicase the test is G6PD. For allopurinol, an HLA gene can point to a severe skin reaction.',
  },
  'drug-gene-voriconazole-planned': {
    text: 'If voriconazole is planned against mold, does {my} CYP2C19 gene matter?',
    why: 'Some people break this drug down so fast that it does too little. There are other drugs against mold.',
  },
}
