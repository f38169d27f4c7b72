/** Words of the paper, and how the answers read in its summary. */
import { count } from './counts.ts'
import { dayDate, longDate, sourceDate } from './dates.ts'

/** "a brain tumor" after a colon: "brain tumor". */
const bare = (name: string): string => name.replace(/^an? /u, '')

export const paper = {
  title: (who: 'self' | 'child' | 'other'): string =>
    who === 'self' ? 'Questions for my visit' : who === 'child' ? 'Questions for my child’s visit' : 'Questions for the visit',
  subtitle: ({ name, date, clinician }: { name?: string; date?: string; clinician?: string }): string =>
    [name, date && longDate(date), clinician && `with the ${clinician}`].filter(Boolean).join(' · '),
  facts: {
    why: { self: 'Why I am here', child: 'Why we are here', other: 'Why we are here' },
    tumorTests: 'Tests of the cancer',
    inheritedTests: 'Tests of inherited genes',
    family: 'Family',
    insurance: 'Insurance',
    matters: { self: 'What matters most to me', child: 'What matters most to us', other: 'What matters most to us' },
    medicines: 'Medicines',
    treatments: 'Treatments',
  },
  sayFirst: 'Say first: ',
  sayFirstWords: (n: number): string =>
    n > 1 ? `“I brought some questions. Could we look at these ${['', '', 'two', 'three'][n] ?? n} together?”` : '“I brought some questions. Could we look at them together?”',
  askFirst: 'Ask these first',
  group: (name: string): string => `For the ${name}`,
  byClinic: (name: string): string => `Added by ${name}`,
  sources: 'Where this comes from',
  source: ({ name, title, date }: { name: string; title: string; date: string }): string => `${name}. ${title}. ${date === 'undated' ? 'No date given' : sourceDate(date)}.`,
  /** The days on which the first and the last of them was read. */
  sourcesRead: (first: string, last: string): string => (first === last ? `Sources read on ${dayDate(first)}.` : `Sources read between ${dayDate(first)} and ${dayDate(last)}.`),
  /** On the compact form, in their place. */
  sourcesElsewhere: (n: number): string => `Why to ask, and the ${count(n, 'document', 'documents')} behind these questions, with dates, are on the full paper.`,
  bring: 'What to bring',
  terms: 'Words to know',
  contacts: 'People who can help',
  contactPhone: (name: string, phone: string): string => `${name}: ${phone}`,
  contactsDate: (date: string): string => `Numbers and hours as of ${dayDate(date)}.`,
  request: 'To ask for the reports',
  patientIs: (name: string): string => `Patient: ${name}`,
  howToUse: 'How to use this list',
  howToUseLines: [
    'Hand over this page, or read the first questions out loud.',
    'Ask when the visit begins, while there is time.',
    'Write down what is said, or have someone write for you.',
    'If an answer is not clear, ask once more. That is all right.',
  ],
  /** At the command line. */
  noGroup: (name: string): string => `There is no question for: ${name}. No file was made.`,
  fromClinic: (name: string): string => `From ${name}`,
  byLink: 'This list began with a link from the clinic.',
  tearOff: 'To tear off: neither your name nor what you told us about yourself stands here.',
  cut: 'Cut here',
  whyFirst: 'Why to ask these first',
  blanks: { date: 'Date', person: 'Name of the person you spoke to', reference: 'Reference number', patient: 'Patient', born: 'Date of birth' },
  /** What a screen reader says of the fields of a paper that is filled in on the screen. */
  fields: {
    asked: (question: string): string => `Asked: ${question}`,
    answer: (question: string): string => `Answer to: ${question}`,
  },
  safetyHeading: 'Please note',
  /** `date` is the bank’s version, too. */
  edition: (date: string): string => `Questions: version ${date.replaceAll('-', '.')}, last reviewed on ${dayDate(date)}.`,
  footerLeft: (date: string): string => `Ask Ahead, ${dayDate(date)}. Not medical advice.`,
  footerRight: (name?: string): string => (name ? `${name} · page {page} of {pages}` : 'page {page} of {pages}'),
}

/** How the answers read in the paper's summary. */
export const summary = {
  situation: {
    'new-diagnosis': (cancer: string): string => `Newly found: ${bare(cancer)}`,
    'in-treatment': (cancer: string): string => `In treatment for ${cancer}`,
    'growing-or-returned': (cancer: string): string => `Growing or returned: ${bare(cancer)}`,
    'after-treatment': (cancer: string): string => `After treatment for ${cancer}`,
    'family-risk': (): string => 'No cancer, but cancer in the family',
    'rare-disease': (): string => 'A rare or undiagnosed genetic disease',
  },
  someCancer: 'cancer',
  spread: 'it has spread',
  ageNow: (age: number): string => `age ${age}`,
  foundAt: (age: number): string => `found at ${age}`,
  nowAt: (age: number): string => `now ${age}`,
  statuses: { done: 'Done', waiting: 'Waiting for the result', 'not-done': 'Not done, as far as I know', 'not-sure': 'Not sure' },
  tumorResults: {
    'change-found': (names: string): string => (names ? `Done. Found: ${names}` : 'Done. A change was found'),
    'none-found': (): string => 'Done. Nothing was found',
    'not-enough-sample': (): string => 'Done. Not enough sample',
    'not-sure': (): string => 'Done. Not sure of the result',
  },
  inheritedResults: {
    pathogenic: (names: string): string => (names ? `Done. Change found in ${names}` : 'Done. A change was found'),
    uncertain: (names: string): string => (names ? `Done. Uncertain change in ${names}` : 'Done. The result is uncertain'),
    negative: (): string => 'Done. No change was found',
    'not-sure': (): string => 'Done. Not sure of the result',
  },
  relative: (name: string, cancers: string): string => `${name}: ${cancers}`,
  related: { adoption: 'by adoption', marriage: 'by marriage' },
  familyUnknown: 'Birth family not known',
  ashkenazi: 'Ashkenazi Jewish ancestry',
  homeTest: 'home test',
  noRelativeWithCancer: 'No cancer that I know of',
  familySide: { maternal: 'mother’s side', paternal: 'father’s side' },
  concerns: {
    cost: 'cost',
    privacy: 'privacy',
    family: 'family',
    children: 'children',
    'side-effects': 'side effects',
    work: 'work or school',
    travel: 'travel',
    trials: 'trials',
    fertility: 'having children later',
    time: 'time',
    language: 'language',
    emotions: 'feelings',
    'second-opinion': 'a second opinion',
  },
}
