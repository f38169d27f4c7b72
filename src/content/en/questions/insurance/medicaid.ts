import type { TextsOf } from '../../../define.ts'
import type { medicaid as bank } from '../../../questions/insurance/medicaid.ts'

export const medicaid: TextsOf<typeof bank> = {
  'medicaid-rules-for-children': {
    text: 'Medicaid has wider rules for people under 21. Can you use them to ask for a test or treatment?',
    why: 'The rules are called EPSDT. They look at what a young person needs, even if the state’s list does not have it. CHIP plans may differ.',
  },
  'medicaid-lab': {
    text: 'Does your lab take Medicaid from our state?',
    why: 'Medicaid is not the same in each state, and the lab may be far away. Ask too if a bill could come to you.',
  },
  'medicaid-drug-list': {
    text: 'Is a new medicine on the drug list of our state’s Medicaid?',
    why: 'States have lists of drugs that they prefer. If a drug cannot wait for the approval, ask about a supply for a few days.',
  },
  'medicaid-costs-in-trial': {
    text: 'In a trial, which bills go to Medicaid, and which could come to us?',
    why: 'A federal law asks Medicaid to pay for usual care in certain trials. The trial team can say which costs fall outside it.',
  },
  'medicaid-other-state': {
    text: 'Does Medicaid pay if the center is in another state?',
    why: 'Some tests and trials are only at large centers. Ask which papers Medicaid wants first, and write down the date and the name.',
  },
  'medicaid-fair-hearing': {
    text: 'How do I ask for an appeal or a fair hearing, and by what date?',
    why: 'In a fair hearing, the state looks at the case. A Medicaid health plan has its own appeal, which comes first; CHIP can have other steps. If care is to stop, ask if it can go on meanwhile.',
  },
  'medicaid-fast-appeal': {
    text: 'If it is urgent, will the doctor ask Medicaid for a fast appeal?',
    why: 'Medicaid health plans have a fast appeal for what is urgent, and the doctor can ask for it or support it. Write down the date and the name.',
  },
  'medicaid-renewal-help': {
    text: 'When does Medicaid have to be renewed?',
    why: 'The state sends a letter. If it goes to an old address it can be missed, and the coverage can end. Ask who can help with the forms.',
  },
  'medicaid-work-rules': {
    text: 'What do Medicaid’s new work rules mean for someone who is this ill?',
    why: 'They are for some adults in many states. The law leaves out people whose illness is serious enough, so ask who has to say so, and how.',
  },
}
