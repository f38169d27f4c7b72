import type { TextsOf } from '../../../define.ts'
import type { prostate as bank } from '../../../questions/cancers/prostate.ts'

export const prostate: TextsOf<typeof bank> = {
  'prostate-repair-genes-tested': {
    text: 'Was {my} cancer tested for changes in BRCA1, BRCA2, ATM and other DNA repair genes, or should it be?',
    why: 'When prostate cancer has spread, these results can make a PARP pill an option. The test can be done on tumor tissue or blood.',
  },
  'prostate-pten-tested': {
    text: 'Should the tumor be tested for loss of a protein called PTEN?',
    why: 'In 2026 a pill was approved for prostate cancer with PTEN loss that has spread and still responds to hormone treatment. It has its own tissue test.',
  },
  'prostate-psma-scan': {
    text: 'Would a PSMA scan help to choose {my} treatment?',
    why: 'This scan shows if the cancer cells carry a protein called PSMA. If they do, a radioactive drug that finds PSMA may be an option.',
  },
  'prostate-gene-activity-test': {
    text: 'Could a gene test of the tumor help us choose between watching and treating?',
    why: 'These tests (such as Decipher, Prolaris or Oncotype DX GPS) are for prostate cancer that has not spread. They do not choose PARP or immune drugs.',
  },
  'prostate-pten-found': {
    text: 'Is the pill made for PTEN loss an option for {me}?',
    why: 'It is for cancer that has spread and still responds to hormone treatment, and it is taken along with it.',
  },
}
