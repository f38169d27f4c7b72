import { expect, test } from 'vitest'
import { valueAt, withValue, type Answers } from '../../src/plan/index.ts'

test('a value is found at its place, and nothing where nothing was answered', () => {
  const answers: Answers = { testing: { tumor: { status: 'done' } }, concerns: ['cost'] }
  expect(valueAt(answers, 'testing.tumor.status')).toBe('done')
  expect(valueAt(answers, 'testing.inherited.status')).toBeUndefined()
  expect(valueAt(answers, 'concerns.0')).toBeUndefined()
})

test('a value is set beside the others', () => {
  expect(withValue({ testing: { tumor: { status: 'done' } } }, 'testing.tumor.result', 'none-found')).toEqual({
    testing: { tumor: { status: 'done', result: 'none-found' } },
  })
})

test.each([
  ['undefined', undefined],
  ['an empty text', ''],
  ['an empty list', []],
])('%s takes the answer away, with the groups that it leaves empty', (_, value) => {
  expect(withValue({ who: 'self', testing: { tumor: { markers: ['EGFR'] } } }, 'testing.tumor.markers', value)).toEqual({ who: 'self' })
})

test('a yes or no that is no, and age 0, are answers', () => {
  expect(withValue({}, 'appointment.first', false)).toEqual({ appointment: { first: false } })
  expect(withValue({}, 'age', 0)).toEqual({ age: 0 })
})

test('the answers that are changed stay as they were', () => {
  const answers: Answers = { testing: { tumor: { status: 'done' } } }
  withValue(answers, 'testing.tumor.status', 'waiting')
  expect(answers).toEqual({ testing: { tumor: { status: 'done' } } })
})

test('a value that the format does not allow is a mistake of ours', () => {
  expect(() => withValue({}, 'who', 'me')).toThrow('Invalid type')
})
