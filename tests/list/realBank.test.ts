/** The bank that people get, under any plan at all. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bank, loadWords } from '../../src/content/index.ts'
import { itemsOf, makePromptList, type Content, type PromptList } from '../../src/list/index.ts'
import type { Answers, Plan } from '../../src/plan/index.ts'
import { selectQuestions } from '../../src/rules/index.ts'
import { anyPlan } from '../plan/arbitrary.ts'
import { planWith } from '../plan/builders.ts'
import { idsOf, messages, moreOf } from './builders.ts'

const content: Content = { bank, words: await loadWords('en'), messages }
const listOf = (plan: Plan): PromptList => makePromptList(plan, content)

/** Every text that the list says, kept ready or on it. */
const textsOf = (list: PromptList): readonly string[] =>
  [...itemsOf(list), ...list.more.flatMap(({ items }) => items)].flatMap(({ text, why = '', because }) => [text, why, ...because])

test('whatever was answered, every text finds the facts that it names', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const list = listOf(plan)
      expect(textsOf(list).filter((text) => /[{}]|undefined|null|\bNaN\b|\[object/u.test(text))).toEqual([])
      expect(itemsOf(list).filter(({ text, because }) => text.trim() === '' || because.some((reason) => reason.trim() === ''))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('whatever was answered, no question stands twice, and what stands ready is not on the list', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const list = listOf({ ...plan, list: { ...plan.list, own: [] }, clinic: { ...plan.clinic, own: [] } })
      const ids = [...idsOf(list), ...moreOf(list)]
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('no proposal is longer than twenty, and first are at most three', () => {
  fc.assert(
    fc.property(anyPlan, ({ answers = {} }) => {
      const list = listOf(planWith(answers))
      expect(idsOf(list).length).toBeLessThanOrEqual(20)
      expect(list.first.length).toBeLessThanOrEqual(3)
      for (const { ask, items } of list.groups) if (ask !== 'doctor') expect(items.length).toBeLessThanOrEqual(4)
    }),
    { numRuns: 150 },
  )
})

/** Answers on which nothing rests for these persons. */
const unrelated: readonly (readonly [string, Answers])[] = [
  ['the state', { state: 'TX' }],
  ['a first visit', { appointment: { first: true } }],
  ['the day of the visit', { appointment: { date: '2026-12-01' } }],
  ['the gender', { gender: 'woman' }],
]
const persons: readonly (readonly [string, Answers])[] = [
  ['lung cancer', { situation: 'new-diagnosis', cancer: 'lung', testing: { tumor: { status: 'waiting' } }, insurance: 'medicare' }],
  ['a rare disease, and a first visit', { situation: 'rare-disease', appointment: { first: true }, testing: { inherited: { status: 'done', result: 'uncertain' } } }],
  ['cancer in the family, and a first visit', { situation: 'family-risk', appointment: { first: true }, family: { relatives: [{ relation: 'sister', cancers: [{ type: 'ovarian', age: 47 }] }] } }],
]

test.each(persons.flatMap(([person, answers]) => unrelated.map(([label, more]) => [person, label, answers, more] as const)))(
  'with %s, %s makes no difference to the list',
  (_, __, answers, more) => {
    expect(listOf(planWith({ ...answers, ...more, appointment: { ...answers.appointment, ...more.appointment } }))).toEqual(listOf(planWith(answers)))
  },
)

test('for oneself, the name makes no difference to any list', () => {
  fc.assert(
    fc.property(anyPlan, ({ answers = {} }) => {
      fc.pre(answers.who !== 'other')
      expect(listOf(planWith({ ...answers, name: 'Ana' }))).toEqual(listOf(planWith({ ...answers, name: '' })))
    }),
    { numRuns: 60 },
  )
})

test('every question of the bank is selected by some answers', () => {
  const found = new Set<string>()
  fc.assert(
    fc.property(anyPlan, ({ answers = {} }) => {
      for (const { question } of selectQuestions(bank, answers)) found.add(question.id)
    }),
    { numRuns: 300, seed: 7 },
  )
  // The rarest need several answers at once, which chance does not bring together: the content's own tests look at each.
  expect(found.size / bank.length).toBeGreaterThan(0.7)
})
