import type { TextsOf } from '../../../define.ts'
import type { cervical as bank } from '../../../questions/cancers/cervical.ts'

export const cervical: TextsOf<typeof bank> = {
  'cervical-which-type': {
    text: 'Which type of cervical cancer is it: squamous, or one that starts in glands?',
    why: 'The types can be treated and followed in different ways. A rare one (gastric type) can be part of a condition that runs in families.',
  },
  'cervical-which-proteins': {
    text: 'Is PD-L1 part of {my} test, and HER2?',
    why: 'These are proteins. The amount of PD-L1 can help decide on immunotherapy. A high amount of HER2 is not common and can open a drug later.',
  },
  'cervical-her2-tested': {
    text: 'Would it help to test the tumor for a protein called HER2?',
    why: 'A high amount can open a drug once other treatment has been used. It is found in few cervical cancers, and not everyone is tested.',
  },
  'cervical-hpv-in-the-report': {
    text: 'Was HPV found in {my} cancer, and does that change anything?',
    why: 'Most cervical cancers come from a virus called HPV. A few do not, and doctors may then look more closely at the plan.',
  },
}
