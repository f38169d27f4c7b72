/**
 * Further letters than the paper's own faces have, in scripts that need neither shaping nor a turn from right to left: each is one shape, set one after
 * the other. Others (Arabic, Hebrew, Thai, Devanagari) are not here, so that they are refused and never set wrong.
 */
export interface Family {
  readonly name: FamilyName
  /** What is taken from it, character by character. */
  readonly letters: RegExp
}

export type FamilyName = 'latin' | 'alphabets' | 'korean' | 'chinese' | 'traditional' | 'japanese'

/** Without the parts that Hangul of the Middle Ages is put together from. */
const hangul = /(?![\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\p{M}])\p{Script=Hangul}/u
/** With the punctuation and the signs (①, ㈱, ！) that go with them. */
const han = /(?!\p{M})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u2460-\u24ff\u3000-\u33ff\uff00-\uffef]/u

export const families: readonly Family[] = [
  { name: 'latin', letters: /(?!\p{M})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u },
  { name: 'alphabets', letters: /(?!\p{M})[\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Cherokee}]/u },
  { name: 'korean', letters: hangul },
  { name: 'chinese', letters: han },
  { name: 'traditional', letters: han },
  { name: 'japanese', letters: han },
]

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** In the order in which they are asked. Han is drawn as in Japan where kana stand beside it, else as in China. */
export const familiesFor = (characters: readonly string[]): readonly Family[] =>
  characters.some((character) => kana.test(character)) ? [...families].sort((a, b) => Number(b.name === 'japanese') - Number(a.name === 'japanese')) : families
