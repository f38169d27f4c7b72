import type { TextsOf } from '../../../define.ts'
import type { eyeMelanoma as bank } from '../../../questions/cancers/eye-melanoma.ts'

export const eyeMelanoma: TextsOf<typeof bank> = {
  'eye-melanoma-sample': {
    text: 'Should a sample of the eye tumor be tested, and what would the result change?',
    why: 'As a rule, this test does not choose a drug. It can change how often scans are done. It is fine to say no to it.',
  },
  'eye-melanoma-which-scans': {
    text: 'Which scans will {I} have, of which parts of the body, and how often?',
    why: 'Eye melanoma is followed with scans, most of all of the liver. How often can depend on test results.',
  },
}
