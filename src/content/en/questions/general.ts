import type { TextsOf } from '../../define.ts'
import type { general as bank } from '../../questions/general.ts'

export const general: TextsOf<typeof bank> = {
  'my-options': {
    text: 'What are {my} options?',
    why: 'There is often more than one choice. You can ask what each would mean for {you}.',
  },
  'my-options-good-and-bad': {
    text: 'What are the good and bad sides of each option?',
    why: 'Each option can help in some ways and be hard in others. Hearing both sides makes it easier to choose.',
  },
  'how-likely-for-me': {
    text: {
      self: 'How likely is each good or bad side for someone like me?',
      child: 'How likely is each good or bad side for a child like mine?',
      other: 'How likely is each good or bad side in this case?',
    },
    why: 'Numbers from a study are about a group of people. Your doctor can say how well they fit {you}.',
  },
  'copy-of-report': {
    text: 'Can I have a copy of the full test report?',
    why: 'A second doctor, a trial or a new clinic may want to see it. It is fine to ask for one.',
  },
  'which-of-the-test-words': {
    text: 'When you say genetic, genomic or biomarker testing, which test do you mean?',
    why: 'Doctors use many names for these tests. Some look at the genes a person is born with, others at a sample of sick cells.',
  },
  'test-tumor-or-inherited': {
    text: 'Is the test only about the cancer, or also about genes {I} was born with?',
    why: 'These are two kinds of tests. One helps to choose a treatment, the other can also matter for relatives.',
  },
  'testing-change-my-plan': {
    text: 'Could testing genes or proteins change {my} care plan?',
    why: 'Some results change the plan, and others don’t. It helps to know before a test what it could change.',
  },
  'decide-now-or-later': {
    text: 'What has to be decided now, and what can wait?',
    why: 'Often, not everything has to be settled at once. Knowing the next step, and its date, can make it easier to think.',
  },
  'if-we-wait': {
    text: 'What could happen if we wait and do nothing for now?',
    why: 'Waiting and watching is sometimes one of the choices. Your doctor can say what it would mean for {you}.',
  },
  'whole-story': {
    text: 'Is there anything about {my} health or life that you still need to know?',
    why: 'Age, other illnesses, medicines and family history can all matter for the plan. A list of medicines and old test reports can help.',
  },
  'young-who-decides': {
    text: 'Which things can I decide, and which do my parents decide?',
    why: 'Parents mostly sign for people under 18. You can still say what you want, and ask how your view will count.',
  },
  'young-time-alone': {
    text: 'Can I have part of the visit alone, without my parents?',
    why: 'For teenagers this is common. You can ask by phone or message before the visit. Ask, too, what would be kept private and what not.',
  },
  'child-has-a-say': {
    text: 'How can my child have a say in what is decided?',
    why: 'Many doctors talk with a teenager directly, and for some time without parents. You can plan together how to do it.',
  },
  'tell-only-what-i-ask': {
    text: 'Can we leave out what lies ahead, unless I ask about it?',
    why: 'People differ in how much they want to hear, and it can change. The doctor can plan the talk around it.',
  },
  'other-specialists': {
    text: 'Will other specialists look at {my} case too?',
    why: 'Some cases are talked over by several kinds of doctors together. Such a meeting may be called a conference or a board.',
  },
  'second-opinion': {
    text: 'Would a second opinion be a good idea for {me}?',
    why: 'Some people want to hear another doctor’s view before a big choice. Records and test reports can be sent along.',
  },
  'record-this-visit': {
    text: 'May I record this visit, or have someone take notes?',
    why: 'A lot is said in a short time. A recording or notes can be gone over later, at home.',
  },
  'call-with-questions': {
    text: 'Who can I call with questions after today?',
    why: 'New questions often come up at home. It helps to have a name, a number and the hours.',
  },
  'what-precision-means': {
    text: 'What would precision medicine mean for {me}?',
    why: 'It is also called personalized medicine. It means that test results help shape the plan. It does not usually mean a drug made for one person.',
  },
  'testing-good-and-bad': {
    text: 'How could being tested help {me}, and what are the downsides?',
    why: 'A test can bring a clear answer, an unclear one or none. It can also mean a new sample, a wait or costs.',
  },
  'next-step-and-who': {
    text: 'What is the next step, who does it, and by when?',
    why: 'With several offices, each may think that another one is doing it. A name and a date help you follow up.',
  },
  'main-points-on-paper': {
    text: 'Can you write down the main points for me, in plain words?',
    why: 'It is hard to keep so much in mind. A few lines or a small drawing can be looked at again at home.',
  },
  'say-back': {
    text: 'Can I tell you in my own words what I understood?',
    why: 'Then your doctor can hear what came across and explain the rest once more. Many clinics do this on purpose.',
  },
  'where-to-read-more': {
    text: 'Where can I read more, in sources that you trust?',
    why: 'Pages on the web differ a lot. The American Cancer Society also has a help line: 1-800-227-2345.',
  },
}
