import type { TextsOf } from '../../../define.ts'
import type { lymphoma as bank } from '../../../questions/cancers/lymphoma.ts'

export const lymphoma: TextsOf<typeof bank> = {
  'lymphoma-which-type': {
    text: 'Which type of lymphoma is it?',
    why: 'There are many types. Each has its own tests and treatments.',
  },
  'dlbcl-myc-bcl2-tested': {
    text: 'Was {my} lymphoma tested for changes in MYC, BCL2 and BCL6, or should it be?',
    why: 'Two such changes at once are called double-hit. Doctors may then plan treatment in another way.',
  },
  'lymphoma-cd20-tested': {
    text: 'Was {my} lymphoma tested for a protein called CD20, or should it be?',
    why: 'Antibody drugs that find CD20 are a common part of treatment for this type.',
  },
  'lymphoma-cd30-tested': {
    text: 'Was {my} lymphoma tested for a protein called CD30, or should it be?',
    why: 'If the cells have CD30, an antibody that carries a cancer drug to it can be part of treatment.',
  },
  'follicular-new-biopsy': {
    text: 'Should a new biopsy check if the lymphoma has changed to a faster type?',
    why: 'Follicular lymphoma can change with time. A faster type is treated in another way.',
  },
}
