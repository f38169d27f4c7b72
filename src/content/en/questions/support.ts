import type { TextsOf } from '../../define.ts'
import type { support as bank } from '../../questions/support.ts'

export const support: TextsOf<typeof bank> = {
  'whom-to-call': {
    text: 'Who do I call with questions, in the daytime and at night?',
    why: 'Many clinics have a nurse or a navigator for this. Write down the name and the number, and ask what to call about at once.',
  },
  'side-effects-call-at-once': {
    text: 'Which side effects should I call you about at once, day or night?',
    why: 'Each treatment has its own signs to watch for. A short list on paper is easy to find at night.',
  },

  'interpreter-at-visits': {
    text: 'Can we have a medical interpreter at each visit?',
    why: 'A trained interpreter knows the medical words, so no relative has to do it. Tell the office before the visit which language is needed.',
  },
  'papers-in-my-language': {
    text: 'Do you have this on paper in my language?',
    why: 'It can be read again at home and shared with family. Ask about forms to sign, too.',
  },
  'consent-form-in-my-language': {
    text: 'Can someone go through the consent form with me in my language before I sign?',
    why: 'A form for a test or a treatment holds choices, for example on research. It is all right to ask for time to read it.',
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
  'records-to-bring': {
    text: 'Which records and reports should I bring, or have sent, before the visit?',
    why: 'Test reports, scans and a list of medicines help a doctor who is new to the case. The old clinic can often send them.',
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
  'changes-at-work': {
    text: 'What could be changed at work because of my health?',
    why: 'A US law, the ADA, lets many workers ask for changes, such as other hours or work from home. Ask which papers are needed.',
  },

  'talk-about-feelings': {
    text: {
      self: 'Who can I talk to about worry, fear or feeling low?',
      child: 'Who can we talk to about worry, fear or feeling low?',
      other: 'Who can we talk to about worry, fear or feeling low?',
    },
    why: 'Many people feel this way, and so do those close to them. A social worker is often the first person to see.',
  },
  'feelings-about-gene-result': {
    text: 'Who can help {me} with feelings about a gene test result?',
    why: 'People may feel worry, guilt or relief, or all of them. You can plan beforehand whom to talk to.',
  },
  'people-like-us': {
    text: 'Is there a group for people who live with something like this?',
    why: 'Others who have been there can say what helped them. Some groups are for one illness or gene, some for people without a diagnosis.',
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
  'brothers-and-sisters-worry': {
    text: 'Who can help brothers and sisters who worry or feel left out?',
    why: 'It is often hard for them too. Many children’s hospitals have child life workers, who help the whole family to talk.',
  },
  'caregiver-rest': {
    text: 'Is there help at home, so that I can rest?',
    why: 'It is called respite care: someone else takes over for a while. It can be hard to find, so it helps to ask early.',
  },
  'caregiver-online-records': {
    text: 'How do I get to see {my} results online?',
    why: {
      self: 'Clinics have their own forms for this. The patient may have to sign one.',
      child: 'Clinics have their own forms for this. A parent’s view often ends when a child turns 18, unless the child agrees to it.',
      other: 'Clinics have their own forms for this. {you} may have to sign one, or someone who may decide in their place.',
    },
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
    why: 'Some treatments can. Some steps come before treatment, others later. Ask which are still possible.',
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
    why: 'Some tests can help to find out. You can also ask how long to wait after treatment.',
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
  'second-opinion-tissue': {
    text: 'Should another lab look at the same tissue again?',
    why: 'A second expert sometimes sees it differently, most of all with a rare cancer. The slides can be sent.',
  },
  'second-opinion-plan': {
    text: 'Which doctors can I see for a second opinion under this plan?',
    why: 'Plans have their own rules for this. Some want you to choose from a list. Write down the date, the name and the reference number.',
  },

  'rare-tell-only-what-i-ask': {
    text: {
      self: 'Can we keep to what helps now, and leave what lies ahead until I ask?',
      child: 'Can we keep to what helps my child now, and leave what lies ahead until I ask?',
      other: 'Can we keep to what helps now, and leave what lies ahead until we ask?',
    },
    why: 'People differ in how much they want to hear, and when. If you say it at the start, or write to the office before, the talk can be planned around it.',
  },
  'rare-what-matters-most': {
    text: {
      self: 'Can we start with what troubles me most?',
      child: 'Can we start with what troubles my child most?',
      other: 'Can we start with what troubles {me} most?',
    },
    why: 'The signs that a doctor looks at may not be those that weigh most on you. What matters to you can shape the plan.',
  },
  'rare-care-before-cause': {
    text: 'What can help {my} symptoms now, whatever the cause?',
    why: 'Care does not have to wait for a name. Single signs can often be treated, and there are therapists who can help.',
  },
  'rare-who-leads': {
    text: 'Who leads {my} care and puts all the results together?',
    why: 'With many doctors, each may see only a part. One name to call makes it easier.',
  },
  'rare-cause-check-ups': {
    text: 'Now that a cause is known, which check-ups and which doctors make sense?',
    why: 'A gene change can matter for more than one part of the body. A plan can say what is checked, by whom and how often.',
  },
  'rare-comfort-care': {
    text: 'Could a palliative care team help with pain, sleep or stress?',
    why: 'It is extra support, next to all other care and at any stage of an illness. It does not mean giving up treatment.',
  },
  'rare-daily-life': {
    text: 'What in {my} daily life could make this illness better or worse?',
    why: 'Genes are only part of the story. Even the same gene change can act differently in different people.',
  },
  'rare-emergency-letter': {
    text: 'Can we have a letter that tells an emergency room what to know?',
    why: 'Few doctors there will know a rare illness. One page can list the signs, the medicines, what to avoid and whom to call.',
  },
  'rare-daily-tasks': {
    text: 'What could make work and daily tasks easier for {me}?',
    why: 'Therapists for daily tasks can help with what has become hard, such as dressing, cooking or typing. They are called occupational therapists.',
  },
  'rare-food': {
    text: 'Does food matter for this illness?',
    why: 'For some illnesses, food is part of the treatment. A dietitian who knows them can say what to change, and what not to try alone.',
  },
  'rare-school': {
    text: 'What would help {me} at school?',
    why: 'A letter from the clinic helps a school to plan. In the US it may lead to a written plan, called a 504 plan or an IEP.',
  },
  'rare-early-help': {
    text: 'Is there early help for babies and toddlers who are slow to move, talk or learn?',
    why: 'Each US state has an early intervention program. It looks at how a child is doing, and the cause does not have to be known.',
  },
  'rare-registry': {
    text: 'Is there a registry for an illness like this?',
    why: 'A registry is a list of people who share health facts for research. There is one for people without a diagnosis too.',
  },
  'rare-registry-data': {
    text: 'If we join a registry, who owns the data and who may use it?',
    why: 'Some registries are run by patient groups, others by a clinic or a company. You can ask what is shared, and how to leave.',
  },
  'rare-center-and-plan': {
    text: 'Does the plan pay for a visit to a center that is far away or out of network?',
    why: 'The center or the doctor’s office can often help to ask. Write down the date, the name and the reference number.',
  },
  'young-what-i-can-do': {
    text: 'What can I still do: sports, seeing friends, going out?',
    why: 'Some days more is possible than on others. Tell the doctor about the thing you would least like to miss.',
  },
  'young-others-my-age': {
    text: 'Is there a group for people my age?',
    why: 'Others your age may know how it feels, and what helped. Some groups meet online.',
  },
  'young-test-result-first': {
    text: 'Who would hear my gene test result first, my parents or me?',
    why: 'Parents often sign for the test, so they may be told. You can plan with the counselor how you would like to hear it.',
  },
  'young-say-in-trial': {
    text: {
      self: 'Do I get a say in whether I join a trial?',
      child: 'Does my child get a say in joining a trial?',
      other: 'Does a young person get a say in joining a trial?',
    },
    why: 'Parents sign for people under 18. The team mostly asks the young person to agree too, in words for that age. It is called assent.',
  },
  'school-and-treatment': {
    text: 'What does the school need to know, and who tells them?',
    why: 'A nurse, a social worker or a school liaison can often do it. They can also ask for a teacher at home, or for a written plan.',
  },
  'turning-18': {
    text: {
      self: 'What changes for my care when I turn 18?',
      child: 'What changes in my child’s care at 18?',
      other: 'What changes in care at age 18?',
    },
    why: {
      self: 'In most US states, you decide and sign from then on. A form can let parents stay in the talks and see results.',
      child: 'In most US states, a young person who is able to decide does so from then on. A form can let parents stay in the talks and see results.',
      other: 'In most US states, a young person who is able to decide does so from then on. A form can let parents stay in the talks and see results.',
    },
  },
  'deciding-as-an-adult': {
    text: {
      self: 'If I can’t decide alone as an adult, who may help me?',
      child: 'If my child can’t decide alone as an adult, what do we have to arrange, and by when?',
      other: 'If {I} can’t decide alone, who may help to decide, and who may sign?',
    },
    why: {
      self: 'There is support with decisions, a power of attorney, or a guardian named by a court. Some of it takes time.',
      child: 'In most US states parents can’t decide any more once a child is 18. There is support with decisions, a power of attorney, or a guardian named by a court.',
      other: 'There is support with decisions, a power of attorney, or a guardian named by a court. A clinic will ask for the papers.',
    },
  },
  'move-to-adult-care': {
    text: 'When is the move to doctors for adults, and who plans it?',
    why: 'It goes better when it is planned over years. Ask which doctor for adults will get to know the whole story.',
  },
  'young-treatment-summary': {
    text: 'Can I have a summary of the treatment and a plan for check-ups?',
    why: 'It lists what was given and what to look out for later. Doctors years from now will want to see it.',
  },
  'young-later-effects': {
    text: 'Could the treatment cause problems years later, and how would we notice?',
    why: 'Some effects show up late. What to watch for depends on what was given, so ask about each treatment.',
  },
}
