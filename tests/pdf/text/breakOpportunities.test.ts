import { expect, test } from 'vitest'
import { breakOpportunities } from '../../../src/pdf/text/breakOpportunities.ts'

/** The text with a bar wherever a line may end. */
function bars(text: string): string {
  const characters = [...text]
  const breaks = breakOpportunities(characters)
  return characters.map((character, i) => (breaks[i] ? `|${character}` : character)).join('')
}

test.each([
  ['a space, not the space itself', 'one |two |three'],
  ['a hyphen between letters', 'non-|small-|cell'],
  ['no hyphen before a figure', 'COVID-19'],
  ['no hyphen inside a telephone number', '1-800-227-2345'],
  ['no minus', 'to |-5'],
  ['no hyphen after a space', 'a |-b'],
  ['an em dash', 'then—|as |now'],
  ['an en dash between words', 'gene–|drug'],
  ['no en dash between numbers', 'ages |40–50'],
  ['a slash between letters', 'and/|or'],
  ['no slash in a fraction or date', '1/2 |or |2026/11/22'],
  ['an address at its slashes only', 'cancer.gov/|about-cancer/|brca-fact-sheet |now'],
  ['no scheme’s slashes', 'https://cancer.gov/|about'],
  ['no number from its unit', 'take |5 mg |or |20 % |of |it'],
  ['no hour from its half of the day', 'from |9 a.m. |to |9 p.m. |daily'],
  ['a number from a word that begins like a unit', 'all |5 |members |met'],
  ['no non-breaking space', 'page |1 |of\u00a02'],
  ['Spanish marks', '¿Qué |es |«esto»?'],
  ['each ideograph, before what closes and after what opens neither', '東|京|都、|大|阪|（府）|で|す。'],
  ['quotation marks of the East as they stand', '「何」|と|聞|く'],
  ['no small kana, no mark of length or repetition', 'キャッ|シュ|カー|ド|人々'],
  ['a word that meets an ideograph', 'Ana |王|芳 |(Wang)|芳 |50|歳!'],
  ['no syllable of Korean, only its spaces', '김민수 |씨'],
])('a line may end after %s', (_, expected) => {
  expect(bars(expected.replaceAll('|', ''))).toBe(expected)
})
