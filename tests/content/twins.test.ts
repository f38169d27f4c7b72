import { expect, test } from 'vitest'
import { bank } from '../../src/content/index.ts'
import type { Condition } from '../../src/rules/index.ts'
import { allowedTwins } from './exceptions.ts'
import { likeness, runsOf, tooLike } from './likeness.ts'
import { spokenTexts } from './texts.ts'

/** The cancers that a condition asks for; undefined where any will do. */
function cancersOf(condition: Condition): readonly string[] | undefined {
  if (condition.kind === 'is') return condition.path === 'cancer' ? condition.values : undefined
  if (condition.kind !== 'all') return undefined
  const named = condition.of.flatMap((part) => cancersOf(part) ?? [])
  return named.length ? named : undefined
}

const questionOf = new Map(bank.map((question) => [question.id, question]))

/** Of one group, only one is taken; and a person is asked for one cancer. */
function neverMeet(a: string, b: string): boolean {
  const [first, second] = [questionOf.get(a), questionOf.get(b)]
  if (!first || !second) return false
  if (first.group !== undefined && first.group === second.group) return true
  const [left, right] = [cancersOf(first.when), cancersOf(second.when)]
  return left !== undefined && right !== undefined && !left.some((cancer) => right.includes(cancer))
}
const isAllowed = (a: string, b: string): boolean => allowedTwins.some(({ ids }) => ids.includes(a) && ids.includes(b))

const twins = (part: 'question' | 'why'): readonly string[] => {
  const texts = spokenTexts
    .filter((spoken) => spoken.part === part && spoken.person === 'self' && spoken.language === 'en')
    .map(({ id, text }) => ({ id, text, runs: runsOf(text) }))
  return texts.flatMap((first, index) =>
    texts.slice(index + 1).flatMap((second) => {
      if (neverMeet(first.id, second.id) || isAllowed(first.id, second.id)) return []
      const like = likeness(first.runs, second.runs)
      return like >= tooLike[part] ? [`${like.toFixed(2)} ${first.id} / ${second.id}: ${first.text} / ${second.text}`] : []
    }),
  )
}

test('no two questions are nearly the same', () => {
  expect(twins('question')).toEqual([])
})

test('no two whys are nearly the same', () => {
  expect(twins('why')).toEqual([])
})

test('likeness tells the same from the other', () => {
  const copy = runsOf('Can I have a copy of the report?')
  expect(likeness(copy, runsOf('Can I have a copy of the test report?'))).toBeGreaterThan(tooLike.question)
  expect(likeness(copy, runsOf('Who can help me with the cost?'))).toBeLessThan(0.3)
})

test('only what can meet on a list is compared', () => {
  expect(cancersOf({ kind: 'all', of: [{ kind: 'fact', fact: 'has-cancer' }, { kind: 'is', path: 'cancer', values: ['lung'] }] })).toEqual(['lung'])
  expect(cancersOf({ kind: 'any', of: [{ kind: 'is', path: 'cancer', values: ['lung'] }] })).toBeUndefined()
})

test('every exception is needed', () => {
  const ids = new Set(bank.map(({ id }) => id))
  expect(allowedTwins.filter(({ ids: pair, reason }) => reason.length < 10 || !pair.every((id) => ids.has(id)))).toEqual([])
})
