import { loadWords, type BankQuestion } from '../../src/content/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'
import type { Content, PromptList } from '../../src/list/index.ts'
import { itemsOf } from '../../src/list/index.ts'
import type { Ask } from '../../src/plan/index.ts'
import { always } from '../../src/rules/index.ts'

export const messages = await loadMessages('en')
const { preparation } = await loadWords('en')

/** A question that fits everyone, unless told otherwise. */
export const question = (id: string, more: Partial<BankQuestion> = {}): BankQuestion => ({
  id,
  topic: 'general',
  ask: 'doctor',
  purpose: 'meaning',
  when: always,
  sources: ['acs#making-decisions'],
  reviewed: '2026-11-22',
  ...more,
})

/** Questions of one addressee, the best first. */
export const several = (count: number, prefix: string, more: Partial<BankQuestion> = {}): readonly BankQuestion[] =>
  Array.from({ length: count }, (_, index) => question(`${prefix}${index + 1}`, { weight: -100 * index, ...more }))

/** A small bank; `texts` where the words matter. */
export const contentOf = (bank: readonly BankQuestion[], texts: Readonly<Record<string, string>> = {}): Content => ({
  bank,
  words: {
    questions: Object.fromEntries(bank.map(({ id }) => [id, { text: texts[id] ?? `What about ${id}?`, why: `Because of ${id}.` }])),
    glossary: {},
    explanations: {},
    contacts: {},
    becauseOfAnswer: { situation: { 'in-treatment': '{you are} in treatment' } },
    becauseOfNames: { medicines: '{values} is among the medicines', cancer: '{you have} {values}' },
    becauseOfFact: { 'family-referral': '{evidence}', F1: '{evidence}' },
    preparation,
  },
  messages,
})

export const idsOf = (list: PromptList): readonly string[] => itemsOf(list).map(({ id }) => id)
export const groupOf = (list: PromptList, ask: Ask): readonly string[] => list.groups.find((group) => group.ask === ask)?.items.map(({ id }) => id) ?? []
export const moreOf = (list: PromptList): readonly string[] => list.more.flatMap(({ items }) => items.map(({ id }) => id))
