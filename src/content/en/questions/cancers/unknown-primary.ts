import type { TextsOf } from '../../../define.ts'
import type { otherCancer as otherBank, unknownPrimaryCancer as bank } from '../../../questions/cancers/unknown-primary.ts'

export const unknownPrimaryCancer: TextsOf<typeof bank> = {
  'unknown-primary-tumor-tested': {
    text: 'Was the tumor tested for MSI, TMB, NTRK, RET, BRAF and HER2, or should it be?',
    why: 'Each can point to a drug, wherever a cancer began. One wide test can look for them all, and may give a hint of the place.',
  },
  'unknown-primary-search': {
    text: 'Which tests have looked for the place where it began, and which are left?',
    why: 'Stains of the tissue, scans and some blood tests can narrow it down. A few kinds, once known, have a treatment of their own.',
  },
  'unknown-primary-origin-test': {
    text: 'Would a test that guesses where the cancer began change the treatment?',
    why: 'Some labs compare the tumor’s gene activity with that of known cancers. Experts do not agree on how much this adds, and plans do not always pay.',
  },
}

export const otherCancer: TextsOf<typeof otherBank> = {
  'her2-drug-any-cancer': {
    text: 'Is there enough of the HER2 protein for a drug that aims at it?',
    why: 'A lot of it is called 3+ on the report. Once such a cancer has spread, a drug for it is approved after other treatment, wherever it began.',
  },
  'other-cancer-usual-tests': {
    text: 'Which gene or protein tests are usual for {my} kind of cancer?',
    why: 'They differ from one cancer to the next, and for some there is none. For a rare one, a wide test or a trial may be worth a talk.',
  },
}
