import { expect, test } from 'vitest'
import { clearSession, readSession, writeSession } from '../../src/storage/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { planWith } from '../plan/builders.ts'

/** A tab's memory. */
function tab(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const refuse = (): never => {
  throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
}
const closed: Storage = { length: 0, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse, clear: refuse }

const plan: Plan = planWith({ name: 'Ana Łukasik', cancer: 'lung' }, { list: { dropped: ['my-options'] } })

test('a plan is there again after a reload, until it is cleared', () => {
  const store = tab()
  expect(readSession(store)).toBeUndefined()
  writeSession(plan, store)
  expect(readSession(store)).toEqual(plan)
  clearSession(store)
  expect(readSession(store)).toBeUndefined()
  expect(store.length).toBe(0)
})

test.each([
  ['is no JSON', '{"format":'],
  ['is of a newer version', '{"format":"question-plan","version":2}'],
  ['is empty', ''],
])('what %s is not taken for a plan', (_, text) => {
  const store = tab()
  writeSession(plan, store)
  const key = store.key(0)
  expect(key).not.toBeNull()
  store.setItem(String(key), text)
  expect(readSession(store)).toBeUndefined()
})

test('a browser that keeps nothing only loses the reload', () => {
  expect(() => writeSession(plan, closed)).not.toThrow()
  expect(() => clearSession(closed)).not.toThrow()
  expect(readSession(closed)).toBeUndefined()
})
