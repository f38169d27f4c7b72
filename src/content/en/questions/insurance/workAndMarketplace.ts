import type { TextsOf } from '../../../define.ts'
import type { workAndMarketplace as bank } from '../../../questions/insurance/workAndMarketplace.ts'

export const workAndMarketplace: TextsOf<typeof bank> = {
  'employer-self-funded': {
    text: 'Is our health plan self-funded, or does an insurance company pay the claims?',
    why: 'Some employers pay the claims themselves, even when the card has an insurer’s name on it. That decides which rules the plan follows.',
  },
  'employer-plan-complaint': {
    text: 'Where can we take a complaint about this plan?',
    why: 'For a self-funded plan, a US Labor Department office called EBSA can help. State insurance offices look after other plans.',
  },
  'employer-plan-book': {
    text: 'Can I have the plan’s rule book, called the summary plan description?',
    why: 'US law gives it to people in most plans through work. It says what the plan pays for and how to send a claim.',
  },
  'employer-if-hours-change': {
    text: 'What happens to the health plan if the job ends or the hours change?',
    why: 'A US law called COBRA lets many people keep a plan from work for a while if they pay for it. Ask about the cost and the dates.',
  },

  'maker-help-and-yearly-limit': {
    text: 'If the drug’s maker helps us pay, does that count toward the plan’s yearly limit?',
    why: 'Some plans do not count it, so the help can run out in the middle of the year. Some states have laws about this.',
  },
  'gene-test-as-preventive-care': {
    text: 'Does the plan count genetic counseling and a BRCA test as preventive care for {me}?',
    why: 'Many US plans have to pay for this in full for some women, because of family history or ancestry. Ask what your plan needs to see first.',
  },

  'marketplace-appeal-help': {
    text: 'Is there an office in our state that can help with an appeal?',
    why: 'Some states have a Consumer Assistance Program. It can send in an appeal for you.',
  },
  'marketplace-center-in-network': {
    text: 'Which large hospitals and specialists can I use under this plan?',
    why: 'Some tests and trials are only at large centers. It helps to know early which of them the plan works with.',
  },
  'marketplace-what-ends-plan': {
    text: 'What could end this Marketplace plan in the middle of treatment?',
    why: 'A plan that ends because a payment was missed may not open another one. Ask too about a move or a change in income.',
  },

  'state-biomarker-law': {
    text: 'Does our state have a law about biomarker testing that this plan follows?',
    why: 'Biomarker testing looks for changes in the cancer. Some states have laws about paying for it. They reach some kinds of plans and not others.',
  },
  'state-law-for-this-plan': {
    text: '{state} has a law about biomarker tests. Does this plan follow it?',
    why: 'As of {stateLawAsOf}, our list shows such a law. It does not reach every plan. Write down the date, the name and the reference number.',
  },
  'state-law-in-the-letter': {
    text: 'Can the letter to the plan name {state}’s law about biomarker tests?',
    why: 'As of {stateLawAsOf}, our list shows such a law. The office may know if it reaches this plan and this test.',
  },
}
