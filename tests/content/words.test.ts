import { expect, test } from 'vitest'
import { medicines } from '../../src/plan/index.ts'
import { allowedPhrases } from './exceptions.ts'
import { finding, spokenTexts } from './texts.ts'

/** README, point 3: no advice, promise, risk figure, outlook or praise, no war, no brand. English. */
const banned: Readonly<Record<string, RegExp>> = {
  advice: /\b(?:should you(?:r child)?|you(?:r child)? should|you(?:r child)? (?:need|have|ought) to|must|we recommend)\b/iu,
  promise: /\b(?:best|cur(?:e|es|ed|able|ing)|guarantee[sd]?|miracle|breakthrough)\b/iu,
  coverage: /\b(?:covered|free|qualif(?:y|ies|ied)|eligible|eligibility)\b/iu,
  risk: /\b(?:high(?:er)? risk|low(?:er)? risk|at risk of)\b|%|\bpercent(?:age)?\b|\b\d+ (?:in|out of) \d+\b/iu,
  outlook: /\b(?:prognosis|life expectancy|survival|terminal|incurable|how long .{0,20}\blive)\b/iu,
  war: /\b(?:fight(?:s|ing|er)?|battl(?:e|es|ing)|beat(?:s|ing)?|war|warrior|weapons?|enemy|enemies|soldiers?|defeat(?:s|ed)?|conquer)\b/iu,
  praise: /\b(?:brave|hero|heroes|congratulations|well done|great news|good news|unfortunately|sadly|luckily)\b/iu,
  exclamation: /!/u,
}

/** All other names of a medicine that are one word and no abbreviation are brands. */
const brands = Object.values(medicines).flatMap(({ aliases }: { readonly aliases: readonly string[] }) => aliases.filter((name) => /^[a-z]{5,}$/u.test(name)))
const notBrands = new Set(['folfox', 'folfiri', 'folfirinox', 'capox', 'xelox', 'sacituzumab', 'tioguanine', 'divalproex'])
const brand = new RegExp(`\\b(?:${brands.filter((name) => !notBrands.has(name)).join('|')})\\b`, 'iu')

const english = spokenTexts.filter(({ language }) => language === 'en')
const allowed = (id: string, text: string): string => {
  const phrase = allowedPhrases[id]?.phrase
  return phrase === undefined ? text : text.replaceAll(phrase, '')
}

test.each(Object.entries({ ...banned, brand }))('no text has words of %s', (kind, pattern) => {
  const found = english.flatMap((spoken) => {
    const match = pattern.exec(allowed(spoken.id, spoken.text))
    return match ? [finding(spoken, `${kind} "${match[0]}"`)] : []
  })
  expect(found).toEqual([])
})

test('the patterns find what they are there for', () => {
  const caught = (kind: string, text: string): boolean => banned[kind]?.test(text) ?? false
  expect(caught('advice', 'You should ask for a test.')).toBe(true)
  expect(caught('advice', 'Should I have a test?')).toBe(false)
  expect(caught('promise', 'This is the best test.')).toBe(true)
  expect(caught('promise', 'A security question.')).toBe(false)
  expect(caught('coverage', 'The test is free.')).toBe(true)
  expect(caught('coverage', 'Is cancer-freedom a word?')).toBe(false)
  expect(caught('risk', 'It happens in 5 in 100 people.')).toBe(true)
  expect(caught('war', 'Your warm drink')).toBe(false)
  expect(brand.test('Is Xeloda right for me?')).toBe(true)
})

test('every exception is needed and says why', () => {
  const needless = Object.entries(allowedPhrases).filter(
    ([id, { phrase, reason }]) =>
      reason.length < 10 ||
      !english.some((spoken) => spoken.id === id && spoken.text.includes(phrase)) ||
      !Object.values(banned).some((pattern) => pattern.test(phrase)),
  )
  expect(needless).toEqual([])
})
