import type { TextsOf } from '../../../define.ts'
import type { colorectal as bank } from '../../../questions/cancers/colorectal.ts'

export const colorectal: TextsOf<typeof bank> = {
  'colorectal-ras-braf-her2-tested': {
    text: 'Was {my} cancer tested for changes in KRAS, NRAS, BRAF and HER2, or should it be?',
    why: 'When colon or rectal cancer has spread, these results help choose the drugs. Some drugs help only if KRAS and NRAS have no change.',
  },
  'rectal-mmr-before-treatment': {
    text: 'Will we have an MSI or mismatch repair result before treatment starts?',
    why: 'The test looks at how cancer cells mend DNA. In rectal cancer, experts say to know the result early, because it can change what comes first.',
  },
  'colorectal-which-changes': {
    text: 'Does {my} test look for MSI, KRAS, NRAS, BRAF and HER2?',
    why: 'Each of them can matter for the choice of drugs in colon or rectal cancer. MSI can matter at every stage.',
  },
  'rectal-mmr-found-first-treatment': {
    text: 'Could immunotherapy come first, before radiation or surgery?',
    why: 'A 2024 guideline names immunotherapy for rectal cancer with this result that has grown through the wall or reached lymph nodes nearby. Ask what would be planned after it.',
  },
  'colon-mmr-found-after-surgery': {
    text: 'Is immunotherapy, given with chemotherapy after surgery, an option for {my} stage?',
    why: 'In October 2026 this was approved in the US for stage III colon cancer with this result. Stage III means that it has reached lymph nodes nearby.',
  },
  'colorectal-mmr-found-why': {
    text: 'Was the tumor tested for a cause of this result that is not inherited?',
    why: 'If a protein called MLH1 is missing, tests for BRAF and for MLH1 methylation can help. They help tell Lynch syndrome from a cause that is not passed on.',
  },
  'colorectal-mmr-found-with-braf': {
    text: 'Does the BRAF change mean that the mismatch repair result is not inherited?',
    why: 'If a protein called MLH1 is missing, a change called BRAF V600E mostly speaks against Lynch syndrome. It does not rule it out, so age and family count too.',
  },
  'colorectal-ras-found': {
    text: 'Does the KRAS or NRAS change rule out some drugs for {me}?',
    why: 'Drugs called EGFR antibodies help on their own, or with chemotherapy, only if KRAS and NRAS have no change. For one KRAS change, G12C, they are given along with a pill made for it.',
  },
  'colorectal-kras-kind': {
    text: 'Does it matter which kind of KRAS change was found, such as G12C?',
    why: 'There are pills made for G12C. When the cancer has spread, they are given with an EGFR antibody, which alone would not help. For other kinds, there are trials.',
  },
  'colorectal-ras-not-found': {
    text: 'No KRAS change was found. Is a drug called an EGFR antibody an option?',
    why: 'These drugs help only if KRAS and NRAS have no change. BRAF, HER2 and the place where the cancer began can matter too.',
  },
  'colorectal-which-side': {
    text: 'On which side of the colon did it start, and does that matter for drugs?',
    why: 'Drugs called EGFR antibodies tend to do more for cancers that began on the left side. Doctors look at the side and at the gene results.',
  },
  'colorectal-braf-found': {
    text: 'When would a drug made for the BRAF change be part of {my} treatment?',
    why: 'When colon or rectal cancer with BRAF V600E has spread, a BRAF pill can be given with other drugs. It can be part of the first treatment. Other BRAF changes differ.',
  },
  'colorectal-growing-test-again': {
    text: 'Could a blood test show if the cancer has new changes, such as in RAS?',
    why: 'After an EGFR antibody, a cancer can gain a RAS change that was not there before. A blood test, called a liquid biopsy, can look for it.',
  },
  'colorectal-ctdna-after-surgery': {
    text: 'What could a blood test for traces of cancer after surgery change?',
    why: 'The test (ctDNA or MRD) looks for tiny bits of tumor DNA. How it should change treatment is still being studied.',
  },
}
