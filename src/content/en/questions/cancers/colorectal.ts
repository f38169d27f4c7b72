import type { TextsOf } from '../../../define.ts'
import type { colorectal as bank } from '../../../questions/cancers/colorectal.ts'

export const colorectal: TextsOf<typeof bank> = {
  'colorectal-ras-braf-her2-tested': {
    text: 'Was {my} cancer tested for changes in KRAS, NRAS, BRAF and HER2, or should it be?',
    why: 'When colon or rectal cancer has spread, these results help choose the drugs. Some drugs help only if KRAS and NRAS have no change.',
  },
  'colorectal-which-changes': {
    text: 'Does {my} test look for MSI, KRAS, NRAS, BRAF and HER2?',
    why: 'Each of them can matter for the choice of drugs in colon or rectal cancer. MSI can matter at every stage.',
  },
  'colorectal-ras-found': {
    text: 'Does the KRAS or NRAS change rule out some drugs for {me}?',
    why: 'Drugs called EGFR antibodies help only if RAS has no change. One kind of change, KRAS G12C, has a pill of its own, given with such an antibody.',
  },
  'colorectal-braf-found': {
    text: 'Is the BRAF change the kind called V600E?',
    why: 'When colon or rectal cancer with BRAF V600E has spread, a BRAF pill can be given with other drugs. It can be part of the first treatment.',
  },
  'colorectal-ctdna-after-surgery': {
    text: 'What could a blood test for traces of cancer after surgery change?',
    why: 'The test (ctDNA or MRD) looks for tiny bits of tumor DNA. How it should change treatment is still being studied.',
  },
}
