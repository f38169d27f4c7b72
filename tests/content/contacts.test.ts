import { expect, test } from 'vitest'
import { contacts, loadWords } from '../../src/content/index.ts'
import { vocabulary } from '../../src/plan/index.ts'

test.each(vocabulary.languages)('in %s, each contact has its words, and no words are left over', async (language) => {
  const words = (await loadWords(language)).contacts
  expect(Object.keys(words).toSorted()).toEqual(contacts.map(({ id }) => id).toSorted())
})

test('numbers are written as they are dialed in the United States, and each belongs to one', () => {
  const numbers = contacts.flatMap(({ phone, tty }) => [phone ?? [], tty ?? []].flat())
  expect(numbers.filter((number) => !/^1-8\d{2}-\d{3}-\d{4}$/u.test(number))).toEqual([])
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
  expect(numbers.length).toBeGreaterThan(5)
})

test('emergency numbers are no contacts', () => {
  expect(contacts.filter(({ phone }) => phone !== undefined && /\b(?:911|988)\b/u.test(phone)).map(({ id }) => id)).toEqual([])
})

test('addresses are those of the organization, over https', () => {
  expect(contacts.filter(({ web }) => new URL(web).protocol !== 'https:').map(({ id }) => id)).toEqual([])
})

test('nobody is listed for everyone: each has a condition', () => {
  expect(contacts.filter(({ when }) => when.kind === 'always').map(({ id }) => id)).toEqual([])
})

/** As a telephone reads them. */
const keys = ['ABC2', 'DEF3', 'GHI4', 'JKL5', 'MNO6', 'PQRS7', 'TUV8', 'WXYZ9']
const digitsOf = (text: string): string => [...text.replaceAll('-', '')].map((sign) => keys.find((key) => key.includes(sign))?.at(-1) ?? sign).join('')

test.each(vocabulary.languages)('in %s, only who has a number has hours, and a number in letters dials the same', async (language) => {
  const words = (await loadWords(language)).contacts
  const wrong = contacts.filter(({ id, phone }) => {
    const { hours, phoneInLetters } = words[id] ?? {}
    if (phone === undefined) return hours !== undefined || phoneInLetters !== undefined
    return phoneInLetters !== undefined && !digitsOf(phoneInLetters).startsWith(digitsOf(phone))
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
  expect(digitsOf('1-800-4-CANCER')).toBe('18004226237')
})
