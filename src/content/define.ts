/** How entries of the bank are written down: see README.md beside this file. */
import type { Wording } from '../i18n/index.ts'
import type { Question } from '../rules/index.ts'
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

export type BankQuestion = Question<Topic, `${string}#${string}`>
type Entry = Omit<BankQuestion, 'id' | 'topic' | 'reviewed'>

/** The questions of one topic file; `reviewed` holds for all of them unless an entry says otherwise. */
export const questions = <const T extends Readonly<Record<string, Entry & { readonly reviewed?: string }>>>(topic: Topic, reviewed: string, entries: T) => ({
  topic,
  reviewed,
  entries,
})

export interface QuestionText {
  /** First person, to be read out; at most 25 words. */
  readonly text: Wording
  /** One or two sentences to who holds the list; at most 45 words. */
  readonly why: Wording
}

/** The words of every question of a topic file: a missing one, or one too many, does not compile. */
export type TextsOf<File extends { readonly entries: object }> = Readonly<Record<keyof File['entries'], QuestionText>>

export const listed = (file: { readonly topic: Topic; readonly reviewed: string; readonly entries: Readonly<Record<string, Entry & { readonly reviewed?: string }>> }): readonly BankQuestion[] =>
  Object.entries(file.entries).map(([id, entry]) => ({ reviewed: file.reviewed, ...entry, id, topic: file.topic }))
