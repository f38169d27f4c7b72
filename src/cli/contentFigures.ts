/** What the content report says in numbers, as data. */
import { openTopics, topics, unexplainedTopics, type Answering, type BankQuestion, type FieldTopic, type SeedTopic, type Topic } from '../content/index.ts'
import { vocabulary, type Ask, type Cancer, type Payer, type Situation } from '../plan/index.ts'
import { cancersNamedBy, couldHold, payersNamedBy } from './couldHold.ts'
import { gradeOf, wordsOf } from './readingGrade.ts'
import type { Part, SpokenText } from './spokenTexts.ts'

export interface SituationFigures {
  /** Missing: whatever the cancer, or none. */
  readonly cancer?: Cancer
  readonly questions: Readonly<Record<Situation, number>>
  /** In any situation. */
  readonly all: number
}

/** How many questions name a cancer and hold, or could hold, in each situation; then how many questions could hold there at all. */
export const figuresBySituation = (bank: readonly BankQuestion[]): readonly SituationFigures[] => [
  ...vocabulary.cancers.map((cancer) => ({
    cancer,
    ...countsOf((situation) => bank.filter(({ when }) => cancersNamedBy(when).has(cancer) && couldHold(when, { situation, cancer }) !== 'no')),
  })),
  countsOf((situation) => bank.filter(({ when }) => couldHold(when, { situation }) !== 'no')),
]

function countsOf(fitting: (situation: Situation) => readonly BankQuestion[]): Omit<SituationFigures, 'cancer'> {
  const count = (situation: Situation): number => fitting(situation).length
  return {
    questions: {
      'new-diagnosis': count('new-diagnosis'),
      'in-treatment': count('in-treatment'),
      'growing-or-returned': count('growing-or-returned'),
      'after-treatment': count('after-treatment'),
      'family-risk': count('family-risk'),
      'rare-disease': count('rare-disease'),
    },
    all: new Set(vocabulary.situations.flatMap(fitting)).size,
  }
}

export interface PayerFigures {
  readonly payer: Payer
  /** Questions of its own, by whom to ask. */
  readonly own: Readonly<Partial<Record<Ask, number>>>
  readonly all: number
  /** Questions that it shares with many. */
  readonly shared: number
}

/** A question that names more payers is one that many share. */
export const payersAtMost = 3

export const figuresByPayer = (bank: readonly BankQuestion[]): readonly PayerFigures[] =>
  vocabulary.payers.map((payer) => {
    const naming = bank.flatMap(({ ask, when }) => {
      const named = payersNamedBy(when)
      return named.has(payer) ? [{ ask, isOwn: named.size <= payersAtMost }] : []
    })
    const own = naming.filter(({ isOwn }) => isOwn)
    const counts = vocabulary.asks.map((ask) => [ask, own.filter((question) => question.ask === ask).length] as const)
    return { payer, own: Object.fromEntries(counts.filter(([, count]) => count > 0)), all: own.length, shared: naming.length - own.length }
  })

export interface TextFigures {
  readonly medianWords: number
  readonly meanGrade: number
}

export interface TopicFigures {
  /** Missing for the whole bank. */
  readonly topic?: Topic
  readonly questions: number
  readonly text: TextFigures
  readonly why: TextFigures
}

/** By topic, then for the whole bank. Texts are those for oneself. */
export function figuresByTopic(bank: readonly BankQuestion[], texts: readonly SpokenText[]): readonly TopicFigures[] {
  const own = texts.filter(({ person }) => person === 'self')
  const figures = (asked: readonly BankQuestion[], spoken: readonly SpokenText[]) => ({
    questions: asked.length,
    text: textFigures(spoken, 'question'),
    why: textFigures(spoken, 'why'),
  })
  return [
    ...topics.map((topic) => ({
      topic,
      ...figures(
        bank.filter((question) => question.topic === topic),
        own.filter((spoken) => spoken.topic === topic),
      ),
    })),
    figures(bank, own),
  ]
}

function textFigures(spoken: readonly SpokenText[], part: Part): TextFigures {
  const texts = spoken.filter((one) => one.part === part).map(({ text }) => text)
  return { medianWords: median(texts.map((text) => wordsOf(text).length)), meanGrade: mean(texts.map(gradeOf)) }
}

/** Of an even number of values, the mean of the two in the middle; of none, 0. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1))
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export interface CoverageFigures<T extends SeedTopic | FieldTopic> {
  readonly topics: number
  readonly answered: number
  /** Nothing answers them. */
  readonly open: readonly T[]
  /** Answered by a question or not, they wait for an explanation. */
  readonly unexplained: readonly T[]
}

/** `explaining`: the terms, explanations and contacts. */
export const coverageOf = <T extends SeedTopic | FieldTopic>(
  list: readonly T[],
  bank: readonly BankQuestion[],
  explaining: readonly Answering[],
): CoverageFigures<T> => {
  const open = openTopics(list, [...bank, ...explaining])
  return { topics: list.length, answered: list.length - open.length, open, unexplained: unexplainedTopics(list, explaining) }
}
