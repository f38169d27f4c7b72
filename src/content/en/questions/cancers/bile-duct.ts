import type { TextsOf } from '../../../define.ts'
import type { bileDuct as bank } from '../../../questions/cancers/bile-duct.ts'

export const bileDuct: TextsOf<typeof bank> = {
  'bile-duct-changes-tested': {
    text: 'Was {my} cancer tested for FGFR2, IDH1, HER2, BRAF and MSI, or should it be?',
    why: 'These are changes in genes and proteins. When bile duct or gallbladder cancer has spread, each of them can point to a drug. One wide test can look for most of them.',
  },
  'bile-duct-change-found-drug': {
    text: 'When would a pill made for the FGFR2 or IDH1 change be used?',
    why: 'These pills are for bile duct cancer that has spread or cannot be removed, after an earlier treatment.',
  },
}
