import type { TextsOf } from '../../../define.ts'
import type { ovarian as bank } from '../../../questions/cancers/ovarian.ts'

export const ovarian: TextsOf<typeof bank> = {
  'ovarian-brca-hrd-tested': {
    text: 'Was the tumor tested for BRCA changes and for HRD (weak DNA repair), or should it be?',
    why: 'These results help doctors judge if a PARP pill may help. A tumor test does not replace the inherited gene test.',
  },
  'ovarian-which-changes': {
    text: 'Does {my} test look for BRCA changes and for HRD (weak DNA repair)?',
    why: 'Both can matter for a PARP pill. A test of genes alone may not show HRD, and a test of the tumor does not replace the inherited one.',
  },
  'ovarian-which-type': {
    text: 'Which type of ovarian cancer is it, and is it high-grade or low-grade?',
    why: 'Cancer of the ovary, tube or peritoneum has several types. Which tests and drugs fit depends on the type, and some rare types can run in families.',
  },
  'ovarian-no-hrd': {
    text: 'The test found no HRD. Is a PARP pill, or another upkeep treatment, still an option for {me}?',
    why: 'HRD is a weak point in how the cancer mends its DNA. Without it, and without a BRCA change, doctors often weigh in another way what comes after chemotherapy.',
  },
  'ovarian-low-grade-kras': {
    text: 'Is {my} cancer low-grade serous, and if so, should it be tested for KRAS?',
    why: 'For this slow-growing type, when it has come back after other treatment, a pair of pills is approved where KRAS is changed.',
  },
  'ovarian-kras-found': {
    text: 'Are the pills approved for the KRAS change an option for {me}?',
    why: 'They are for the type called low-grade serous, when it has come back after other treatment. Ask if {your} cancer is of that type.',
  },
  'ovarian-ca-125': {
    text: 'How do you use the CA-125 blood test for {me}?',
    why: 'CA-125 is a protein that can help to follow the cancer. It does not choose a drug. After treatment, not every doctor checks it.',
  },
  'ovarian-folr1-pd-l1': {
    text: 'If platinum chemotherapy stops working, should the tumor be tested for FOLR1 and PD-L1?',
    why: 'These are proteins. A lot of FOLR1 (folate receptor alpha) can open one drug. PD-L1 can matter for adding immunotherapy to chemotherapy.',
  },
  'ovarian-pd-l1-too': {
    text: 'Should the tumor be tested for a protein called PD-L1, too?',
    why: 'Since 2026, PD-L1 can matter for adding immunotherapy to chemotherapy when platinum chemotherapy no longer works well.',
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
