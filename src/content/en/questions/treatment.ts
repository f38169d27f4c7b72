import type { TextsOf } from '../../define.ts'
import type { treatment as bank } from '../../questions/treatment.ts'

export const treatment: TextsOf<typeof bank> = {
  'treatment-drug-for-change': {
    text: 'Is there a drug aimed at the change that was found in {my} cancer?',
    why: 'Such drugs are called targeted drugs. For some changes there is one, and for many there is none yet.',
  },
  'treatment-next-drug-for-change': {
    text: 'The cancer has grown or come back. Is there another drug aimed at the change that was found?',
    why: 'The cancer may have changed since the last test. What fits next can depend on what a new test shows.',
  },
  'cancer-has-it-spread': {
    text: 'Has {my} cancer spread, and is another scan or test needed to know?',
    why: 'Doctors call this the stage. The goal and the choices depend on it. You can say how much you want to hear.',
  },
  'treatment-goal': {
    text: 'What is the goal of the treatment?',
    why: 'It may be to make the cancer go away, to keep it from coming back, to hold it in check or to ease symptoms. You can say how much you want to hear.',
  },
  'treatment-needs-test-first': {
    text: 'Does this drug need a certain test of {my} cancer first?',
    why: 'Some drugs are given only if a test shows that the cancer has a certain change. This is called a companion test.',
  },
  'treatment-fits-my-result': {
    text: 'Which of {my} test results points to this drug?',
    why: 'Some drugs are picked because of one certain result. It helps to know which, and how well the two fit.',
  },
  'treatment-how-likely-to-help': {
    text: 'How likely is this treatment to help {me}, and where does that number come from?',
    why: 'A number is about the people in a study. They may differ from {you} in age, health or kind of cancer.',
  },
  'treatment-side-effects': {
    text: 'What side effects are likely, and what can help with them?',
    why: 'Many can be eased. It helps to know what to watch for, and what to have at home.',
  },
  'treatment-when-to-call': {
    text: 'Which side effects should I call about right away?',
    why: 'Some need care on the same day. Ask for a number that works at night and on weekends too.',
  },
  'treatment-whom-to-call': {
    text: 'Who do I call about side effects, in the daytime and at night?',
    why: 'Many clinics have a nurse or a navigator for this. It helps to have the name and the number at hand from the first day of treatment.',
  },
  'treatment-with-other-medicines': {
    text: 'Is the cancer drug safe to take with {my} other medicines?',
    why: 'Some medicines, vitamins and foods change how a drug works. Change nothing before you have asked.',
  },
  'treatment-how-long': {
    text: 'How long would {I} need this treatment?',
    why: 'Some drugs are given for a set time. Others are taken for as long as they help.',
  },
  'treatment-is-it-working': {
    text: 'How will we know if the treatment is working?',
    why: 'Doctors look at scans, blood tests and how a person feels. It helps to know when the first check will be.',
  },
  'treatment-checks-after-surgery': {
    text: 'Which checks will {I} have after surgery, and how often?',
    why: 'Checks differ from cancer to cancer, and not everyone has scans. Ask what to watch for between them.',
  },
  'treatment-working-so-far': {
    text: 'Is the treatment working so far, and how can you tell?',
    why: 'Scans, blood tests and how a person feels can all be signs. Ask also when the next check will be.',
  },
  'treatment-stops-working': {
    text: 'If this treatment stops working, what would we do next?',
    why: 'It can help to know that there is a next step. A new test of the cancer may be part of it.',
  },
  'treatment-off-label': {
    text: 'Is there a drug approved for another cancer that fits the change that was found?',
    why: 'Using an approved drug for another cancer is called off-label use. Health plans do not always pay for it, so ask about that too.',
  },
  'treatment-order': {
    text: 'In what order would you try the treatments, and why?',
    why: 'There may be more than one that fits. The order can depend on test results, side effects and what came before.',
  },
  'treatment-what-matters-to-me': {
    text: 'Can I tell you what matters most to {me}, before we choose?',
    why: 'Time at home, work, side effects or travel may count more for one person than for another. The doctor can plan with that in mind.',
  },
  'treatment-having-children': {
    text: 'Could the treatment make it harder for {me} to have children later?',
    why: 'Some treatments can. There may be steps to take before treatment starts, so it is worth asking now.',
  },
  'treatment-software-helps': {
    text: 'Does a computer program help you choose the treatment, and who checks it?',
    why: 'Some teams use software that reads test results and suggests treatments. You can ask how it was used.',
  },
  'treatment-diary': {
    text: {
      self: 'Would it help you if I kept a diary of how I feel?',
      child: 'Would it help you if we kept a diary of how my child feels?',
      other: 'Would it help you if we kept a diary of how things go at home?',
    },
    why: 'Sleep, pain, weight or steps from a phone or watch can show how things go between visits.',
  },
  'treatment-plan-of-check-ups': {
    text: 'Can I have a written plan of {my} check-ups from now on?',
    why: 'It is also called a survivorship care plan. It says which treatment was given, which visits and tests are next, and which doctor does what.',
  },
  'treatment-signs-between-check-ups': {
    text: 'Which signs should I report at once, and which can wait until the next check-up?',
    why: 'A new ache or change may come from the cancer, from the treatment or from neither. It helps to know what to call about, and whom.',
  },
  'treatment-later-effects': {
    text: 'Which effects of the treatment could last, or come later?',
    why: 'Swelling, numbness, pain or low mood can last or come late. Ask how to watch for them and what can help.',
  },
  'drug-gene-capecitabine-with-warfarin': {
    text: 'Does capecitabine change how warfarin works, and who will check {my} blood?',
    why: 'Capecitabine can make warfarin act more strongly, so blood clotting is checked often. Keep taking warfarin as prescribed until you have asked.',
  },
}
