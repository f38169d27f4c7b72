import type { TextsOf } from '../../../define.ts'
import type { bladder as bank, bladderTreatment as treatmentBank } from '../../../questions/cancers/bladder.ts'

export const bladder: TextsOf<typeof bank> = {
  'bladder-fgfr3-her2-tested': {
    text: 'Was {my} cancer tested for changes in FGFR3 and HER2, or should it be?',
    why: 'When the cancer has spread, two results can open a drug: a change in FGFR3, or a high amount of the HER2 protein.',
  },
  'bladder-which-changes': {
    text: 'Does {my} test look for FGFR3 changes, and for the amount of HER2?',
    why: 'Each of them can open a drug when the cancer has spread. HER2 is a test of a protein, so a gene test alone may not show it.',
  },
  'bladder-into-muscle': {
    text: 'Has the cancer grown into the muscle of the bladder?',
    why: 'Which treatments and which tests fit depends on it. The doctor can read it in the pathology report.',
  },
  'ureter-mmr-tested': {
    text: 'Was the tumor tested for mismatch repair (how cells mend DNA), or should it be?',
    why: 'Cancer here can be a sign of Lynch syndrome, which runs in families. If it has spread, the result can matter for immunotherapy, too.',
  },
  'bladder-ctdna-after-removal': {
    text: 'After the bladder is removed, should {my} blood be tested for traces of cancer?',
    why: 'For cancer that grew into the bladder muscle, a blood test after surgery can help decide what comes next. Doctors call it ctDNA.',
  },
  'bladder-fgfr3-found': {
    text: 'When would a pill made for the FGFR3 change be used?',
    why: 'The pill is for cancer that has spread, after at least one other treatment.',
  },
}

export const bladderTreatment: TextsOf<typeof treatmentBank> = {
  'bladder-keep': {
    text: 'Which treatments would let {me} keep {my} bladder?',
    why: 'While the cancer is in the lining, drugs are often put into the bladder. Ask when taking the bladder out would be thought of, and what else there is.',
  },
  'bladder-checks-and-urine-tests': {
    text: 'Which checks will {I} have: a look inside, scans, urine tests, and how often?',
    why: 'A urine test called cytology looks for cancer cells. Which checks fit depends on the type of cancer and on whether the bladder is still there.',
  },
}
