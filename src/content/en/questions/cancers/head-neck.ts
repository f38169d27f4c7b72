import type { TextsOf } from '../../../define.ts'
import type { headNeck as bank } from '../../../questions/cancers/head-neck.ts'

export const headNeck: TextsOf<typeof bank> = {
  'head-neck-hpv-tested': {
    text: 'Was {my} cancer tested for HPV (a test called p16), or should it be?',
    why: 'HPV is a virus. In cancer of the throat, finding it is part of how the stage is set.',
  },
  'head-neck-hpv-found': {
    text: 'HPV or p16 was found. Does it change the treatment, or only the stage?',
    why: 'In throat cancer with HPV, the stage is set in another way. If less treatment is enough is still being studied in trials. It is a virus, not a change that is passed on.',
  },
  'head-neck-ebv-tested': {
    text: 'If it began behind the nose, was it tested for a virus called EBV?',
    why: 'Cancer of that place (the nasopharynx) is often linked to this common virus. Traces of it in blood can help doctors plan treatment and watch it.',
  },
  'head-neck-ebv-follow': {
    text: 'Will a blood test for EBV show how treatment goes, and how often is it done?',
    why: 'If the cancer began behind the nose, traces of this virus in blood can be followed. That can go on after treatment, too.',
  },
  'head-neck-pd-l1-before-surgery': {
    text: 'Was {my} cancer tested for PD-L1, a protein, or should it be before surgery?',
    why: 'Since 2025, immunotherapy before and after surgery is approved for some head and neck cancers that have PD-L1.',
  },
  'head-neck-salivary-tested': {
    text: 'If it began in a salivary gland, was it tested for HER2, AR, NTRK and RET?',
    why: 'When such a cancer has spread, there can be drugs for each: a protein called HER2, the hormone receptor AR, and joined genes called NTRK and RET.',
  },
  'head-neck-ar-found': {
    text: 'Is a drug against male hormones an option because of the AR result?',
    why: 'AR is a place on cells where male hormones dock. Some cancers of a salivary gland have a lot of it. Once they have spread, such a drug is one of the options.',
  },
}
