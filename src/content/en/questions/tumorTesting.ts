import type { TextsOf } from '../../define.ts'
import type { tumorTesting as bank } from '../../questions/tumorTesting.ts'

export const tumorTesting: TextsOf<typeof bank> = {
  'tumor-was-it-tested': {
    text: 'Has {my} cancer been tested for gene or protein changes?',
    why: 'Some treatments work only if the cancer has a certain change. People sometimes have to ask to learn if their cancer was tested.',
  },
  'tumor-is-testing-useful': {
    text: 'Would it help to test {my} cancer for gene or protein changes?',
    why: 'This is called biomarker testing. It is common for some cancers and adds little for others. Your doctor can say what it could add for {you}.',
  },
  'tumor-testing-not-spread': {
    text: '{my} cancer has not spread. Is it still useful to test it for gene or protein changes?',
    why: 'For some cancers such tests matter from the start. For others they are done only if the cancer grows or comes back.',
  },
  'tumor-testing-after-treatment': {
    text: 'Treatment has ended. Could a test of the cancer still tell us something?',
    why: 'After treatment, a test may add nothing for now. It may also matter later, if the cancer comes back.',
  },
  'tumor-testing-in-treatment': {
    text: 'Treatment has begun. Is it still worth testing {my} cancer for gene or protein changes?',
    why: 'A result may matter for what comes next, or change nothing for now. Your doctor can say which is more likely.',
  },
  'tumor-why-not-tested': {
    text: 'Is there a reason why {my} cancer has not been tested for gene or protein changes?',
    why: 'There can be a good reason, such as too little tissue. Sometimes a test exists and it just has not come up yet.',
  },
  'tumor-result-changes-treatment': {
    text: 'How could a test result change {my} treatment?',
    why: 'A result can point to a treatment, rule one out, or change nothing. It helps to know that before the result is here.',
  },
  'tumor-exact-diagnosis': {
    text: 'Could testing make {my} diagnosis more exact?',
    why: 'Cancers that look alike can have different gene or protein changes. Sometimes a test shows more clearly which kind it is.',
  },
  'tumor-one-gene-or-panel': {
    text: 'Does the test look at one gene or many at once?',
    why: 'Some tests look at one gene or protein. Others look at many at once, which is called a panel. Your doctor can say why one fits better.',
  },
  'tumor-which-changes-tested': {
    text: 'Which gene or protein changes was {my} cancer tested for?',
    why: 'Tests differ. Some look for one change and others for many. A change that was not looked for will not be in the report.',
  },
  'tumor-broad-panel': {
    text: 'Did {my} test look at many genes at once?',
    why: 'A few drugs work on a certain change wherever the cancer started. A test of many genes at once, called a panel, can look for those changes.',
  },
  'tumor-test-again-now': {
    text: 'Would it help to test {my} cancer again now?',
    why: 'A cancer can change over time and during treatment. The first test may not show what is there today.',
  },
  'tumor-test-again-later': {
    text: 'If the cancer grows or comes back, would you test it again?',
    why: 'A cancer can change over time. A new test may then show something that the first one did not.',
  },
  'tumor-test-side-finding': {
    text: 'Could the test find something that we were not looking for?',
    why: 'Such a test can also hint at an inherited change. You can ask before the test which results you want to hear about.',
  },
  'tumor-test-proven': {
    text: 'How well is this test proven for {my} kind of cancer?',
    why: 'Some tests are well studied for one cancer and less so for another. There is still a lot to learn in this field.',
  },
  'tumor-people-like-me': {
    text: {
      self: 'Were people with my background part of the studies behind this test?',
      child: 'Were children like mine part of the studies behind this test?',
      other: 'Were people with a background like theirs part of the studies behind this test?',
    },
    why: 'Some groups of people are less often part of studies. A result can then be harder to read for them.',
  },
}
