import { expect, test } from 'vitest'
import type { Answers } from '../../src/plan/index.ts'
import { all, evaluate, fact, is, isRecent, stateLawFor, type StateLaw, type Surroundings } from '../../src/rules/index.ts'

const law = (more: Partial<StateLaw> = {}): StateLaw => ({
  state: 'MD',
  reaches: ['employer', 'marketplace', 'medicaid'],
  source: 'a#law',
  asOf: '2026-06-16',
  confidence: 'high',
  ...more,
})
const on = (today: string, ...stateLaws: readonly StateLaw[]): Surroundings => ({ today, stateLaws: stateLaws.length ? stateLaws : [law()] })
const marketplace: Answers = { insurance: 'marketplace', state: 'MD' }
const truthOf = (answers: Answers, surroundings: Surroundings) => evaluate(fact('state-biomarker-law'), answers, surroundings).truth

test.each([
  ['2026-06-16', '2026-06-16', true],
  ['2026-06-16', '2027-06-16', true],
  ['2026-06-16', '2027-06-17', false],
  ['2026-06-16', '2026-06-15', false],
  ['2026-02', '2027-02-01', true],
  ['2026-02', '2027-02-02', false],
  ['2026-02', '2026-01-31', false],
  ['2028-02-29', '2029-02-28', true],
  ['2028-02-29', '2029-03-01', false],
  ['2025-11-19', '2026-11-22', false],
])('what was confirmed on %s is recent on %s: %s', (asOf, today, recent) => {
  expect(isRecent(asOf, today)).toBe(recent)
})

test.each<[string, Answers, 'yes' | 'no' | 'unknown']>([
  ['a plan that it reaches', marketplace, 'yes'],
  ['a second cover that it reaches', { insurance: 'medicare', insuranceAlso: ['medicaid'], state: 'MD' }, 'yes'],
  ['a plan that nobody is sure of', { insurance: 'not-sure', state: 'MD' }, 'yes'],
  ['an employer’s plan that an insurer pays', { insurance: 'employer', employerPlan: 'insured', state: 'MD' }, 'yes'],
  ['an employer’s plan of a kind that was not said', { insurance: 'employer', state: 'MD' }, 'yes'],
  ['an employer that pays the claims itself', { insurance: 'employer', employerPlan: 'self-funded', state: 'MD' }, 'no'],
  ['such an employer, and Medicaid besides', { insurance: 'employer', employerPlan: 'self-funded', insuranceAlso: ['medicaid'], state: 'MD' }, 'yes'],
  ['Medicare', { insurance: 'medicare', state: 'MD' }, 'no'],
  ['TRICARE', { insurance: 'tricare', state: 'MD' }, 'no'],
  ['no insurance', { insurance: 'uninsured', state: 'MD' }, 'no'],
  ['a state without a law', { insurance: 'marketplace', state: 'OH' }, 'no'],
  ['no state', { insurance: 'marketplace' }, 'unknown'],
  ['no insurance answered', { state: 'MD' }, 'unknown'],
])('a law of the state, with %s', (_, answers, truth) => {
  expect(truthOf(answers, on('2026-11-22'))).toBe(truth)
})

test('the last day of twelve months, and the day after', () => {
  expect(truthOf(marketplace, on('2027-06-16'))).toBe('yes')
  expect(truthOf(marketplace, on('2027-06-17'))).toBe('no')
})

test('a law that leaves Medicaid out does not reach it', () => {
  const privateOnly = law({ reaches: ['employer', 'marketplace'] })
  expect(truthOf({ insurance: 'medicaid', state: 'MD' }, on('2026-11-22', privateOnly))).toBe('no')
  expect(truthOf({ insurance: 'employer', employerPlan: 'self-funded', insuranceAlso: ['medicaid'], state: 'MD' }, on('2026-11-22', privateOnly))).toBe('no')
})

test('without a day, or without a list of laws, nothing is known', () => {
  expect(truthOf(marketplace, { stateLaws: [law()] })).toBe('unknown')
  expect(truthOf(marketplace, { today: '2026-11-22' })).toBe('unknown')
  expect(truthOf(marketplace, {})).toBe('unknown')
  expect(evaluate(fact('state-biomarker-law'), marketplace).truth).toBe('unknown')
})

test('the same answers on another day are judged anew', () => {
  const condition = all(is('insurance', 'marketplace'), fact('state-biomarker-law'))
  const days = ['2026-11-22', '2027-06-17', '2026-11-22'].map((today) => evaluate(condition, marketplace, on(today)).truth)
  expect(days).toEqual(['yes', 'no', 'yes'])
})

test('the law is that of the state', () => {
  const ohio = law({ state: 'OH' })
  expect(stateLawFor({ insurance: 'marketplace', state: 'OH' }, on('2026-11-22', law(), ohio))).toBe(ohio)
})
