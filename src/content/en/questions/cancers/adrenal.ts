import type { TextsOf } from '../../../define.ts'
import type { adrenal as bank } from '../../../questions/cancers/adrenal.ts'

export const adrenal: TextsOf<typeof bank> = {
  'adrenal-inherited-test': {
    text: 'Should {I} have an inherited gene test, such as for TP53 and for Lynch syndrome?',
    why: 'Researchers say to offer a TP53 test to everyone with adrenal cancer, at any age. The result can matter for relatives too.',
  },
  'adrenal-relatives-check-ups': {
    text: 'If an inherited change is found, what could that mean for {my} relatives?',
    why: 'Relatives can then be tested for that one change. For some genes there are check-ups that start early.',
  },
  'paraganglioma-inherited-test': {
    text: 'Should {I} have an inherited gene test, such as for the SDH genes, VHL and RET?',
    why: 'Guidelines say to think of it for all who have this tumor, even if no one else in the family had one.',
  },
  'paraganglioma-before-surgery': {
    text: 'Which medicines come before surgery, and for how long?',
    why: 'Some of these tumors make hormones. Medicine taken first helps to keep blood pressure steady.',
  },
  'paraganglioma-hormone-tests': {
    text: 'Which hormone tests follow this tumor, how often, and for how many years?',
    why: 'Blood or urine tests (metanephrines) are often done once a year, and for a long time.',
  },
  'paraganglioma-relatives': {
    text: 'If a gene change is found, from what age could relatives be tested?',
    why: 'For some of these genes, check-ups start in childhood. A test looks for that one change.',
  },
}
