import type { TextsOf } from '../../../define.ts'
import type { esophagusStomach as bank } from '../../../questions/cancers/esophagus-stomach.ts'

export const esophagusStomach: TextsOf<typeof bank> = {
  'esophagus-which-type': {
    text: 'Is it adenocarcinoma or squamous cell cancer?',
    why: 'The type decides which tests matter. Drugs made for HER2 and claudin 18.2 are for adenocarcinoma.',
  },
  'esophagus-stomach-proteins-tested': {
    text: 'Was {my} cancer tested for proteins called HER2, PD-L1 and claudin 18.2, or should it be?',
    why: 'When the cancer has spread, each result can add a drug to chemotherapy. Which of them matter depends on the type of cancer.',
  },
  'claudin-found': {
    text: 'What would a drug made for claudin 18.2 add to chemotherapy for {me}?',
    why: 'This antibody is given with chemotherapy when the cancer has spread, has this protein and is HER2-negative. It is for cancer of the stomach or where it meets the esophagus.',
  },
}
