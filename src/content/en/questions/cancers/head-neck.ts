import type { TextsOf } from '../../../define.ts'
import type { headNeck as bank } from '../../../questions/cancers/head-neck.ts'

export const headNeck: TextsOf<typeof bank> = {
  'head-neck-hpv-tested': {
    text: 'Was {my} cancer tested for HPV (a test called p16), or should it be?',
    why: 'HPV is a virus. In cancer of the throat, finding it is part of how the stage is set.',
  },
  'head-neck-salivary-tested': {
    text: 'If it began in a salivary gland, was it tested for NTRK, RET and HER2?',
    why: 'When such a cancer has spread, there are drugs for each of these, wherever it began. A wide test can look for all three.',
  },
}
