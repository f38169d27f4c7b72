import { expect, test } from 'vitest'
import { bank } from '../../src/content/index.ts'

test('ids are unique', () => {
  const ids = bank.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('ids are in kebab-case', () => {
  expect(bank.map(({ id }) => id).filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))).toEqual([])
})

test('weights are whole numbers from -5 to 5', () => {
  expect(bank.filter(({ weight = 0 }) => !Number.isInteger(weight) || Math.abs(weight) > 5).map(({ id }) => id)).toEqual([])
})
