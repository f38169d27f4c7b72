import type { TextsOf } from '../../../define.ts'
import type { otherCover as bank } from '../../../questions/insurance/otherCover.ts'

export const otherCover: TextsOf<typeof bank> = {
  'ihs-approval-before-sample': {
    text: 'Does Purchased/Referred Care have to approve a gene test before the sample goes out?',
    why: 'Care outside an Indian Health Service or tribal clinic is paid through this program, which asks to be told first. Write down the date, the name and the number of the referral.',
  },
  'ihs-what-referral-pays': {
    text: 'Which steps does a referral pay for: the biopsy, the test, the next visit?',
    why: 'A referral may be good for one visit only. It is not a promise to pay, so ask about each step.',
  },
  'ihs-if-money-runs-short': {
    text: 'What happens to a referral if the program’s money runs short?',
    why: 'The program goes by medical need, and its money is limited each year.',
  },
  'ihs-how-rated': {
    text: 'How was the request rated for medical need?',
    why: 'The program pays first for what is rated as most urgent. Ask if a letter from the doctor could help with the rating.',
  },
  'ihs-other-plan-first': {
    text: 'Which plan has to be billed before Purchased/Referred Care pays?',
    why: 'The program pays last, after any other plan. Each office that sends bills needs to know of both.',
  },
  'ihs-look-again': {
    text: 'How do I ask Purchased/Referred Care to look again, and by what date?',
    why: 'The program gives its reasons in writing, and the letter says what to do. A tribe’s own clinic can have other steps.',
  },

  'short-term-full-plan': {
    text: 'Is this a full health plan under federal law, or a limited one?',
    why: 'Some products look like a health plan and follow other rules. The answer decides which rights go with it.',
  },
  'short-term-what-is-left-out': {
    text: 'What does this plan leave out: lab tests, infusions, pills, trials?',
    why: 'Short-term plans do not have to follow many of the federal rules for health plans. You can ask for the answer in writing.',
  },
  'short-term-earlier-illness': {
    text: 'Does this plan pay for an illness that was there before it began?',
    why: 'Limited plans set their own rules about this. Ask where it stands in the policy.',
  },
  'short-term-most-it-pays': {
    text: 'What is the most that this plan pays, for one day and in all?',
    why: 'Limited plans can set a top amount. Write down the date, the name and the reference number of the call.',
  },
  'short-term-next-sign-up': {
    text: 'When is the next time to sign up for a full plan?',
    why: 'When a short-term plan ends, that may not open a new chance to buy a full one. Other changes in life can.',
  },
  'coverage-to-sign-up-for': {
    text: 'Is there coverage to sign up for now, such as Medicaid?',
    why: 'A financial counselor or a navigator can look at the choices with you and help with forms. Ask if a bill you already have could still be included.',
  },

  'good-faith-estimate-in-writing': {
    text: 'Can I have a good faith estimate in writing?',
    why: 'In the US, people without insurance have a right to a written estimate. Ask the hospital, and ask the lab for its own.',
  },
  'bill-above-estimate': {
    text: 'What can I do if the bill is much higher than the estimate?',
    why: 'In the US, you can ask for such a bill to be looked at. There is a last day for it, so keep the estimate.',
  },
  'price-if-i-pay': {
    text: 'What is the price of a gene test if we pay for it ourselves?',
    why: 'Ask what the price includes, and if you can pay in parts. You can ask before the sample is sent.',
  },
  'lab-help-with-bill': {
    text: 'Does your lab have a program for people who have trouble paying?',
    why: 'Some labs take such requests and look at income. You can ask before the sample is sent.',
  },
  'maker-program-without-insurance': {
    text: 'Does the drug’s maker have a program for people without insurance?',
    why: 'Some makers give a drug to people who have no insurance and little money. The doctor’s office often fills in part of the form.',
  },

  'abroad-who-pays-for-test': {
    text: 'Does our public health system or insurer pay for a gene test?',
    why: 'Many public systems have a list of gene tests that they pay for, and for whom.',
  },
  'abroad-national-list': {
    text: 'Is a new medicine on the national list here?',
    why: 'In many countries, a public body decides which drugs the health system pays for, and for whom. Ask what would be left for you to pay.',
  },
  'abroad-drug-not-paid': {
    text: 'If the health system does not pay for a medicine, is there another way to get it?',
    why: 'There may be a trial, an early access program or a special request. Each country has its own ways.',
  },
  'abroad-private-insurance': {
    text: 'Could private insurance pay for what the health system does not?',
    why: 'Some people have it through work or a partner. Ask too what happens to the usual care if a part is paid for privately.',
  },
  'abroad-ask-for-one-case': {
    text: 'Can the team ask for this one case to be looked at again?',
    why: 'In some countries a doctor can ask for one patient. In the UK, it is called an individual funding request.',
  },
  'abroad-gene-result-and-insurance': {
    text: 'Could a gene test result matter for life insurance in this country?',
    why: 'Countries differ. Some limit what insurers may ask about gene tests, and some of the rules are new. Ask too if waiting with the test could do harm.',
  },
  'abroad-papers-second-opinion': {
    text: 'Which papers would a doctor in another country want to see?',
    why: 'A second opinion can be given from reports, images and samples. Ask who sends them, and in which language.',
  },

  'insurance-on-file': {
    text: 'What insurance do you have on file for {me}?',
    why: 'The front desk often knows. You can also look at the card, at letters from the plan, or ask at work.',
  },
  'what-kind-of-plan': {
    text: 'What kind of plan is this, and who pays the claims?',
    why: 'The name on the card does not always tell. Call the number on it, and write down the date, the name and the reference number.',
  },
  'who-finds-out-my-insurance': {
    text: 'Who can sit down with me and find out which insurance there is?',
    why: 'Bring the cards and letters that you have. A navigator or a social worker can go through them with you.',
  },
  'lab-checks-plan-first': {
    text: 'Will you check the insurance before you run the test?',
    why: 'Some labs look at the plan first, and call people who are likely to owe money. Ask what the cost would be.',
  },
  'second-plan-somewhere': {
    text: 'Could there be a second plan, through a partner, a parent or the military?',
    why: 'Two plans can share a bill, and rules decide which of them pays first.',
  },
  'plan-through-work-papers': {
    text: 'Is there a health plan through work, and can I see its papers?',
    why: 'The benefits office can say what kind of plan it is and who pays the claims.',
  },
}
