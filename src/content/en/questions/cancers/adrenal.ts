import type { TextsOf } from '../../../define.ts'
import type { adrenal as bank, adrenalTreatment as treatmentBank } from '../../../questions/cancers/adrenal.ts'

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
  'paraganglioma-relatives': {
    text: 'If a gene change is found, from what age could relatives be tested?',
    why: 'For some of these genes, check-ups start in childhood. A test looks for that one change.',
  },
  'paraganglioma-relatives-change-found': {
    text: 'From what age could {my} relatives be tested for this gene change?',
    why: 'It depends on the gene. With some, children are offered the test and check-ups; with others, that can wait.',
  },
}

export const adrenalTreatment: TextsOf<typeof treatmentBank> = {
  'adrenal-hormones': {
    text: 'Can this tumor make hormones, and which tests show it?',
    why: 'Many of these tumors make hormones such as cortisol. Blood and urine tests show it. The hormones can cause symptoms of their own, and can matter in the days around surgery.',
  },
  'adrenal-ki-67': {
    text: 'What is the Ki-67 in the report, and does it matter for treatment after surgery?',
    why: 'Ki-67 tells how fast the cells divide. Guidelines look at it, and at the stage, when treatment after surgery is considered.',
  },
  'paraganglioma-before-surgery': {
    text: 'Which medicines come before surgery, and for how long?',
    why: 'Some of these tumors make hormones. Medicine taken first helps to keep blood pressure steady.',
  },
  'paraganglioma-hormone-tests': {
    text: 'Which hormone tests follow this tumor, how often, and for how many years?',
    why: 'Blood or urine tests (metanephrines) are often done once a year, and for a long time.',
  },
  'paraganglioma-scan-for-drug': {
    text: 'Would a scan (MIBG or DOTATATE) show if a radioactive drug could help {me}?',
    why: 'These scans show if the tumor takes up a certain substance. A drug that carries radiation to the tumor works in the same way.',
  },
  'paraganglioma-hif-2-pill': {
    text: 'Is the pill that was approved for this kind of tumor in 2025 an option for {me}?',
    why: 'It is for tumors that have spread or cannot be taken out. It blocks a protein called HIF-2 and does not hang on one gene result.',
  },
}
