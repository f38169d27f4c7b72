import type { IssueCode } from '../../plan/index.ts'

/** A sentence for each thing that can be wrong with a file. The key's place in the file stands in front of it. */
export const issues: Readonly<Record<IssueCode, (params: Readonly<Record<string, string>>) => string>> = {
  'too-large': ({ limit }) => `The file is too large. A plan is at most ${limit}.`,
  'not-json': () => 'This is not a file that Ask Ahead has saved.',
  'wrong-format': ({ allowed }) => `This is not a file that Ask Ahead has saved. Its "format" has to be "${allowed}".`,
  'newer-version': ({ version, known }) =>
    `The file is of version ${version}; this version of Ask Ahead reads version ${known}. Load the newest version of Ask Ahead and open the file again.`,
  'language-unavailable': ({ language, allowed }) => `The language "${language}" is not available yet. Available: ${allowed}.`,
  'unknown-key': ({ allowed }) => `This key is not known here. Known: ${allowed}.`,
  'not-allowed': ({ received, allowed }) => `${received} is not allowed here. Allowed: ${allowed}.`,
  'wrong-type': ({ expected, received }) => `Expected ${expected}, found ${received}.`,
  'too-long': ({ limit }) => `The text is too long. At most ${limit} characters fit here.`,
  'too-many': ({ limit }) => `There are too many entries. At most ${limit} fit here.`,
  'out-of-range': ({ bound, received }) => `${received} is out of range. It has to be ${bound}.`,
  'calendar-date': () => 'This is not a date of the calendar. Dates are written as 2026-12-01.',
  'age-range-order': () => 'The lower age has to come first.',
  'duplicate-id': ({ value }) => `Two relatives have the id "${value}". Each needs its own.`,
  'unknown-question': ({ id }) => `The question "${id}" is not in the bank. It was passed over.`,
}
