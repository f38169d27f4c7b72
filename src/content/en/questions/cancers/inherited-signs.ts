import type { TextsOf } from '../../../define.ts'
import type { inheritedSigns as bank } from '../../../questions/cancers/inherited-signs.ts'

export const inheritedSigns: TextsOf<typeof bank> = {
  'melanoma-inherited-signs': {
    text: 'Could {my} melanoma be of a kind that runs in families?',
    why: 'Most are not. Doctors look for three or more melanomas, relatives with melanoma, and pancreatic cancer in the family. Then a test of genes such as CDKN2A may be offered.',
  },
  'gist-sdh-inherited-test': {
    text: 'Should {I} have a test of inherited genes because of the SDH result?',
    why: 'In this type of GIST the cause can be inherited. Then other tumors can come with it, and relatives can be tested too.',
  },
  'sarcoma-inherited-signs': {
    text: 'Could {my} sarcoma be linked to an inherited change, such as in a gene called TP53?',
    why: 'Most are not. Doctors look at a young age, other cancers and relatives with cancer. A result that is known early can matter for the plan, such as for radiation.',
  },
  'brain-inherited-signs': {
    text: 'Could {my} brain tumor be part of a condition that runs in families?',
    why: 'Most are not. Doctors look at age, other tumors, signs on the skin, and relatives with cancer. If it may be, a genetic counselor can help.',
  },
  'child-tp53-before-radiation': {
    text: 'Should a gene called TP53 be tested before radiation or chemotherapy starts?',
    why: 'In some children with these tumors, a change in this gene is there from birth. If doctors know it early, they can take it into account when they plan treatment.',
  },
}
