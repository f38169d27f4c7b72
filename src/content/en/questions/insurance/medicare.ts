import type { TextsOf } from '../../../define.ts'
import type { medicare as bank } from '../../../questions/insurance/medicare.ts'

export const medicare: TextsOf<typeof bank> = {
  'medicare-rule-for-gene-test': {
    text: 'Would a gene test fit Medicare’s rule, or could there be a bill?',
    why: 'Medicare has a national rule for large gene tests of a cancer. It looks at the stage and at earlier tests, among other things. Local rules can add to it.',
  },
  'medicare-denial-which-rule': {
    text: 'Which of Medicare’s rules does the denial go by?',
    why: 'There is a national rule for large gene tests of a cancer, and local rules can add to it. An appeal can speak to that rule.',
  },
  'medicare-advance-notice-before-test': {
    text: 'Will there be a form to sign that says Medicare may not pay for a test?',
    why: 'This Advance Beneficiary Notice gives the reason, the likely cost and three choices. You can ask what each one means before anyone signs.',
  },
  'medicare-advance-notice-signed': {
    text: 'Was a form signed before the test that says Medicare may not pay?',
    why: 'It is called an Advance Beneficiary Notice. The choice marked on it can decide who pays and if an appeal is open. Ask for a copy.',
  },
  'medicare-who-bills-test': {
    text: 'Who sends Medicare the bill for a gene test: the hospital or your lab?',
    why: 'It depends on where the sample was taken and on dates. Write down the date of the call, the name and the answer.',
  },
  'medicare-part-for-medicine': {
    text: 'Would a new medicine come under Medicare Part B or Part D?',
    why: 'Part B pays for some drugs that are given at a clinic. Part D is the drug plan. What you pay differs.',
  },
  'medicare-appeal-by-date': {
    text: 'Can you help me appeal by the date on the Medicare notice?',
    why: 'The notice is called the Medicare Summary Notice. The last day, the address and the reasons stand on it.',
  },
  'medicare-share-left': {
    text: 'After Medicare pays its part, what would be left for us?',
    why: 'A second policy may pay part of the rest: Medigap, or a plan from an old job. There is also help for people with little money.',
  },

  'medicare-who-bills-counselor': {
    text: 'Who bills Medicare for a visit with a genetic counselor?',
    why: 'Medicare takes no bills from genetic counselors themselves. A doctor or a hospital may send it, so ask what the visit would cost.',
  },
  'medicare-gene-test-family-only': {
    text: 'Does Medicare pay for a gene test when there is only family history?',
    why: 'Its national rule speaks of people who have breast or ovarian cancer. Local rules can add to it. Ask what the price would be if it does not pay.',
  },
  'medicare-drug-costs-by-month': {
    text: 'Can the cost of drugs under Medicare Part D be spread over the months of the year?',
    why: 'Part D plans offer this. It is called the Medicare Prescription Payment Plan. Ask what the monthly bill would be.',
  },
  'medicare-extra-help': {
    text: 'How do I apply for Extra Help with the price of drugs?',
    why: 'Extra Help is a federal program for people with Part D and little money. Social Security takes the form.',
  },
  'medicare-drug-yearly-limit': {
    text: 'How close {am I} to this year’s limit for drugs under Medicare Part D?',
    why: 'Part D has a yearly limit on what a person pays for the drugs on the plan’s list. Ask what the amount is this year.',
  },
  'medicare-drug-exception': {
    text: 'If the Part D plan says no to a medicine, will your office ask for an exception?',
    why: 'The plan can make an exception when the doctor states why this drug is needed. If it cannot wait, there is a faster way.',
  },
  'medicare-costs-in-trial': {
    text: 'In a trial, which bills go to Medicare, and which come to us?',
    why: 'Medicare pays for usual care in many trials, and not for the thing that is studied. With Medicare Advantage, ask which part goes to Medicare itself.',
  },
  'medicare-state-counselor': {
    text: 'How do I reach our state’s counselors for people with Medicare?',
    why: 'Each state has them. The program is called SHIP. They explain bills, plans and appeals, and they sell nothing.',
  },

  'medicare-advantage-approval-before-test': {
    text: 'Does this Medicare Advantage plan have to approve a gene test before it is done?',
    why: 'Federal rules say how long the plan may take and that it gives a reason if it says no. Write down the date, the name and the reference number.',
  },
  'medicare-advantage-same-rule': {
    text: 'Which of Medicare’s rules does the plan go by for a gene test?',
    why: 'A Medicare Advantage plan has to follow Medicare’s rules. You can ask where the rule stands, with the date and the name of who told you.',
  },
  'medicare-advantage-step-therapy-first': {
    text: 'Would this Medicare Advantage plan want another medicine to be tried first?',
    why: 'This is called step therapy. Plans may ask for it when a medicine is new, so ask before it starts.',
  },
  'medicare-advantage-fast-appeal': {
    text: 'Can the doctor ask the Medicare Advantage plan for a fast appeal?',
    why: 'It is for what cannot wait. If the plan still says no, it sends the case to a reviewer outside the plan. Write down the date and the name.',
  },
}
