/**
 * Where a line may end: Unicode's line breaking (UAX 14) in small. After a space, after a hyphen or slash before a letter,
 * after a dash unless it joins two numbers. Never between a number and its unit; in a web address only after a slash, as a
 * hyphen at a line's end would leave open whether it belongs to the address. Between Chinese and Japanese characters, but no line begins with what closes
 * and none ends with what opens. Korean is broken at its spaces.
 */

const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u
const space = ' '
const unitAfterSpace = /^ (?:%|‰|°[CF]?|[mk]?g|mcg|[µμ]g|[mc]m|[mµμ]?[lL]|kcal|pt|[ap]\.?m\.?)(?![\p{L}\p{N}])/u

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]/u
/** Closing brackets and quotation marks, punctuation, small kana, marks of length and repetition; what belongs to the character before it. */
const neverFirst = /^[\p{M}\p{Pe}\p{Pf}\p{Pd}\u00a0\u202f!%'",./:;?‰…‥·、。々・：；，．！？ー〜～ゝゞヽヾ〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]/u
const neverLast = /^[\p{Ps}\p{Pi}\u00a0\u202f'"#$£¥€￥＄＃№]/u

/** `breaks[i]` says that a line may end before the character at `i` of `characters`. */
export function breakOpportunities(characters: readonly string[]): boolean[] {
  return characters.map((character, i) => {
    const before = characters[i - 1]
    if (before === undefined || character === space) return false
    const beforeThat = characters[i - 2]
    switch (before) {
      case space:
        return !isUnitOfNumber(characters, i - 1)
      case '-':
      case '‐':
        // Not after a minus, nor inside "COVID-19" or a telephone number.
        return beforeThat !== undefined && beforeThat !== space && letter.test(character) && !isInAddress(characters, i)
      case '/':
        return beforeThat !== undefined && beforeThat !== space && beforeThat !== '/' && letter.test(character)
      case '–':
        return !(beforeThat !== undefined && digit.test(beforeThat) && digit.test(character))
      case '—':
        return true
      default:
        return (ideograph.test(before) || ideograph.test(character)) && !neverFirst.test(character) && !neverLast.test(before)
    }
  })
}

function isUnitOfNumber(characters: readonly string[], spaceAt: number): boolean {
  const before = characters[spaceAt - 1]
  if (before === undefined || !digit.test(before)) return false
  return unitAfterSpace.test(characters.slice(spaceAt, spaceAt + 6).join(''))
}

function isInAddress(characters: readonly string[], at: number): boolean {
  const start = characters.lastIndexOf(space, at) + 1
  const end = characters.indexOf(space, at)
  return characters.slice(start, end < 0 ? undefined : end).includes('/')
}
