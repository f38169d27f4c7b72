import type { TextsOf } from '../../../define.ts'
import type { military as bank } from '../../../questions/insurance/military.ts'

export const military: TextsOf<typeof bank> = {
  'va-tumor-test': {
    text: 'Can the VA test {my} cancer through its program for gene changes?',
    why: 'The VA has a national program that tests tumors for gene changes and helps VA doctors to read the results.',
  },
  'va-genetic-counselor': {
    text: 'Can {I} see a VA genetic counselor, or talk with one by video?',
    why: 'The VA has a service that sees people by video from many of its hospitals. A VA doctor sends the request.',
  },
  'va-specialist-by-video': {
    text: 'Can {I} see a VA cancer specialist by video?',
    why: 'The VA has cancer doctors who see people from far away. It may save a long trip.',
  },
  'va-approval-outside': {
    text: 'Does the VA have to approve a test or visit outside the VA first?',
    why: 'The VA calls this community care. Ask for the approval on paper, with the date, the name and the reference number.',
  },
  'va-whom-to-call': {
    text: 'Whom can I call about a request for care outside the VA?',
    why: 'VA hospitals have an office for community care. Write down the date, the name and what was said.',
  },
  'va-next-visit-outside': {
    text: 'Does the VA have to approve the next visit outside too?',
    why: 'The VA pays for visits outside that it approved before. A test or visit that comes out of the first one can need an approval of its own.',
  },
  'va-medicine-list': {
    text: 'Does the VA have a new medicine on its list?',
    why: 'Some drugs on the list have extra rules. For a drug that is not on it, the doctor can send a request.',
  },
  'va-gene-test-and-benefits': {
    text: 'Could a gene test change any VA benefits?',
    why: 'The VA tells veterans that gene testing does not affect service-connected benefits. You can ask how that works in your case.',
  },
  'va-time-in-service': {
    text: 'Could this cancer be tied to time in the military?',
    why: 'A US law names cancers that may count as tied to burn pits or Agent Orange. Asbestos, such as on ships, can count too. A veterans service officer can help with a claim.',
  },
  'va-other-insurance': {
    text: 'How do VA care and my other insurance work together?',
    why: 'As a rule, the VA does not bill Medicare, and it can bill private plans. Each office needs to know of both.',
  },
  'va-copay': {
    text: 'Will there be a VA copay for a test or medicine?',
    why: 'It depends on things like a disability rating and income. The VA takes requests for help from people who have trouble with copays.',
  },
  'va-look-again': {
    text: 'How do I ask the VA to look at this decision again, and by what date?',
    why: 'Each VA hospital has a patient advocate. If it is about treatment, you can ask in writing. This is called a clinical appeal.',
  },

  'tricare-which-tests': {
    text: 'What does TRICARE need to see before it pays for a gene test?',
    why: 'TRICARE looks at FDA approval and at whether the result will be used. Other tests can go by other rules. Write down the date, the name and the reference number.',
  },
  'tricare-test-on-list': {
    text: 'Has the FDA cleared your test, or does TRICARE have it on its list?',
    why: 'TRICARE has special rules for lab tests that the FDA has not looked at. You can ask before the sample is sent.',
  },
  'tricare-counselor-visit': {
    text: 'Which genetic counselors does TRICARE work with?',
    why: 'TRICARE pays for visits only with people it has authorized. It helps to know before the first visit.',
  },
  'tricare-medicine-form': {
    text: 'Does a new medicine need a form from the doctor before TRICARE pays?',
    why: 'TRICARE has a list of drugs. For some of them the doctor fills in a form first.',
  },
  'tricare-approval-before-trial': {
    text: 'Does TRICARE have to approve the trial before the first visit there?',
    why: 'TRICARE pays for care in some cancer trials and not in others. It asks for approval before the first check-up for the trial.',
  },
  'tricare-after-medicare': {
    text: 'After Medicare and TRICARE have both paid, what would be left for us?',
    why: 'This is called TRICARE For Life. Medicare pays first. What only one of them pays for can leave a bill.',
  },
  'tricare-look-again': {
    text: 'How do I appeal to TRICARE, and by what date?',
    why: 'The letter says how, and where it goes. A parent can do it for a child. For another grown-up, TRICARE asks for a form.',
  },
  'tricare-fast-appeal': {
    text: 'Can we ask TRICARE for a fast appeal?',
    why: 'There is one for care that TRICARE did not approve ahead of time. It has to be asked for within a few days, and the letter says how.',
  },
}
