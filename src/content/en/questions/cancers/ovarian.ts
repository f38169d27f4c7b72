import type { TextsOf } from '../../../define.ts'
import type { ovarian as bank } from '../../../questions/cancers/ovarian.ts'

export const ovarian: TextsOf<typeof bank> = {
  'ovarian-brca-hrd-tested': {
    text: 'Was the tumor tested for BRCA changes and for HRD (weak DNA repair), or should it be?',
    why: 'These results help doctors judge if a PARP pill may help. A tumor test does not replace the inherited gene test.',
  },
  'ovarian-folr1-pd-l1': {
    text: 'If platinum chemotherapy stops working, should the tumor be tested for FOLR1 and PD-L1?',
    why: 'These are proteins. A lot of FOLR1 (folate receptor alpha) can open one drug. PD-L1 can matter for adding immunotherapy to chemotherapy.',
  },
  'ovarian-hrd-found': {
    text: 'What does {my} HRD result mean for treatment with a PARP pill?',
    why: 'HRD is a weak point in how the cancer mends its DNA. It can make PARP pills work better. Ask when in the plan one would be used.',
  },
  'ovarian-folr1-found': {
    text: 'Is the FOLR1 level in {my} tumor high enough for the drug made for it?',
    why: 'The drug is for tumors with a lot of this protein, when platinum chemotherapy has stopped working.',
  },
}
