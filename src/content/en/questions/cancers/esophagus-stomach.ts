import type { TextsOf } from '../../../define.ts'
import type { esophagusStomach as bank } from '../../../questions/cancers/esophagus-stomach.ts'

export const esophagusStomach: TextsOf<typeof bank> = {
  'esophagus-which-type': {
    text: 'Is it adenocarcinoma or squamous cell cancer?',
    why: 'The type decides which tests matter. Drugs made for HER2 and claudin 18.2 are for adenocarcinoma.',
  },
  'stomach-which-type': {
    text: 'Is it the diffuse type of stomach cancer, also called signet ring cell?',
    why: 'The diffuse type can run in families, mostly through a gene called CDH1. Knowing the type helps to decide about an inherited gene test.',
  },
  'esophagus-stomach-proteins-tested': {
    text: 'Was {my} cancer tested for HER2, PD-L1, claudin 18.2 and MSI, or should it be?',
    why: 'When the cancer has spread, each result can add a drug. Which of them matter depends on the type. MSI can also be a clue to a condition that runs in families.',
  },
  'esophagus-stomach-which-proteins': {
    text: 'Does {my} test look for HER2, PD-L1, claudin 18.2 and MSI?',
    why: 'Each of them can matter for the choice of drugs. Most are tests of proteins, so a gene test alone may not show them.',
  },
  'esophagus-stomach-pd-l1-before-immunotherapy': {
    text: 'Will we know the PD-L1 result before immunotherapy starts?',
    why: 'When cancer of the stomach or esophagus has spread, some immunotherapy labels ask for a PD-L1 score of 1 or more. Your doctor can say if this applies.',
  },
  'claudin-found': {
    text: 'What would a drug made for claudin 18.2 add to chemotherapy for {me}?',
    why: 'This antibody is given with chemotherapy when the cancer has spread, has this protein and is HER2-negative. It is for cancer of the stomach or where it meets the esophagus.',
  },
  'esophagus-stomach-her2-found': {
    text: 'When would a drug made for HER2 be part of {my} treatment?',
    why: 'When adenocarcinoma with a high amount of HER2 has spread, such drugs can be part of the first treatment. Another one can be used if the cancer grows.',
  },
  'esophagus-stomach-her2-again': {
    text: 'The cancer has grown or come back. Would you test it for HER2 again?',
    why: 'HER2 can differ from one part of the cancer to the next. A new sample can give another result, and that can matter for the next drug.',
  },
  'esophagus-stomach-her2-lost': {
    text: 'Does the cancer still have HER2, and should a new sample be tested?',
    why: 'After a drug made for HER2, a cancer can lose this protein. The result can matter for the next drug.',
  },
  'esophagus-stomach-mmr-found-surgery': {
    text: 'Does the MSI or mismatch repair result change the plan around surgery?',
    why: 'It is still being studied how much chemotherapy around surgery does for cancers with this result. Immunotherapy may come up too.',
  },
}
