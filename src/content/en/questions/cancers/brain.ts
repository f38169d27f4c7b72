import type { TextsOf } from '../../../define.ts'
import type { brain as bank } from '../../../questions/cancers/brain.ts'

export const brain: TextsOf<typeof bank> = {
  'brain-idh-1p19q-tested': {
    text: 'Was {my} tumor tested for changes called IDH and 1p/19q, or should it be?',
    why: 'For brain tumors called gliomas, these tests help give the tumor its exact name. They can also matter for treatment.',
  },
  'brain-child-tumor-tested': {
    text: 'Were BRAF, H3 K27M and other changes looked for in {my} tumor, or should they be?',
    why: 'In children and teenagers, such changes help to name a brain tumor, and for some there are drugs. In teenagers, IDH can matter too.',
  },
  'brain-mgmt-tested': {
    text: 'If it is a glioblastoma, was it tested for MGMT, or should it be?',
    why: 'The result gives a hint of how much a chemotherapy pill (temozolomide) may help.',
  },
  'brain-braf-h3-tested': {
    text: 'Was the tumor tested for BRAF and H3 K27M changes, or should it be?',
    why: 'These changes are seen mostly in the young, but in adults too. There are drugs made for some tumors that have them.',
  },
  'brain-medulloblastoma-group': {
    text: 'If it is a medulloblastoma, which group is it: WNT, SHH, 3 or 4?',
    why: 'The group helps doctors plan how strong treatment has to be. For some groups, such as SHH, a test for inherited changes is often offered.',
  },
  'brain-methylation-test': {
    text: 'Would a methylation test help to name the tumor?',
    why: 'It reads a chemical pattern on the DNA (methylation). Doctors use it beside other tests to find the exact type of a brain tumor.',
  },
  'brain-result-type-and-grade': {
    text: 'Do the gene results change the type or the grade of the tumor?',
    why: 'For gliomas, changes in TERT, EGFR, ATRX or CDKN2A, and a loss of 1p and 19q, are part of how doctors set the type and grade.',
  },
  'brain-idh-found': {
    text: 'Is a pill made for the IDH change an option for {me}?',
    why: 'It is approved for grade 2 gliomas with an IDH change, after surgery or a biopsy.',
  },
  'brain-mgmt-found': {
    text: 'What does the MGMT result mean for chemotherapy?',
    why: 'In glioblastoma, it gives a hint of how much a pill called temozolomide may help.',
  },
  'brain-1p19q-found': {
    text: 'What does the loss of 1p and 19q mean for chemotherapy?',
    why: 'In gliomas, it belongs to a type called oligodendroglioma. It can matter for how chemotherapy is planned.',
  },
  'brain-h3-found': {
    text: 'When would the drug made for the H3 K27M change be used?',
    why: 'In 2025 a drug was approved for diffuse midline glioma with this change, if it has grown after earlier treatment. It can be used from age 1 on.',
  },
  'brain-braf-found': {
    text: 'Which kind of BRAF change is it, and is there a drug for it?',
    why: 'There are two main kinds: a small change called V600E, and a fusion. Drugs differ, and so do the ages for which they are approved.',
  },
}
