import type { TextsOf } from '../../../define.ts'
import type { neuroendocrine as bank } from '../../../questions/cancers/neuroendocrine.ts'

export const neuroendocrine: TextsOf<typeof bank> = {
  'neuroendocrine-grade': {
    text: 'What is the grade, and is it well or poorly differentiated?',
    why: 'Well differentiated means that the cells still look much like normal ones. The grade, read from a number called Ki-67, says how fast they divide. Both help to choose treatment.',
  },
  'neuroendocrine-where-began': {
    text: 'Where did the tumor start: pancreas, bowel, lung or somewhere else?',
    why: 'The place can matter for which drugs are used and for which gene tests make sense.',
  },
  'neuroendocrine-receptor-scan': {
    text: 'Is a DOTATATE PET scan part of {my} tests?',
    why: 'The scan shows if tumor cells have somatostatin receptors (docking places on the cell). Some drugs are aimed at these, so the scan works like a test for them.',
  },
  'neuroendocrine-receptor-drugs': {
    text: 'Is a shot or a radioactive drug that docks onto {my} tumor cells an option?',
    why: 'These drugs are aimed at somatostatin receptors on the cells. The radioactive one is used only if the receptors are there, which a scan can show.',
  },
  'neuroendocrine-gene-test': {
    text: 'Would a gene test of the tumor change {my} treatment?',
    why: 'For these tumors, the FDA’s list of tests that go with a drug has none of its own. When a tumor has spread, a wide test can look for rare changes.',
  },
  'neuroendocrine-grade-again': {
    text: 'Could the grade have changed, and would a new biopsy tell?',
    why: 'The grade can rise over time, and it can differ from one spot to the next. That can matter for what is used next.',
  },
  'neuroendocrine-hormone-tests': {
    text: 'Which blood or urine tests follow {my} tumor, and what else can raise them?',
    why: 'Tests such as chromogranin A and 5-HIAA can also rise with some foods or stomach acid medicines. Change no medicine before you have asked.',
  },
  'neuroendocrine-vhl-pill': {
    text: 'Is there a pill for tumors that come with {my} VHL change?',
    why: 'One pill is approved for adults with VHL disease. It is for some tumors, such as those of the pancreas, that do not need surgery right away.',
  },
}
