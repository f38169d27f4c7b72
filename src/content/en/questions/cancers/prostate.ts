import type { TextsOf } from '../../../define.ts'
import type { prostate as bank } from '../../../questions/cancers/prostate.ts'

export const prostate: TextsOf<typeof bank> = {
  'prostate-repair-genes-tested': {
    text: 'Was {my} cancer tested for changes in BRCA1, BRCA2, ATM and other DNA repair genes, or should it be?',
    why: 'When prostate cancer has spread, these results can make a PARP pill an option. The test can be done on tumor tissue or blood.',
  },
  'prostate-which-changes': {
    text: 'Does {my} test look for BRCA1, BRCA2, ATM and other repair genes, and for MSI?',
    why: 'Changes in these genes can make a PARP pill an option. MSI is rare in prostate cancer and can matter for immunotherapy.',
  },
  'prostate-pten-tested': {
    text: 'Should the tumor be tested for loss of a protein called PTEN?',
    why: 'In 2026 a pill was approved for prostate cancer with PTEN loss that has spread and still responds to hormone treatment. It has its own tissue test.',
  },
  'prostate-psma-scan': {
    text: 'Would a PSMA scan help to choose {my} treatment?',
    why: 'This scan shows where cancer cells with a protein called PSMA are. If the cancer has spread, a radioactive drug that finds PSMA may be an option.',
  },
  'prostate-psma-found': {
    text: 'PSMA was found. Is the radioactive drug that finds it an option for {me}?',
    why: 'The drug carries radiation to cells with PSMA. It is for cancer that has spread. What came before, and what else is given, counts as well.',
  },
  'prostate-repair-gene-found': {
    text: 'Does the change in this DNA repair gene make a PARP pill an option for {me}?',
    why: 'Several genes besides BRCA are on the list for these pills. How much is known differs from gene to gene.',
  },
  'prostate-ar-v7': {
    text: 'Could a blood test called AR-V7 help to choose between hormone pills and chemotherapy?',
    why: 'It looks for a change with which some hormone pills tend to work less well. It is not in use everywhere.',
  },
  'prostate-changed-type': {
    text: 'Could the cancer have changed its type, and would a new biopsy show it?',
    why: 'Under hormone treatment, some prostate cancers turn into a type called neuroendocrine. Other drugs are then used.',
  },
  'prostate-psa-rising': {
    text: 'How fast is {my} PSA rising, and what does that mean for when to treat?',
    why: 'A rise is often the first sign that the cancer is back. Doctors look at more than one value and at how quickly it goes up.',
  },
  'prostate-psa': {
    text: 'How often is {my} PSA checked, and which change would matter?',
    why: 'PSA is a protein in the blood that shows how the cancer behaves. One number alone says less than how it changes over time.',
  },
  'prostate-gene-activity-test': {
    text: 'Could a gene test of the tumor help us choose between watching and treating?',
    why: 'These tests (such as Decipher, Prolaris or Oncotype DX GPS) are for prostate cancer that has not spread. They do not choose PARP or immune drugs.',
  },
  'prostate-gene-activity-returned': {
    text: 'Could a gene test of the tissue taken out at surgery help with the next choice?',
    why: 'After surgery, tests such as Decipher can help to talk about radiation and hormone treatment. They look at how active some genes are.',
  },
  'prostate-gene-activity-result': {
    text: 'What does the gene test of the tumor say about watching or treating?',
    why: 'The score tells how active some genes in the tumor are. Doctors look at it along with PSA, the biopsy and scans.',
  },
  'prostate-pten-found': {
    text: 'Is the pill made for PTEN loss an option for {me}?',
    why: 'It is for cancer that has spread and still responds to hormone treatment, and it is taken along with it.',
  },
}
