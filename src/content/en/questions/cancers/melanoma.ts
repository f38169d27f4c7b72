import type { TextsOf } from '../../../define.ts'
import type { melanoma as bank } from '../../../questions/cancers/melanoma.ts'

export const melanoma: TextsOf<typeof bank> = {
  'melanoma-braf-tested': {
    text: 'Was {my} melanoma tested for a change called BRAF, or should it be?',
    why: 'Some pills work only if the melanoma has a BRAF change. The test is done mostly when it has reached lymph nodes or other places.',
  },
  'melanoma-braf-too-small': {
    text: 'Can BRAF still be tested in another way, and does treatment have to wait for it?',
    why: 'Pills for a BRAF change need the result. Immunotherapy can be given whatever it is. An older sample may be enough.',
  },
  'melanoma-braf-found': {
    text: 'With a BRAF change, what would come first: pills or immunotherapy?',
    why: 'A BRAF change makes a pair of pills an option (a BRAF and a MEK blocker). Immunotherapy is an option with or without it.',
  },
  'eye-melanoma-hla-type': {
    text: 'Should {my} blood be tested for a type called HLA-A*02:01?',
    why: 'It is an inherited tissue type. One drug for eye melanoma that has spread works only in people who have it.',
  },
  'melanoma-braf-not-found': {
    text: 'The test found no BRAF change. Which treatments are still open?',
    why: 'Pills that block BRAF would not fit. Immunotherapy does not depend on BRAF. Ask also if the test looked for NRAS and KIT.',
  },
}
