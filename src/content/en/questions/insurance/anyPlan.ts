import type { TextsOf } from '../../../define.ts'
import type { insurance as bank } from '../../../questions/insurance/anyPlan.ts'

export const insurance: TextsOf<typeof bank> = {
  'cost-estimate-in-writing': {
    text: 'Can I get an estimate of the costs in writing before we start?',
    why: 'Tests and treatments can come with bills from more than one office. Ask which bills to expect, and from whom.',
  },
  'hospital-aid': {
    text: 'How do I apply for the hospital’s own financial assistance?',
    why: 'It is also called charity care. In the US, nonprofit hospitals have a written policy for it. Ask which doctors and labs it includes.',
  },
  'help-with-paying': {
    text: 'What help is there with paying for tests, treatment or travel?',
    why: 'Some hospitals, labs and charities help with bills. Each has its own rules, and some funds open and close, so it helps to ask early.',
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
    text: 'Does the plan have to approve a gene test before it is done?',
    why: 'Some plans pay only if they agree first. This is called prior authorization. Write down the date, the name and the reference number of the call.',
  },
  'plan-pays-for-my-cancer': {
    text: 'Does the plan pay for a gene test, for {my} kind and stage of cancer?',
    why: 'Plans have rules of their own for each test. You can ask where the rule is written down, and what they need to see.',
  },
  'test-billing-code': {
    text: 'What is the billing code of the test, called a CPT code?',
    why: 'With the code and the name of the test, the plan can look up its rule. Ask for both before you call.',
  },
  'plan-wants-counselor-first': {
    text: 'Does the plan ask for genetic counseling before it pays for a gene test?',
    why: 'Some plans do so for some tests. If yours does, ask which counselors it works with. Write down the date, the name and the reference number.',
  },
  'who-calls-the-plan': {
    text: 'Who will ask the plan about a test: your office, the lab or me?',
    why: 'Some plans take the request only from the office that orders the test. It helps to know who asks, and when.',
  },
  'insurer-lab-in-network': {
    text: 'Is the lab that would do a gene test in the plan’s network?',
    why: 'Samples are often sent to another lab. If that lab is outside the network, ask what it would cost and if the plan makes exceptions.',
  },
  'treatment-approval': {
    text: 'Does the plan have to approve the treatment too, before it starts?',
    why: 'An approval for a test is not one for a treatment. Ask who sends the request, and by when.',
  },
  'plan-case-manager': {
    text: 'Is there a nurse or case manager at the plan who can help us?',
    why: 'Some plans have one for people with a serious illness. It can be easier to have one name to call.',
  },
  'plan-cost-so-far': {
    text: 'How much is left to pay this year before the plan pays in full?',
    why: 'Most plans have a deductible, which you pay first, and a most that you pay in a year. Ask if the lab’s bill counts.',
  },
  'two-plans-order': {
    text: 'There is more than one plan. Which one pays first?',
    why: 'When there are two plans, rules decide the order. Each office that sends bills needs to know of both.',
  },

  'has-plan-been-asked': {
    text: 'Has anyone asked yet if the test or treatment will be paid for?',
    why: 'The office or the lab may have asked already. If so, you can ask for the date and the answer in writing.',
  },
  'plan-answer-by-when': {
    text: 'By what date will the plan decide?',
    why: 'Many plans have a set time to answer. Write down the date, the name and the reference number of each call.',
  },
  'office-answer-by-when': {
    text: 'By what date will we know if the test or treatment will be paid for?',
    why: 'It helps to have a day on which to ask again. Write down the date, and the name of who is to answer.',
  },
  'plan-answer-urgent': {
    text: 'Can you ask for a faster answer, if waiting could do harm?',
    why: 'Many plans and programs have a faster way for what is urgent. Most often the doctor’s office asks for it.',
  },
  'denial-reason-in-writing': {
    text: 'Can I have the reason for the denial in writing?',
    why: 'The letter gives the reason. You can also ask how to have it looked at again, called an appeal. Write down the date, the name and the reference number.',
  },
  'denial-reason-from-office': {
    text: 'Can I have the decision and the reasons for it in writing?',
    why: 'They show what a new request has to answer. Keep them with the date, and with the name of the office that decided.',
  },
  'denial-letter-together': {
    text: 'Can we look at the denial letter together?',
    why: 'It says who decided and why, how to appeal, and by what date. Write down the date, the name and the reference number of each call.',
  },
  'denial-which-of-two': {
    text: 'One said no. Has the other insurance been asked too?',
    why: 'Each has its own rules, and its own last day for an appeal. The letter shows which of them decided.',
  },
  'denial-appeal-date': {
    text: 'By what date does an appeal have to be in?',
    why: 'An appeal has a last day. It helps to have that day in writing, and the address to send it to.',
  },
  'denial-fast-appeal': {
    text: 'Can your office ask for a fast appeal, if waiting could do harm?',
    why: 'For urgent care, many plans have to decide an appeal within days. It is called an expedited appeal. Write down the date, the name and the reference number.',
  },
  'denial-billing-code': {
    text: 'Could the denial have to do with a billing code?',
    why: 'Sometimes a claim only has to be coded in another way and sent again. The office that sent it can look.',
  },
  'denial-letter-from-doctor': {
    text: 'Can you write a letter that says why the test or treatment is needed?',
    why: 'A letter from the doctor can go along when a decision is looked at again. Ask for a copy for yourself.',
  },
  'denial-who-writes-letter': {
    text: 'Who can write the letter for an appeal: you, or the doctor who ordered the test?',
    why: 'A letter that says why the test is needed can go along when a decision is looked at again. Ask for a copy for yourself.',
  },
  'denial-outside-review': {
    text: 'If the plan says no again, who outside the plan can look at it?',
    why: 'In the US, many plans have to let someone from outside decide in the end. This is called external review.',
  },
  'approval-in-writing': {
    text: 'Can I have the approval in writing, with what it includes and when it ends?',
    why: 'An approval may be for one test, one lab or a set time. Keep the reference number with your papers.',
  },
  'office-approval-in-writing': {
    text: 'Can I have a copy of the approval?',
    why: 'It may be for one test, one visit or a set time. Look for what it includes and when it ends.',
  },
  'approval-same-test-and-lab': {
    text: 'Does the approval name the same test and the same lab that you will use?',
    why: 'An approval can be for one test at one lab. If something has changed since, ask who tells those who approved it.',
  },
  'approval-bill-left': {
    text: 'It was approved. Could a bill still come to us?',
    why: 'A part may be left to pay, and more than one office can send a bill. Ask whom to call if a bill comes that you did not expect.',
  },
}
