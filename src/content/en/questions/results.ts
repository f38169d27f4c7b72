import type { TextsOf } from '../../define.ts'
import type { results as bank } from '../../questions/results.ts'

export const results: TextsOf<typeof bank> = {
  'result-named-meaning': {
    text: 'The report on {my} cancer names {markers}. What does that mean for {my} care?',
    why: 'A change can open a treatment, rule one out, or matter for something else. Some names on a report change nothing.',
  },
  'result-change-meaning': {
    text: 'A change was found in {my} cancer. What does it mean for treatment?',
    why: 'A change can open a treatment, rule one out, or matter for something else. Some changes on a report change nothing.',
  },
  'result-what-was-found': {
    text: 'What did the test of {my} cancer find?',
    why: 'A test can find a change, find none, or not work because the sample was too small. It helps to know which it was.',
  },
  'result-none-meaning': {
    text: 'The test found no changes. What does that mean for {me}?',
    why: 'It may point to other treatments. It may also be that the test did not look for every change.',
  },
  'result-none-other-test': {
    text: 'Is there another test that could still find something?',
    why: 'A first test may look for only a few changes, or use a small sample. Sometimes a wider test or a new sample is worth a try.',
  },
  'result-used-in-plan': {
    text: 'How are {my} test results used in the treatment plan?',
    why: 'Test results are not always used when a plan is made. It is fine to ask how they were used, or why they were not.',
  },
  'result-rules-out': {
    text: 'Do {my} results show that some treatment is not likely to work?',
    why: 'Some changes in a cancer mean that a certain drug is not likely to help. Then its side effects can be avoided.',
  },
  'result-immunotherapy': {
    text: 'What do {my} results say about immunotherapy?',
    why: 'Immunotherapy helps the body’s own defenses find the cancer. Markers such as PD-L1, MSI or TMB can help to tell if it may fit.',
  },
  'result-inherited-or-not': {
    text: 'Is the change that was found inherited, or is it only in the cancer?',
    why: 'Many changes in a cancer came about during life and are not passed on. Some were there from birth, and then they can matter for the family.',
  },
  'result-inherited-test-next': {
    text: 'Should {I} have a test of inherited genes because of this result?',
    why: 'A test of the cancer can hint at an inherited change, but it can’t show it for sure. That takes a test of its own, often of blood or spit.',
  },
  'result-can-miss': {
    text: 'What could this test miss?',
    why: 'No test finds everything. The sample is from one time and often one place, and the test looks only for certain changes.',
  },
  'result-uncertain-changes': {
    text: 'Are there changes in the report that no one can explain yet?',
    why: 'Labs call such a change a variant of uncertain significance. It may turn out to mean something, or nothing.',
  },
  'result-who-explains': {
    text: 'Who will go over the report with me?',
    why: 'Test reports are written for doctors. Someone can explain the words and say what they change.',
  },
  'result-how-cancer-behaves': {
    text: 'Do the results say how fast the cancer may grow?',
    why: 'Some markers say more about how a cancer behaves than about treatment. You can say how much you want to hear.',
  },
  'result-no-approved-drug': {
    text: 'If no approved drug fits the change that was found, what else is there?',
    why: 'For many changes there is no drug yet. Usual treatment, a trial or another test may still be open.',
  },
  'result-not-yet-known': {
    text: 'What is not yet known about treating a cancer with this change?',
    why: 'For some changes there is a lot of research, for others very little. It helps to know how sure your doctor is.',
  },
  'result-treated-others': {
    text: 'Have you treated other people with this kind of result?',
    why: 'Some results are rare, and no one sees them all. Your doctor may know a place that sees more of them.',
  },
  'result-seen-by-other-doctors': {
    text: 'Will {my} other doctors see this result in the record?',
    why: 'Not every office can look into the same records. Some send a letter with the result to the other doctors.',
  },
}
