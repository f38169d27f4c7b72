/**
 * Published boundary cases, written out as plans: what a genetics service would answer, why, and after which source. Kept as plain data so that a
 * counselor can read them and add some.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/plan/index.ts'
import { referral } from '../../src/rules/index.ts'

interface Example {
  readonly id: string
  readonly plan: unknown
  readonly expect: 'refer' | 'not-refer'
  /** Begins with the rule where one is met: "F1: …". */
  readonly because: string
  readonly source: string
}

const examples = JSON.parse(readFileSync(new URL('familyExamples.json', import.meta.url), 'utf8')) as readonly Example[]

test('there are examples of both kinds, each with an id of its own, a reason and a source', () => {
  expect(examples.length).toBeGreaterThanOrEqual(12)
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length)
  expect([...new Set(examples.map((example) => example.expect))].toSorted()).toEqual(['not-refer', 'refer'])
  expect(examples.filter(({ because, source }) => !because.trim() || !source.trim())).toEqual([])
})

describe.each(examples.map((example) => [`${example.id}, ${example.expect}: ${example.because}`, example] as const))('%s', (_, example) => {
  const parsed = checkPlan(example.plan)
  const { strength, rules } = referral((parsed.ok ? parsed.value.answers : undefined) ?? {})

  test('the plan is one that the format allows', () => {
    expect(parsed).toMatchObject({ ok: true })
  })

  test('the rules agree', () => {
    expect(strength === 'refer' ? 'refer' : 'not-refer').toBe(example.expect)
  })

  test('a rule that is named as the reason is met', () => {
    const named = /^([A-Z]\d+[a-d]?):/u.exec(example.because)?.[1]
    const met = rules.filter((rule) => rule.strength === 'refer').map(({ id }): string => id)
    expect(met).toEqual(example.expect === 'refer' ? expect.arrayContaining([named]) : [])
  })
})
