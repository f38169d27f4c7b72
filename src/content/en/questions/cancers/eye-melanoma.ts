import type { TextsOf } from '../../../define.ts'
import type { eyeMelanoma as bank } from '../../../questions/cancers/eye-melanoma.ts'

export const eyeMelanoma: TextsOf<typeof bank> = {
  'eye-melanoma-sample': {
    text: 'Should a sample of the eye tumor be tested, and what would the result change?',
    why: 'As a rule, this test does not choose a drug. It can change how often scans are done. It is fine to say no to it.',
  },
  'eye-melanoma-result-and-scans': {
    text: 'What does this result change in the plan for the years ahead?',
    why: 'Results of the eye tumor’s genes or chromosomes can help plan how often to look for spread. As a rule, they do not choose a drug.',
  },
  'eye-melanoma-hla-found': {
    text: 'With the type HLA-A*02:01, when would the drug made for it be used?',
    why: 'One drug for eye melanoma that has spread works only in people with this tissue type. Ask also where it can be given.',
  },
  'eye-treatment-and-sight': {
    text: 'What would each treatment mean for {my} sight, and can the eye be kept?',
    why: 'It depends mostly on the size and the place of the tumor. Doctors try to keep the eye and the sight where that is safe.',
  },
  'eye-melanoma-which-scans': {
    text: 'Which scans will {I} have, of which parts of the body, and how often?',
    why: 'Eye melanoma is followed with scans, most of all of the liver. How often can depend on test results.',
  },
}
