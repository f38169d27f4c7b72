import type { TextsOf } from '../../../define.ts'
import type { childhoodCancers as bank } from '../../../questions/cancers/childhood.ts'

export const childhoodCancers: TextsOf<typeof bank> = {
  'childhood-tumor-tested': {
    text: 'Was the tumor tested for gene and chromosome changes, or should it be?',
    why: 'Names such as MYCN, ALK, NTRK or BRAF can stand on a report. They help doctors name the tumor, and for some there are drugs.',
  },
  'childhood-result-and-plan': {
    text: 'Which results of the tumor tests shape the plan?',
    why: 'Doctors look at the type, at where the tumor is, and at gene or chromosome changes. Each can make the plan stronger or gentler.',
  },
  'childhood-mycn-found': {
    text: 'How does the MYCN result change the plan for treatment?',
    why: 'In neuroblastoma, extra copies of MYCN are one of the signs by which doctors set the group. The group says how strong treatment has to be.',
  },
  'childhood-wilms-chromosomes': {
    text: 'If it is a Wilms tumor of the kidney, which chromosome changes are looked at?',
    why: 'Changes in parts called 1p, 16q and 1q are signs that can help doctors plan how strong treatment has to be.',
  },
}
