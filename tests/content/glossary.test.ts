import { expect, test } from 'vitest'
import { glossary, loadWords } from '../../src/content/index.ts'
import { vocabulary } from '../../src/plan/index.ts'

const leastTerms = 80
const ids = glossary.map(({ id }) => id)
const languages = await Promise.all(vocabulary.languages.map(async (language) => ({ language, words: (await loadWords(language)).glossary })))
const formsIn = languages.flatMap(({ language, words }) =>
  Object.entries(words).flatMap(([id, { forms }]) => forms.map((form) => ({ at: `${language} ${id}`, form }))),
)

test('there are enough terms', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(leastTerms)
})

test.each(languages)('in $language, each term has its words, and no words are left over', ({ words }) => {
  expect(Object.keys(words).toSorted()).toEqual(ids.toSorted())
})

test('what a term refers to is another term, named once', () => {
  const wrong = glossary.flatMap(({ id, seeAlso = [] }) =>
    seeAlso.filter((other, index) => other === id || !ids.includes(other) || seeAlso.indexOf(other) !== index).map((other) => `${id}: ${other}`),
  )
  expect(wrong).toEqual([])
})

test('every term has a form, and no form belongs to two', () => {
  expect(languages.flatMap(({ words }) => Object.entries(words).filter(([, { forms }]) => forms.length === 0))).toEqual([])
  const seen = new Map<string, string>()
  const twice = formsIn.flatMap(({ at, form }) => {
    const key = `${at.split(' ')[0]} ${form.toLowerCase()}`
    const before = seen.get(key)
    seen.set(key, at)
    return before === undefined ? [] : [`${form}: ${before}, ${at}`]
  })
  expect(twice).toEqual([])
})

test('every form begins and ends with a letter or a number, or it would not be found', () => {
  expect(formsIn.filter(({ form }) => !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(form))).toEqual([])
})

test('the other names of a term are not its name, and each stands once', () => {
  const wrong = languages.flatMap(({ words }) =>
    Object.entries(words).flatMap(([id, { name, also = [] }]) => also.filter((other, index) => other === name || also.indexOf(other) !== index).map((other) => `${id}: ${other}`)),
  )
  expect(wrong).toEqual([])
})
