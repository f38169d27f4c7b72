import type { TextsOf } from '../../../define.ts'
import type { breast as bank } from '../../../questions/cancers/breast.ts'

export const breast: TextsOf<typeof bank> = {
  'breast-receptors-tested': {
    text: 'Was {my} cancer tested for hormone receptors (ER, PR) and a protein called HER2, or should it be?',
    why: 'The results show if hormone treatment or drugs made for HER2 may help. The same tests can be done again later on.',
  },
  'breast-gene-activity-test': {
    text: 'Could a test of gene activity help with the choice about chemotherapy?',
    why: 'These tests (such as Oncotype DX or MammaPrint) are for early breast cancer that is HR-positive and HER2-negative. They look at how active some genes in the tumor are.',
  },
  'breast-gene-activity-result': {
    text: 'What does the gene activity result say about chemotherapy for {me}?',
    why: 'The score can help to tell if chemotherapy is likely to add something to hormone treatment. Age and lymph nodes count as well.',
  },
  'breast-hormone-how-long': {
    text: 'Could a test of gene activity help to decide how long {I} take hormone treatment?',
    why: 'After about five years, a test called Breast Cancer Index is one way to look at this. It is for cancer that had reached no more than three lymph nodes.',
  },
  'breast-triple-negative-immunotherapy': {
    text: 'Could immunotherapy be part of {my} treatment before surgery?',
    why: 'In early triple-negative breast cancer this does not hang on a PD-L1 test. The size of the tumor and the lymph nodes count.',
  },
  'breast-receptors-again': {
    text: 'Should ER, PR and HER2 be tested again in the cancer as it is now?',
    why: 'These tests can be done again when breast cancer comes back or spreads. The results help choose what comes next. Ask also about a small amount of HER2 (HER2-low).',
  },
  'breast-returned-or-new': {
    text: 'Is this the cancer from before, or a new one?',
    why: 'Doctors compare the place, the type and the time between the two. They cannot always tell. The answer can matter for the plan.',
  },
  'breast-hr-gene-changes-tested': {
    text: 'Was {my} cancer tested for changes in PIK3CA, AKT1 and PTEN, or should it be?',
    why: 'In HR-positive breast cancer that has spread, these results can point to different drugs. For PIK3CA, a “no” can open an option too.',
  },
  'breast-which-changes': {
    text: 'Does {my} test look for PIK3CA, AKT1 and PTEN?',
    why: 'In HR-positive cancer that has spread, each of these genes can point to a different drug. Not every test looks for all three.',
  },
  'breast-triple-negative-pd-l1': {
    text: 'Does {my} test also look for a protein called PD-L1?',
    why: 'In triple-negative cancer that has spread, PD-L1 can decide if immunotherapy is added to chemotherapy. It is a test of its own, so it can be left out.',
  },
  'breast-gene-changes-if-hr-positive': {
    text: 'If {my} cancer is HR-positive, should it be tested for PIK3CA, AKT1, PTEN and ESR1?',
    why: 'HR-positive means that hormones help the cancer grow. When it has spread, these gene changes can point to different drugs.',
  },
  'breast-esr1-blood-test': {
    text: 'When would you test {my} blood for a change called ESR1?',
    why: 'This change can be found in HR-positive cancer that has spread. Some newer hormone pills are made for it. Experts differ on when to look.',
  },
  'breast-esr1-now': {
    text: 'The cancer has grown. Would a blood test for a change called ESR1 help now?',
    why: 'This change can come up during hormone treatment. Some newer hormone pills are made for it. A test from before may not show what is there now.',
  },
  'breast-pik3ca-not-found': {
    text: 'No PIK3CA change was found. Does that open a drug, too?',
    why: 'In July 2026 a drug was approved for HR-positive, HER2-negative cancer in which no PIK3CA change was found. Ask if it fits what {you} had before.',
  },
  'breast-blood-markers': {
    text: 'Do you use blood markers, such as CA 15-3, to follow {my} cancer?',
    why: 'They can help to see how treatment goes when the cancer has spread. They do not choose a drug, and one number alone says little.',
  },
  'breast-her2-low': {
    text: 'Is {my} cancer HER2-low or HER2-ultralow (a small amount of the HER2 protein)?',
    why: 'Even when the cancer is not called HER2-positive, a drug that finds a small amount of HER2 may be an option.',
  },
  'breast-her2-low-found': {
    text: 'When would a drug that finds a small amount of HER2 be used for {me}?',
    why: 'It is for cancer that has spread, after certain other treatments. Ask which ones come before, and what it asks of the body.',
  },
  'breast-change-found-drug': {
    text: 'When would a pill made for the change found in {my} cancer be used?',
    why: 'There are pills for changes in PIK3CA, AKT1, PTEN and ESR1. They are for HR-positive, HER2-negative breast cancer that has spread, often with or after hormone treatment.',
  },
  'breast-palb2-found': {
    text: 'Could a PARP pill be an option with {my} PALB2 change?',
    why: 'In breast cancer these pills are approved for inherited BRCA changes. With PALB2 they have been studied in small groups. Ask what is known by now.',
  },
  'breast-her2-found-drugs': {
    text: 'Which of the drugs made for HER2 would you think of for {me}, and why?',
    why: 'There are several kinds: antibodies, pills, and antibodies that carry a cancer drug. Which one fits depends on the stage and on what came before.',
  },
}
