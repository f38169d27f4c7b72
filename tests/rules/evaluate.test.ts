import { expect, test } from 'vitest'
import type { Answers } from '../../src/plan/index.ts'
import { all, always, any, evaluate, fact, is, not, unless, type Condition, type Truth } from '../../src/rules/index.ts'
import { familyOf, kin, ovarian } from './builders.ts'

const answers: Answers = { who: 'self', spread: 'not-sure', concerns: ['cost', 'work'], avoid: [] }
const truthOf = (condition: Condition, given: Answers = answers): Truth => evaluate(condition, given).truth

const of: Readonly<Record<Truth, Condition>> = {
  yes: is('who', 'self'),
  no: is('who', 'child'),
  unknown: is('insurance', 'medicare'),
}

test.each<[string, Condition, Truth]>([
  ['everyone', always, 'yes'],
  ['the value that was answered', is('who', 'self'), 'yes'],
  ['one of several values', is('who', 'child', 'self'), 'yes'],
  ['another value', is('who', 'child', 'other'), 'no'],
  ['a skipped answer', is('situation', 'family-risk'), 'unknown'],
  ['a skipped answer in a skipped group', is('testing.tumor.status', 'done'), 'unknown'],
  ['"not sure", where it is named', is('spread', 'not-sure'), 'yes'],
  ['"not sure", where something else is named', is('spread', 'yes'), 'no'],
  ['one of a list of answers', is('concerns', 'work'), 'yes'],
  ['none of a list of answers', is('concerns', 'privacy'), 'no'],
  ['an empty list: answered with none', is('avoid', 'outlook'), 'no'],
  ['a skipped list', is('treatments', 'surgery'), 'unknown'],
])('a condition on %s', (_, condition, truth) => {
  expect(truthOf(condition)).toBe(truth)
})

test('an answer of no is an answer', () => {
  expect(truthOf(is('appointment.first', false), { appointment: { first: false } })).toBe('yes')
  expect(truthOf(is('appointment.first', true), { appointment: { first: false } })).toBe('no')
})

test.each<[Truth, Truth, Truth, Truth]>([
  ['yes', 'yes', 'yes', 'yes'],
  ['yes', 'no', 'no', 'yes'],
  ['yes', 'unknown', 'unknown', 'yes'],
  ['no', 'no', 'no', 'no'],
  ['no', 'unknown', 'no', 'unknown'],
  ['unknown', 'unknown', 'unknown', 'unknown'],
])('%s and %s: all of them is %s, any of them is %s', (one, other, ofAll, ofAny) => {
  expect([all(of[one], of[other]), all(of[other], of[one])].map((each) => truthOf(each))).toEqual([ofAll, ofAll])
  expect([any(of[one], of[other]), any(of[other], of[one])].map((each) => truthOf(each))).toEqual([ofAny, ofAny])
})

test.each<[Truth, Truth, Truth]>([
  ['yes', 'no', 'no'],
  ['no', 'yes', 'yes'],
  ['unknown', 'unknown', 'yes'],
])('of %s, not is %s and unless is %s', (truth, ofNot, ofUnless) => {
  expect([truthOf(not(of[truth])), truthOf(unless(of[truth]))]).toEqual([ofNot, ofUnless])
})

test('all of nothing holds, any of nothing does not', () => {
  expect([truthOf(all()), truthOf(any())]).toEqual(['yes', 'no'])
})

test('names are known by their aliases', () => {
  const given: Answers = { medicines: ['Coumadin', 'my tea'], testing: { tumor: { markers: ['dMMR'] } } }
  expect(evaluate(is('medicines', 'warfarin'), given).reasons).toEqual([{ kind: 'answer', path: 'medicines', values: ['warfarin'] }])
  expect(truthOf(is('testing.tumor.markers', 'MSI'), given)).toBe('yes')
  expect(truthOf(is('testing.tumor.markers', 'EGFR'), given)).toBe('no')
})

test('the reasons are the answers that held, in the order of the condition', () => {
  const condition = all(is('concerns', 'cost', 'privacy', 'work'), any(is('who', 'child'), is('who', 'self')), unless(is('spread', 'yes')))
  expect(evaluate(condition, answers).reasons).toEqual([
    { kind: 'answer', path: 'concerns', values: ['cost', 'work'] },
    { kind: 'answer', path: 'who', values: ['self'] },
  ])
})

test('what did not hold is never a reason', () => {
  expect(evaluate(all(is('who', 'self'), is('spread', 'yes')), answers)).toEqual({ truth: 'no', reasons: [] })
  expect(evaluate(all(is('who', 'self'), of.unknown), answers)).toEqual({ truth: 'unknown', reasons: [] })
  expect(evaluate(not(is('who', 'child')), answers)).toEqual({ truth: 'yes', reasons: [] })
  expect(evaluate(any(is('who', 'self'), of.unknown), answers).reasons).toHaveLength(1)
})

test('a fact is a reason with the relatives that it rests on', () => {
  const sister = kin('sister', [ovarian({ age: 54 })])
  expect(evaluate(fact('F1'), familyOf(sister)).reasons).toEqual([
    { kind: 'fact', fact: 'F1', evidence: [{ relative: sister, cancer: ovarian({ age: 54 }) }] },
  ])
})
