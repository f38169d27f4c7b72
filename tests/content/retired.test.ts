import { expect, test } from 'vitest'
import { bank, retired } from '../../src/content/index.ts'

const ids = new Set(bank.map(({ id }) => id))

test('a retired id is not in the bank again, and its successor is', () => {
  const entries = Object.entries(retired)
  expect(entries.length).toBeGreaterThan(0)
  expect(entries.filter(([old, successor]) => ids.has(old) || !ids.has(successor))).toEqual([])
})
