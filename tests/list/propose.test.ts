import { expect, test } from 'vitest'
import type { BankQuestion } from '../../src/content/index.ts'
import { makePromptList, questionsForVisit } from '../../src/list/index.ts'
import type { Answers, Ask } from '../../src/plan/index.ts'
import { planWith } from '../plan/builders.ts'
import { contentOf, idsOf, several } from './builders.ts'

test.each([
  [1, 5],
  [14, 5],
  [15, 5],
  [20, 7],
  [22, 8],
  [25, 10],
  [30, 12],
  [31, 12],
  [600, 12],
  [undefined, 10],
])('a visit of %s minutes has room for %s questions', (minutes, questions) => {
  expect(questionsForVisit(minutes)).toBe(questions)
})

const proposed = (bank: readonly BankQuestion[], answers: Answers = {}): readonly string[] => idsOf(makePromptList(planWith(answers), contentOf(bank)))
const of = (ask: Ask, count: number): readonly BankQuestion[] => several(count, ask, { ask })

test('the visit is filled to its room with the best, and the rest is kept ready', () => {
  const list = makePromptList(planWith({ appointment: { minutes: 15 } }), contentOf(several(9, 'q')))
  expect(idsOf(list)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5'])
  expect(list.more).toMatchObject([{ topic: 'general', items: [{ id: 'q6' }, { id: 'q7' }, { id: 'q8' }, { id: 'q9' }] }])
})

test('no other addressee gets more than four', () => {
  expect(proposed(of('insurer', 6))).toEqual(['insurer1', 'insurer2', 'insurer3', 'insurer4'])
})

test('all others together get at most ten, each their best first', () => {
  const ids = proposed([...of('insurer', 4), ...of('lab', 4), ...of('pharmacist', 4), ...of('family', 1)])
  expect(ids).toHaveLength(10)
  expect(ids).toEqual(expect.arrayContaining(['insurer3', 'lab3', 'pharmacist3', 'family1']))
  expect(ids).not.toContain('insurer4')
})

test('a long visit leaves the others what is left of twenty', () => {
  const bank = [...of('doctor', 15), ...of('insurer', 4), ...of('lab', 4), ...of('pharmacist', 4)]
  expect(proposed(bank, { appointment: { minutes: 60 } })).toHaveLength(20)
  expect(proposed(bank, { appointment: { minutes: 15 } })).toHaveLength(15)
})

test('safety keeps a third of the visit where decisions would fill it', () => {
  const bank = [...several(9, 'decision', { purpose: 'decision', weight: 0 }), ...several(9, 'safety', { purpose: 'safety' })]
  const ids = proposed(bank, { appointment: { minutes: 15 } })
  expect(ids.filter((id) => id.startsWith('safety'))).toEqual(['safety1', 'safety2'])
  expect(ids).toHaveLength(5)
})

test('a topic that has been taken before makes room for another', () => {
  const bank = [
    ...Array.from({ length: 8 }, (_, index) => several(1, `a${index}-`, { topic: 'treatment', weight: 5 })).flat(),
    ...several(1, 'trial', { topic: 'trials', weight: 0 }),
  ]
  expect(proposed(bank, { appointment: { minutes: 15 } })).toContain('trial1')
})

test('a counselor’s visit takes the counselor’s questions in', () => {
  const bank = [...of('genetic-counselor', 6), ...of('doctor', 6)]
  expect(proposed(bank, { appointment: { with: 'genetic-counselor', minutes: 30 } })).toHaveLength(12)
  expect(proposed(bank, { appointment: { with: 'oncologist', minutes: 30 } })).toHaveLength(10)
})
