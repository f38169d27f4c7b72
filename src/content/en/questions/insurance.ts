import type { TextsOf } from '../../define.ts'
import type { insurance as bank } from '../../questions/insurance.ts'

export const insurance: TextsOf<typeof bank> = {
  'cost-estimate-in-writing': {
    text: 'Can I get an estimate of the costs in writing before we start?',
    why: 'Tests and treatments can come with bills from more than one office. Ask which bills to expect, and from whom.',
  },
  'help-with-paying': {
    text: 'What help is there with paying for tests, medicine or travel?',
    why: 'Some labs and charities help with bills. Each has its own rules, and some funds open and close, so it helps to ask early.',
  },
  'hospital-aid': {
    text: 'Does the hospital have a program of its own to lower bills?',
    why: 'In the US, nonprofit hospitals have a written policy for this. Ask how to apply, and which doctors and labs it includes.',
  },
  'counselors-before-test': {
    text: 'Before the test, could I talk with a genetic counselor and a financial counselor?',
    why: 'One can explain what the test may show. The other can look at what it may cost.',
  },
  'smaller-test-first': {
    text: 'Is there a smaller test that could answer the main question first?',
    why: 'Some tests look at one gene, others at many. The order of tests can change what they cost.',
  },
  'new-medicine-price': {
    text: 'If there is a new medicine, what will it cost each month?',
    why: 'The price can depend on the plan and the pharmacy. You can ask for the amount before the first dose is given.',
  },
  'trial-costs-left': {
    text: 'Which costs of a trial would be left for us to pay?',
    why: 'A trial may pay for some things and not for others. Ask about tests, visits, travel and a place to stay.',
  },

  'insurer-approval-before-test': {
    text: 'Does the plan have to approve this test before it is done?',
    why: 'Some plans pay only if they agree first. This is called prior authorization. Write down the date, the name and the reference number of the call.',
  },
  'plan-pays-for-my-cancer': {
    text: 'Does the plan pay for this test, for {my} kind and stage of cancer?',
    why: 'Plans have rules of their own for each test. You can ask where the rule is written down, and what they need to see.',
  },
  'plan-wants-counselor-first': {
    text: 'Does the plan ask for genetic counseling before it pays for a gene test?',
    why: 'Some plans do so for some tests. If yours does, ask which counselors it works with. Write down the date, the name and the reference number.',
  },
  'who-calls-the-plan': {
    text: 'Who will ask the plan about the test: your office, the lab or me?',
    why: 'Some plans take the request only from the office that orders the test. It helps to know who asks, and when.',
  },
  'insurer-lab-in-network': {
    text: 'Is the lab that does this test in the plan’s network?',
    why: 'Samples are often sent to another lab. If that lab is outside the network, ask what it would cost and if the plan makes exceptions.',
  },
  'two-plans-order': {
    text: 'There is more than one plan. Which one pays first?',
    why: 'When there are two plans, rules decide the order. Each office that sends bills needs to know of both.',
  },

  'has-plan-been-asked': {
    text: 'Has anyone asked the plan about the test or treatment yet?',
    why: 'The office or the lab may have asked already. If so, you can ask for the date and the answer in writing.',
  },
  'plan-answer-by-when': {
    text: 'By what date will the plan decide?',
    why: 'Many plans have a set time to answer. Write down the date, the name and the reference number of each call.',
  },
  'plan-answer-urgent': {
    text: 'Can you ask the plan to treat this as urgent?',
    why: 'If waiting could do harm, many plans have a faster way. Most often the doctor’s office asks for it.',
  },
  'denial-reason-in-writing': {
    text: 'Can I have the reason for the denial in writing?',
    why: 'The letter gives the reason. You can also ask how to have it looked at again, called an appeal. Write down the date, the name and the reference number.',
  },
  'denial-appeal-date': {
    text: 'By what date does an appeal have to be in?',
    why: 'An appeal has a last day. It helps to have that day in writing, and the address to send it to.',
  },
  'denial-letter-from-doctor': {
    text: 'Can you write to the plan, or call its doctor, to explain why the test or treatment is needed?',
    why: 'An appeal can include a letter from the doctor. Ask for a copy for yourself.',
  },
  'denial-outside-review': {
    text: 'If the plan says no again, who outside the plan can look at it?',
    why: 'In the US, many plans have to let someone from outside decide in the end. This is called external review.',
  },
  'approval-in-writing': {
    text: 'Can I have the approval in writing, with what it includes and when it ends?',
    why: 'An approval may be for one test, one lab or a set time. Keep the reference number with your papers.',
  },

  'employer-self-funded': {
    text: 'Is our health plan self-funded, or does an insurance company pay the claims?',
    why: 'Some employers pay the claims themselves, even when the card has an insurer’s name on it. That decides which rules the plan follows.',
  },
  'employer-plan-complaint': {
    text: 'Where can we take a complaint about this plan?',
    why: 'For a self-funded plan, a US Labor Department office called EBSA can help. State insurance offices look after other plans.',
  },
  'state-biomarker-law': {
    text: 'Does our state have a law about biomarker testing that this plan follows?',
    why: 'Biomarker testing looks for changes in the cancer. Some states have laws about paying for it. They reach some kinds of plans and not others.',
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

  'medicare-rule-for-gene-test': {
    text: 'Does this gene test fit Medicare’s rule, or could there be a bill?',
    why: 'Medicare has a national rule for large gene tests of a cancer. It looks at the stage and at earlier tests, among other things. Local rules can add to it.',
  },
  'medicare-advance-notice-before-test': {
    text: 'Will there be a form to sign that says Medicare may not pay for the test?',
    why: 'The form gives the reason and the likely cost. It has three choices. You can ask what each one means before anyone signs.',
  },
  'medicare-part-for-medicine': {
    text: 'Would a new medicine come under Medicare Part B or Part D?',
    why: 'Part B pays for some drugs that are given at a clinic. Part D is the drug plan. What you pay differs.',
  },
  'medicare-drug-costs-by-month': {
    text: 'Can the cost of drugs under Medicare Part D be spread over the months of the year?',
    why: 'Part D plans offer this. It is called the Medicare Prescription Payment Plan. Ask what the monthly bill would be.',
  },
  'medicare-state-counselor': {
    text: 'How do I reach our state’s counselors for people with Medicare?',
    why: 'Each state has them. The program is called SHIP. They explain bills, plans and appeals, and they sell nothing.',
  },

  'medicare-advantage-approval-before-test': {
    text: 'Does this Medicare Advantage plan have to approve the test before it is done?',
    why: 'Federal rules say how long the plan may take and that it gives a reason if it says no. Write down the date, the name and the reference number.',
  },
  'medicare-advantage-step-therapy-first': {
    text: 'Would this Medicare Advantage plan want another medicine to be tried first?',
    why: 'This is called step therapy. Plans may ask for it when a medicine is new, so ask before it starts.',
  },
  'medicare-advantage-fast-appeal': {
    text: 'Can you ask the Medicare Advantage plan for a fast appeal?',
    why: 'The doctor can ask for it. If the plan still says no, it sends the case to a reviewer outside the plan.',
  },

  'medicaid-rules-for-children': {
    text: 'Medicaid has wider rules for people under 21. Can you use them to ask for this test?',
    why: 'The rules are called EPSDT. They look at what a child needs, even if the state’s list does not have it. CHIP plans may differ.',
  },
  'medicaid-lab': {
    text: 'Does your lab take Medicaid from our state?',
    why: 'Medicaid is not the same in each state, and the lab may be far away. Ask too if a bill could come to you.',
  },
  'medicaid-costs-in-trial': {
    text: 'In a trial, which bills go to Medicaid, and which could come to us?',
    why: 'A federal law asks Medicaid to pay for usual care in certain trials. The trial team can say which costs fall outside it.',
  },

  'va-tumor-test': {
    text: 'Can the VA test {my} cancer through its program for gene changes?',
    why: 'The VA has a national program that tests tumors for gene changes and helps VA doctors to read the results.',
  },
  'va-specialist-by-video': {
    text: 'Can {I} see a VA cancer specialist by video?',
    why: 'The VA has cancer doctors who see people from far away. It may save a long trip.',
  },
  'va-gene-test-and-benefits': {
    text: 'Could a gene test change any VA benefits?',
    why: 'The VA tells veterans that gene testing does not affect service-connected benefits. You can ask how that works in your case.',
  },
  'va-look-again': {
    text: 'How do I ask the VA to look at this decision again?',
    why: 'Each VA hospital has a patient advocate. If it is about treatment, you can ask in writing. This is called a clinical appeal.',
  },

  'tricare-which-tests': {
    text: 'Does TRICARE pay for this test, and which papers does it need first?',
    why: 'TRICARE looks at FDA approval and at whether the result will be used. Other tests can go by other rules. Write down the date, the name and the reference number.',
  },
  'tricare-counselor-visit': {
    text: 'Which genetic counselors does TRICARE work with?',
    why: 'TRICARE pays for visits only with people it has authorized. It helps to know before the first visit.',
  },
  'tricare-approval-before-trial': {
    text: 'Does TRICARE have to approve the trial before the first visit there?',
    why: 'TRICARE pays for care in some cancer trials and not in others. It asks for approval before the first check-up for the trial.',
  },

  'ihs-approval-before-sample': {
    text: 'Does Purchased/Referred Care have to approve this test before the sample goes out?',
    why: 'Care outside an Indian Health Service or tribal clinic is paid through this program. It has its own steps, and it asks to be told first.',
  },
  'ihs-what-referral-pays': {
    text: 'Which steps does this referral pay for: the biopsy, the test, the next visit?',
    why: 'A referral may be good for one visit only. It is not a promise to pay, so ask about each step.',
  },

  'short-term-what-is-left-out': {
    text: 'What does this plan leave out: lab tests, infusions, pills, trials?',
    why: 'Short-term plans do not have to follow many of the federal rules for health plans. You can ask for the answer in writing.',
  },
  'short-term-earlier-illness': {
    text: 'Does this plan pay for an illness that was there before it began?',
    why: 'Limited plans set their own rules about this. Ask where it stands in the policy.',
  },
  'coverage-to-sign-up-for': {
    text: 'Is there coverage to sign up for now, such as Medicaid?',
    why: 'A financial counselor or a navigator can look at the choices with you and help with forms. Ask if a bill you already have could still be included.',
  },

  'good-faith-estimate-in-writing': {
    text: 'Can I have a good faith estimate in writing?',
    why: 'In the US, people without insurance have a right to a written estimate. Ask the hospital, and ask the lab for its own.',
  },
  'lab-help-with-bill': {
    text: 'Does your lab have a program for people who have trouble paying?',
    why: 'Some labs take such requests and look at income. You can ask before the sample is sent.',
  },

  'abroad-who-pays-for-test': {
    text: 'Does our public health system or insurer pay for this test?',
    why: 'Many public systems have a list of gene tests that they pay for, and for whom.',
  },

  'insurance-on-file': {
    text: 'What insurance do you have on file for {me}?',
    why: 'The front desk often knows. You can also look at the card, at letters from the plan, or ask at work.',
  },
  'what-kind-of-plan': {
    text: 'What kind of plan is this, and who pays the claims?',
    why: 'The name on the card does not always tell. The number on the card is a good place to call.',
  },
}
