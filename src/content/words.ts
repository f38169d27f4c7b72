import type { Wording } from '../i18n/index.ts'
import type { Language } from '../plan/index.ts'
import type { AnswerPath, FactName } from '../rules/index.ts'
import type { ContactText, ExplanationText, QuestionText, TermText } from './define.ts'
import type { BringId, RecordId } from './preparation.ts'

/** Words of what goes along to the visit, beside the questions. */
export interface PreparationWords {
  /** Whole sentences or noun phrases with a full stop, to who packs. */
  readonly bring: Readonly<Record<BringId, Wording>>
  /** Each to stand after the opening's colon, without a full stop. */
  readonly records: Readonly<Record<RecordId, string>>
  /** What to say or write to the office that keeps the records. */
  readonly request: { readonly opening: Wording; readonly closing: string }
}

/** All words of the content in one language. */
export interface Words {
  /** By question id. */
  readonly questions: Readonly<Record<string, QuestionText>>
  /** By id of the term. */
  readonly glossary: Readonly<Record<string, TermText>>
  /** By id of the explanation. */
  readonly explanations: Readonly<Record<string, ExplanationText>>
  /** By id of the contact. */
  readonly contacts: Readonly<Record<string, ContactText>>
  /** By path and value, to complete "You told us that …". */
  readonly becauseOfAnswer: { readonly [P in AnswerPath]?: Readonly<Record<string, Wording | undefined>> }
  /** By path, for answers that are named: `{values}`. */
  readonly becauseOfNames: { readonly [P in AnswerPath]?: Wording }
  /** By fact: `{evidence}` is what relatives had. */
  readonly becauseOfFact: { readonly [F in FactName]?: Wording }
  readonly preparation: PreparationWords
}

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.ts')).words,
}

/** The content's words in one language; the others are not loaded. */
export const loadWords = (language: Language): Promise<Words> => loaders[language]()
