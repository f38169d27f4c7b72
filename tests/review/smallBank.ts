/** A bank of eleven questions: of nine for the doctor seven are proposed for twenty minutes, three of them first. */
import { loadWords, type BankQuestion, type Words } from '../../src/content/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'
import type { Content } from '../../src/list/index.ts'
import type { Ask, Plan } from '../../src/plan/index.ts'
import { always, is, type Condition } from '../../src/rules/index.ts'

interface SmallQuestion {
  readonly text: string
  readonly ask?: Ask
  readonly topic?: BankQuestion['topic']
  readonly when?: Condition
}

const questions: readonly SmallQuestion[] = [
  { text: 'Is there a test?' },
  { text: 'What are my choices?', topic: 'treatment' },
  { text: 'How long will it take?' },
  { text: 'Is there time?', when: is('testing.tumor.status', 'not-done') },
  { text: 'Can it be blood?' },
  { text: 'Who reads the result?' },
  { text: 'What does it change?' },
  { text: 'Could I join a trial?', topic: 'trials' },
  { text: 'May I record this?', topic: 'support' },
  { text: 'Is it covered?', ask: 'insurer', topic: 'insurance' },
  { text: 'What will I pay?', ask: 'insurer', topic: 'insurance' },
]

export const idOf = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '-').replace(/-$/, '')

const bank: readonly BankQuestion[] = questions.map(({ text, ask = 'doctor', topic = 'tumor-testing', when = always }, index) => ({
  id: idOf(text),
  topic,
  ask,
  when,
  purpose: 'meaning',
  weight: -100 * index, // steep enough to keep them in this order, whatever the answers and the topics
  sources: ['acs#was-it-done'],
  reviewed: '2026-11-22',
}))

const words: Words = {
  questions: Object.fromEntries(questions.map(({ text }) => [idOf(text), { text, why: `Why: ${text}` }])),
  glossary: {},
  explanations: {},
  contacts: (await loadWords('en')).contacts,
  becauseOfAnswer: { 'testing.tumor.status': { 'not-done': 'the cancer has not been tested' } },
  becauseOfNames: {},
  becauseOfFact: {},
  preparation: (await loadWords('en')).preparation,
}

export const smallBank: Content = { bank, words, messages: await loadMessages('en') }

export const visit: Plan = {
  format: 'question-plan',
  version: 1,
  answers: { appointment: { with: 'oncologist', date: '2026-12-01', minutes: 20 }, testing: { tumor: { status: 'not-done' } } },
}
