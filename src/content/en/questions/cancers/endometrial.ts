import type { TextsOf } from '../../../define.ts'
import type { endometrial as bank } from '../../../questions/cancers/endometrial.ts'

export const endometrial: TextsOf<typeof bank> = {
  'endometrial-pole-p53-tested': {
    text: 'Was the tumor also tested for POLE and p53, or should it be?',
    why: 'Along with mismatch repair, these tests sort endometrial cancer into classes. The class can matter for how much treatment is planned.',
  },
  'endometrial-her2-tested': {
    text: 'Was the tumor tested for a protein called HER2, or should it be?',
    why: 'A high amount of HER2 can open another drug. It is used when the cancer has spread, after other treatment.',
  },
  'endometrial-class-found': {
    text: 'What does the class of {my} cancer mean for how much treatment is planned?',
    why: 'POLE and p53 (TP53) are two of the results that sort endometrial cancer into classes. Some classes may need less treatment than others.',
  },
}
