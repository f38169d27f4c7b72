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
  'childhood-follow-up-years': {
    text: 'Is there a plan on paper for check-ups in the years ahead?',
    why: 'Some effects of treatment show up years later. A plan that lists what was given helps every doctor who comes after.',
  },
}
