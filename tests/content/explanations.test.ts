import { expect, test } from 'vitest'
import { explanations, loadWords } from '../../src/content/index.ts'
import { vocabulary } from '../../src/plan/index.ts'
import { wordsOf } from './texts.ts'

test.each(vocabulary.languages)('in %s, each explanation has its words, and no words are left over', async (language) => {
  const words = (await loadWords(language)).explanations
  expect(Object.keys(words).toSorted()).toEqual(explanations.map(({ id }) => id).toSorted())
})

test.each(vocabulary.languages)('in %s, an explanation has fewer than 150 words, its title included, and no paragraph is long', async (language) => {
  const words = Object.entries((await loadWords(language)).explanations)
  const lengths = words.map(([id, { title, paragraphs }]) => ({ id, whole: wordsOf([title, ...paragraphs].join(' ')).length, each: paragraphs.map((text) => wordsOf(text).length) }))
  expect(lengths.filter(({ whole }) => whole >= 150)).toEqual([])
  expect(lengths.filter(({ each }) => each.some((length) => length > 70))).toEqual([])
})
