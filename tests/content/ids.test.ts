import { expect, test } from 'vitest'
import { bank, contacts, explanations, glossary } from '../../src/content/index.ts'

/** Topics name what answers them by id alone, so no two kinds may share one. */
const ids = [...bank, ...glossary, ...explanations, ...contacts].map(({ id }) => id)

test('ids are unique', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('ids are in kebab-case', () => {
  expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))).toEqual([])
})

test('weights are whole numbers from -5 to 5', () => {
  expect(bank.filter(({ weight = 0 }) => !Number.isInteger(weight) || Math.abs(weight) > 5).map(({ id }) => id)).toEqual([])
})
