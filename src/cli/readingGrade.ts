import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { easyWords, syllablesOf } from './easyWords.ts'

/** What a reader takes for one word: a name with a hyphen, a point or a slash in it is one. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'./-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
const easy = new RegExp(`(?<![\\p{L}\\p{N}])(?:${easyWords.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')

const syllablesIn = (word: string): number => syllablesOf[word.toLowerCase()] ?? Math.max(1, syllable(word))

/** School grade of the United States (Flesch-Kincaid) of an English text; names that a patient has to learn count as easy words. */
export function gradeOf(text: string): number {
  const words = wordsOf(text.replace(easy, 'gene'))
  return fleschKincaid({
    sentence: Math.max(1, (text.match(/[.?:](?=[\s”)]|$)/gu) ?? []).length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  })
}
