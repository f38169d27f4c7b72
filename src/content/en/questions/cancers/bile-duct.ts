import type { TextsOf } from '../../../define.ts'
import type { bileDuct as bank } from '../../../questions/cancers/bile-duct.ts'

export const bileDuct: TextsOf<typeof bank> = {
  'bile-duct-where': {
    text: 'Did it start inside the liver, outside the liver or in the gallbladder?',
    why: 'Changes in FGFR2 and IDH1 are mostly found in cancers that start inside the liver. HER2 is found more often in the other places.',
  },
  'bile-duct-changes-tested': {
    text: 'Was {my} cancer tested for FGFR2, IDH1, HER2, BRAF and MSI, or should it be?',
    why: 'These are changes in genes and proteins. When bile duct or gallbladder cancer has spread, each of them can point to a drug. One wide test can look for most of them.',
  },
  'bile-duct-which-changes': {
    text: 'Does {my} test look for FGFR2, IDH1, HER2, BRAF and MSI?',
    why: 'Each of them can point to a drug. FGFR2 changes can be fusions, where two genes have joined, and not every test can find those.',
  },
  'bile-duct-change-found-drug': {
    text: 'When would a pill made for the FGFR2 or IDH1 change be used?',
    why: 'These pills are for bile duct cancer that has spread or cannot be removed, after an earlier treatment.',
  },
  'bile-duct-fgfr2-growing': {
    text: 'Could a new test show why the FGFR2 drug has stopped working?',
    why: 'New changes in FGFR2 itself may be the reason. A blood test or a new biopsy can look for them, and the result may point to another drug or a trial.',
  },
}
