/** First and last code point, both included. */
export type CodePointRange = readonly [first: number, last: number]

/**
 * English, Spanish and other languages of Western Europe, and the signs of good typography. Most papers and
 * screens need nothing else.
 */
export const coreRanges: readonly CodePointRange[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131], // ı
  [0x152, 0x153], // Œ œ
  [0x160, 0x161], // Š š
  [0x178, 0x178], // Ÿ
  [0x17d, 0x17e], // Ž ž
  [0x2bb, 0x2bc], // ʻokina and modifier apostrophe
  [0x2007, 0x2015], // spaces, hyphens, dashes
  [0x2018, 0x2022], // quotation marks, daggers, bullet
  [0x2026, 0x2026], // …
  [0x202f, 0x2030], // narrow no-break space, ‰
  [0x2032, 0x2033], // prime, double prime
  [0x2039, 0x203a], // single guillemets
  [0x2044, 0x2044], // fraction slash
  [0x20ac, 0x20ac], // €
  [0x2122, 0x2122], // ™
  [0x2190, 0x2193], // arrows
  [0x2212, 0x2212], // minus
  [0x2248, 0x2248], // ≈
  [0x2260, 0x2260], // ≠
  [0x2264, 0x2265], // ≤ ≥
  [0x2610, 0x2611], // ☐ ☑
  [0x2713, 0x2713], // ✓
]

/** What names and words need besides: all Latin, Vietnamese, Greek, Cyrillic. Overlaps with the core. */
export const worldRanges: readonly CodePointRange[] = [
  [0x100, 0x24f], // Latin Extended-A and -B
  [0x250, 0x2af], // ɓ ɖ ə ɛ ɔ and other letters of African and American languages
  [0x2b9, 0x2dd], // modifier letters
  [0x300, 0x345], // combining marks
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese
  [0x2000, 0x206f], // all punctuation
  [0x2070, 0x209f], // superscripts and subscripts
  [0x20a0, 0x20bf], // currencies
  [0x2113, 0x2122], // ℓ № ™
  [0x2150, 0x215f], // fractions
  [0x2200, 0x2265], // mathematical signs
  [0x25a0, 0x25cf], // shapes
  [0x2610, 0x2612], // ☐ ☑ ☒
  [0x2713, 0x2717], // ✓ ✗
  [0x2c60, 0x2c7f], // more Latin
  [0xa720, 0xa7ff],
]

export const isWithin = (codePoint: number, ranges: readonly CodePointRange[]): boolean =>
  ranges.some(([first, last]) => codePoint >= first && codePoint <= last)

/** The code points of `ranges` that are not in `taken`. */
export function codePointsOf(ranges: readonly CodePointRange[], taken: readonly CodePointRange[] = []): number[] {
  const all = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  return all.filter((codePoint) => !isWithin(codePoint, taken))
}
