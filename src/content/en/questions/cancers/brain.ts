import type { TextsOf } from '../../../define.ts'
import type { brain as bank } from '../../../questions/cancers/brain.ts'

export const brain: TextsOf<typeof bank> = {
  'brain-idh-1p19q-tested': {
    text: 'Was {my} tumor tested for changes called IDH and 1p/19q, or should it be?',
    why: 'For brain tumors called gliomas, these tests help give the tumor its exact name. They can also matter for treatment.',
  },
  'brain-mgmt-tested': {
    text: 'If it is a glioblastoma, was it tested for MGMT, or should it be?',
    why: 'The result gives a hint of how much a chemotherapy pill (temozolomide) may help.',
  },
  'brain-braf-h3-tested': {
    text: 'Was the tumor tested for BRAF and H3 K27M changes, or should it be?',
    why: 'These changes are seen more in children and young adults. There are drugs made for some tumors that have them.',
  },
  'brain-idh-found': {
    text: 'Is a pill made for the IDH change an option for {me}?',
    why: 'It is approved for grade 2 gliomas with an IDH change, after surgery or a biopsy.',
  },
  'brain-braf-found': {
    text: 'Which kind of BRAF change is it, and is there a drug for it?',
    why: 'There are two main kinds: a small change called V600E, and a fusion. Drugs differ, and so do the ages for which they are approved.',
  },
}
