/** What is wrong with a file or an input. Sentences are made of it in `i18n`, for the screen and the command line alike. */
export interface Issue {
  readonly code: IssueCode
  /** The key's place in the file, as `answers.family.relatives[3].side`; empty for the whole file. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
}

export type IssueCode =
  | 'too-large'
  | 'not-json'
  | 'wrong-format'
  | 'newer-version'
  | 'language-unavailable'
  | 'unknown-key'
  | 'not-allowed'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'out-of-range'
  | 'calendar-date'
  | 'age-range-order'
  | 'duplicate-id'
  /** A question that is not in the bank: reported and passed over, never a reason to refuse. */
  | 'unknown-question'

export const issue = (code: IssueCode, path = '', params: Issue['params'] = {}): Issue => ({ code, path, params })
