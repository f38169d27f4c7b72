/** How entries of the bank are written down: see README.md beside this file. */
import type { Wording } from '../i18n/index.ts'
import { all, type Condition, type Question } from '../rules/index.ts'
import type { Topic } from './topics.ts'

/** A public document that facts come from. */
export interface Source {
  /** As a reader knows it: the organisation. */
  readonly name: string
  readonly title: string
  /** Date of the document, as exact as it says: year, month or day, ISO 8601; `undated` where it says none. */
  readonly date: string
  /** Date of the copy that was read, ISO 8601. */
  readonly read: string
  /** https. */
  readonly url: string
}

/** `source#topic` */
export type Citation = `${string}#${string}`

export type BankQuestion = Question<Topic, Citation>
type Entry = Omit<BankQuestion, 'id' | 'topic' | 'reviewed'>

/** The questions of one topic file; `reviewed` holds for all of them unless an entry says otherwise, `when` for all of them together with their own. */
export const questions = <const T extends Readonly<Record<string, Entry & { readonly reviewed?: string }>>>(
  topic: Topic,
  reviewed: string,
  entries: T,
  when?: Condition,
) => ({ topic, reviewed, entries, ...(when && { when }) })

export interface QuestionText {
  /** First person, to be read out; at most 25 words. */
  readonly text: Wording
  /** One or two sentences to who holds the list; at most 45 words. */
  readonly why: Wording
}

/** The words of every question of a topic file. */
export type TextsOf<File extends { readonly entries: object }> = WordsOf<File, QuestionText>

interface TopicFile {
  readonly topic: Topic
  readonly reviewed: string
  readonly entries: Readonly<Record<string, Entry & { readonly reviewed?: string }>>
  readonly when?: Condition
}

export const listed = ({ topic, reviewed, entries, when }: TopicFile): readonly BankQuestion[] =>
  Object.entries(entries).map(([id, entry]) => ({ reviewed, ...entry, when: when ? all(when, entry.when) : entry.when, id, topic }))

/** What says where it comes from. */
export interface Cited {
  /** One of its own among questions, terms, explanations and contacts; never reused. */
  readonly id: string
  readonly sources: readonly [Citation, ...Citation[]]
  /** Date of the last review of words and sources, ISO 8601. */
  readonly reviewed: string
}

/** A word that a person may meet in a question, in its why or on a report. */
export interface Term extends Cited {
  /** Ids of terms that help to understand this one, or that are easily taken for it. */
  readonly seeAlso?: readonly string[]
}

/** Impersonal, so that it reads right for everyone: neither "you" for whose body it is, nor placeholders. */
export interface TermText {
  readonly name: string
  /** Other names that doctors and reports use. */
  readonly also?: readonly string[]
  /** One or two plain sentences; at most 35 words. */
  readonly meaning: string
  /**
   * How the term is recognised in a text, with its plurals. A form without a small letter (HRD) is looked for as it is written, any other in large and
   * small letters. A form belongs to one term.
   */
  readonly forms: readonly string[]
}

export type Explanation = Cited

export interface ExplanationText {
  readonly title: string
  /** Fewer than 150 words together. "You" is who reads, not who is ill. */
  readonly paragraphs: readonly [string, ...string[]]
}

/** Somebody to call or look up. Never an emergency number: those stand in the fixed words. */
export interface Contact extends Cited {
  /** Whom it is listed for. */
  readonly when: Condition
  /** Place among contacts, the lowest first. */
  readonly order: number
  /** As a person dials it, with hyphens. Missing where no page of the organization itself, or of an agency, was found that gives it. */
  readonly phone?: string
  /** For people who are deaf or hard of hearing. */
  readonly tty?: string
  /** https. */
  readonly web: string
}

export interface ContactText {
  readonly name: string
  /** One sentence: what they help with. */
  readonly helps: string
  /** As the page that was read says it; missing where it says none, or where it is too old to go by. */
  readonly hours?: string
  readonly languages?: string
  /** The number in letters, where people know it by them: 1-800-4-CANCER. */
  readonly phoneInLetters?: string
}

type CitedEntry<T extends Cited> = Omit<T, 'id' | 'reviewed'> & { readonly reviewed?: string }
interface CitedFile<T extends Cited> {
  readonly reviewed: string
  readonly entries: Readonly<Record<string, CitedEntry<T>>>
}

/** The entries of a file, by id; `reviewed` holds for all of them unless an entry says otherwise. */
const fileOf =
  <T extends Cited>() =>
  <const E extends Readonly<Record<string, CitedEntry<T>>>>(reviewed: string, entries: E) => ({ reviewed, entries })

export const termFile = fileOf<Term>()
export const explanationFile = fileOf<Explanation>()
export const contactFile = fileOf<Contact>()

export const termsOf = ({ reviewed, entries }: CitedFile<Term>): readonly Term[] => Object.entries(entries).map(([id, entry]) => ({ reviewed, ...entry, id }))
export const explanationsOf = ({ reviewed, entries }: CitedFile<Explanation>): readonly Explanation[] =>
  Object.entries(entries).map(([id, entry]) => ({ reviewed, ...entry, id }))
export const contactsOf = ({ reviewed, entries }: CitedFile<Contact>): readonly Contact[] =>
  Object.entries(entries)
    .map(([id, entry]) => ({ reviewed, ...entry, id }))
    .toSorted((a, b) => a.order - b.order)

/** The words of every entry of a file: a missing one, or one too many, does not compile. */
export type WordsOf<File extends { readonly entries: object }, Text> = Readonly<Record<keyof File['entries'], Text>>
