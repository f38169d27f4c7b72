import type { TextsOf } from '../../../define.ts'
import type { endometrial as bank } from '../../../questions/cancers/endometrial.ts'

export const endometrial: TextsOf<typeof bank> = {
  'endometrial-pole-p53-tested': {
    text: 'Was the tumor also tested for POLE and p53, or should it be?',
    why: 'Along with mismatch repair, these tests sort endometrial cancer into classes. The class can matter for how much treatment is planned.',
  },
  'endometrial-which-changes': {
    text: 'Does {my} test look at mismatch repair, POLE, p53 and HER2?',
    why: 'The first three sort cancer of the womb into classes. Mismatch repair can matter for immunotherapy, HER2 for a drug when the cancer has spread.',
  },
  'endometrial-her2-tested': {
    text: 'Was the tumor tested for a protein called HER2, or should it be?',
    why: 'A high amount of HER2 can open another drug. It is used when the cancer has spread, after other treatment.',
  },
  'endometrial-which-type': {
    text: 'Which type and grade of cancer of the womb does the report name?',
    why: 'Most start in the lining. Some types, such as serous cancer or carcinosarcoma, and sarcoma of the muscle, are tested and treated in other ways.',
  },
  'endometrial-hormone-receptors': {
    text: 'Does the tumor have hormone receptors (ER, PR), and could hormone treatment help?',
    why: 'In low-grade cancer with these receptors that has spread or come back, hormone treatment can be one of the options.',
  },
  'endometrial-p53-her2': {
    text: 'The report names p53 (TP53). Was the HER2 protein looked at, too?',
    why: 'HER2 is more common in cancers with a p53 change. If the cancer has spread or comes back, a lot of HER2 can open a drug.',
  },
  'endometrial-mlh1-methylation': {
    text: 'Was the tumor tested for MLH1 methylation, a cause that is not passed on?',
    why: 'If a protein called MLH1 is missing, this test helps to tell Lynch syndrome from a change that came up only in the tumor.',
  },
  'endometrial-repair-normal': {
    text: 'The mismatch repair result is normal. Is immunotherapy still an option for {me}?',
    why: 'It can be used then too, along with chemotherapy or with another drug. The result decides more about how than about whether.',
  },
  'endometrial-class-found': {
    text: 'What does the class of {my} cancer mean for how much treatment is planned?',
    why: 'POLE and p53 (TP53) are two of the results that sort endometrial cancer into classes. Some classes may need less treatment than others.',
  },
}
