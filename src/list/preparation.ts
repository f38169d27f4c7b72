import { bring, records, type Contact, type ContactText, type TermText, type Words } from '../content/index.ts'
import { fill, type Messages } from '../i18n/index.ts'
import type { Answers } from '../plan/index.ts'
import { evaluate, type Condition } from '../rules/index.ts'
import { contactsFor } from './contactsFor.ts'
import { termIdsIn } from './termsIn.ts'

/** What goes along to the visit beside the questions. */
export interface Preparation {
  /** What to bring, by the answers; never empty. */
  readonly bring: readonly string[]
  /** Missing where nothing in the answers points to a record. */
  readonly request?: RecordRequest
  /** Terms that occur in the questions and their whys, by the alphabet. */
  readonly terms: readonly KnownTerm[]
  /** People to call, in order; empty where nothing in the answers points to anybody. */
  readonly contacts: readonly (Contact & ContactText)[]
}

export type KnownTerm = Pick<TermText, 'name' | 'also' | 'meaning'> & { readonly id: string }

/** A ready request for records, to say, print or copy. */
export interface RecordRequest {
  readonly opening: string
  readonly records: readonly string[]
  readonly closing: string
  /** `source#topic`: why the person may ask. */
  readonly citations: readonly string[]
}

const rightToRecords = ['hhs-lab-reports#right'] as const

/** `texts` are all that stands on the list. */
export function prepare(answers: Answers, texts: readonly string[], { preparation: words, glossary, contacts: contactTexts }: Words, messages: Messages): Preparation {
  const who = answers.who ?? 'self'
  const voice = messages.voice(who, answers.name?.trim() || undefined)
  const wanted = fitting(records, answers).map((id) => words.records[id])
  return {
    bring: fitting(bring, answers).map((id) => fill(words.bring[id], who, voice)),
    ...(wanted.length && { request: { opening: fill(words.request.opening, who, voice), records: wanted, closing: words.request.closing, citations: rightToRecords } }),
    terms: termIdsIn(texts, glossary)
      .flatMap((id) => {
        const term = glossary[id]
        return term ? [{ ...term, id }] : []
      })
      .toSorted((a, b) => messages.compare(a.name, b.name)),
    contacts: contactsFor(answers).flatMap((contact) => {
      const text = contactTexts[contact.id]
      return text ? [{ ...contact, ...text }] : []
    }),
  }
}

/** The request as plain text, a record a line. */
export const requestText = ({ opening, records: wanted, closing }: RecordRequest): string => [opening, ...wanted.map((each) => `- ${each}`), closing].join('\n')

/** What is unknown does not fit: nobody packs for an answer that they did not give. */
const fitting = <Id extends string>(table: Readonly<Record<Id, { readonly when: Condition }>>, answers: Answers): readonly Id[] =>
  keysOf(table).filter((id) => evaluate(table[id].when, answers).truth === 'yes')

const keysOf = <Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] => {
  const isKey = (id: string): id is Id => Object.hasOwn(table, id)
  return Object.keys(table).filter(isKey)
}
