import type { TextsOf } from '../../define.ts'
import type { support as bank } from '../../questions/support.ts'

export const support: TextsOf<typeof bank> = {
  'whom-to-call': {
    text: 'Whom do I call with questions, in the daytime and at night?',
    why: 'Many clinics have a nurse or a navigator for this. Write down the name and the number.',
  },
  'side-effects-call-at-once': {
    text: 'Which side effects mean that I call you at once, day or night?',
    why: 'Each treatment has its own signs to watch for. A short list on paper is easy to find at night.',
  },

  'interpreter-at-visits': {
    text: 'Can we have a medical interpreter at each visit?',
    why: 'A trained interpreter knows the medical words. You can tell the office before the visit which language is needed.',
  },
  'papers-in-my-language': {
    text: 'Do you have this on paper in my language?',
    why: 'It can be read again at home and shared with family. Ask about forms to sign, too.',
  },

  'care-near-home': {
    text: 'Which visits or tests can be near home, or by phone or video?',
    why: 'Some care is only at large centers. Part of it may be possible close by.',
  },
  'rides-and-lodging': {
    text: 'Is there help with rides, or with a place to stay?',
    why: 'Treatment centers often know of drivers, low-cost rooms and funds. A social worker can help to find them.',
  },
  'medicaid-rides': {
    text: 'Does Medicaid here help with rides to visits?',
    why: 'Medicaid has rides for some visits. Ask how early to book, and what they need to know.',
  },
  'longer-visit': {
    text: 'Can we have a longer visit to go through this?',
    why: 'You can ask for more time when you book. It helps to say that you have a list of questions.',
  },
  'treatment-and-work': {
    text: {
      self: 'How might treatment affect my work?',
      child: 'How might treatment affect school or work?',
      other: 'How might treatment affect their work?',
    },
    why: 'It differs from person to person. Tell the doctor what the work is like. Some treatments can be planned around it.',
  },
  'leave-from-work': {
    text: {
      self: 'What time off can I take for treatment and visits?',
      child: 'What time off can I take to care for my child?',
      other: 'What time off can I take to care for someone?',
    },
    why: 'A US law gives many workers unpaid time off and keeps the job for them. It is called FMLA. Ask which papers are needed.',
  },

  'talk-about-feelings': {
    text: 'Who can {I} talk to about worry, fear or feeling low?',
    why: 'Many people feel this way, and so do those close to them. A social worker is often the first to see.',
  },
  'feelings-about-gene-result': {
    text: 'Who can help {me} with feelings about a gene test result?',
    why: 'People may feel worry, guilt or relief, or all of them. You can plan beforehand whom to talk to.',
  },
  'people-like-us': {
    text: 'Is there a group for people who live with the same thing?',
    why: 'Others who have been there can tell what helped them. Some groups are for one illness or one gene.',
  },

  'caregiver-what-to-sign': {
    text: 'What will you need me to decide or to sign?',
    why: 'It helps to know before the day, so that there is time to read and ask.',
  },
  'caregiver-may-you-tell-me': {
    text: 'Which form lets you share results with me?',
    why: 'A clinic may need the patient’s consent before it can talk with someone else. Each clinic has its own form.',
  },
  'caregiver-help-for-me': {
    text: {
      self: 'What help is there for those who care for me?',
      child: 'What help is there for me while I care for my child?',
      other: 'What help is there for me as a caregiver?',
    },
    why: 'Caring can be hard. Social workers and groups are there for those who care, too.',
  },

  'family-at-the-visit': {
    text: 'Can someone from the family come along, or listen by phone?',
    why: 'Two people hear more than one. The other person can take notes.',
  },
  'record-the-visit': {
    text: 'Is it all right if I record this, so that I can hear it again?',
    why: 'It is hard to keep it all in mind. If recording is not possible, ask for the main points on paper.',
  },
  'tell-the-children': {
    text: {
      self: 'How can I talk with my children about this?',
      child: 'How can I talk with the other children about this?',
      other: 'How can we talk with the children in the family about this?',
    },
    why: 'What helps depends on how old they are. Some clinics have people who do this every day.',
  },
  'explain-to-my-child': {
    text: {
      self: 'How can this be explained to me at my age?',
      child: 'How can I explain this to my child?',
      other: 'How can this be explained to a child?',
    },
    why: 'Children often sense that something is going on. The words that help depend on how old they are.',
  },

  'fertility-and-treatment': {
    text: {
      self: 'Could this treatment make it harder for me to have children later?',
      child: 'Could this treatment make it harder for my child to have children one day?',
      other: 'Could this treatment make it harder to have children later?',
    },
    why: 'Some treatments can. It is easier to plan for before treatment starts.',
  },
  'fertility-before-it-starts': {
    text: 'What can be done before treatment to keep the chance of having children?',
    why: 'There are steps for many people, and some take time. You can ask to see a fertility specialist first.',
  },
  'fertility-after-treatment': {
    text: {
      self: 'How can we find out if I can still have children?',
      child: 'How can we find out if my child will be able to have children?',
      other: 'How can we find out if having children is still possible?',
    },
    why: 'There are tests that can help to tell. You can also ask how long to wait after treatment.',
  },
  'children-later-and-genes': {
    text: 'What could this mean for having children later?',
    why: 'Some people wish to know before they plan a family. A genetic counselor can go through the choices.',
  },

  'second-opinion-where': {
    text: 'Where could {I} get a second opinion?',
    why: 'Asking for one is common, and doctors are used to it. Your doctor may know whom to ask and can send the records.',
  },
  'second-opinion-time': {
    text: 'Is there time for a second opinion before treatment starts?',
    why: 'Your doctor can say how long it is safe to wait.',
  },
  'second-opinion-plan': {
    text: 'Which doctors can I see for a second opinion under this plan?',
    why: 'Plans have their own rules for this. Some want you to choose from a list. Write down the date, the name and the reference number.',
  },
}
