import type { TextsOf } from '../../define.ts'
import type { timing as bank } from '../../questions/timing.ts'

export const timing: TextsOf<typeof bank> = {
  'timing-treatment-wait': {
    text: 'Can treatment wait until the test results are here?',
    why: 'The results may change which treatment fits. Your doctor can say how long it is safe to wait.',
  },
  'tumor-test-before-treatment': {
    text: 'Is there time to test {my} cancer before treatment starts?',
    why: 'A result can help choose the first treatment only if it comes in time. Ask how long the test takes, and how long it is safe to wait.',
  },
  'timing-start-sooner-with-what': {
    text: 'If treatment can’t wait for the results, what would you start with?',
    why: 'Sometimes it is safer to start right away. Ask if what is given first could rule something out later, such as another drug or a trial.',
  },
  'timing-before-surgery': {
    text: 'Do we need any test results before surgery?',
    why: 'For some cancers, a gene or protein result can change what is done first. Ask if that could be so here.',
  },
  'hepatitis-b-before-drugs': {
    text: 'Will {I} be tested for hepatitis B before drug treatment starts?',
    why: 'Some cancer drugs can wake up an old hepatitis B infection. Experts say to test everyone, and a medicine can keep the virus in check.',
  },
  'apl-signs-to-report': {
    text: 'Which signs do I report at once, such as bleeding, fever or short breath?',
    why: 'APL can cause bleeding. The drugs for it can cause a reaction, with fever, short breath or swelling, that needs care on the same day.',
  },
  'timing-how-long': {
    text: 'How long does it take to get the test results?',
    why: 'It depends on the test and the lab. A date makes it easier to plan, and to know when to ask.',
  },
  'timing-who-calls': {
    text: 'Who will call me with the result, and by what day?',
    why: 'If no one has called by then, it is time to ask. You can also ask if the result will show up online first.',
  },
  'timing-report-when-ready': {
    text: 'How do I get a copy of the full test report when it is ready?',
    why: 'You may need it for a second opinion, a trial or a new doctor. You can ask for it.',
  },
}
