import { describe, expect, test } from 'vitest'
import { parseFaces } from '../../../src/pdf/text/faces.ts'
import { canSet, lettersOf, setText } from '../../../src/pdf/text/letters.ts'
import { paperFonts } from '../paperFonts.ts'

const faces = parseFaces(paperFonts)
const set = (text: string) => setText(text, 'regular', faces)
const advance = (character: string): number => faces.regular.advance(faces.regular.glyph(character.codePointAt(0) ?? 0))
/** Where a mark stands, from the left of the letter that it is on. */
const place = (text: string, at = 1): readonly [x: number, y: number] => {
  const glyphs = set(text)
  return [(glyphs[at]?.x ?? NaN) + (glyphs[0]?.advance ?? NaN), glyphs[at]?.y ?? NaN]
}

test('a letter keeps the marks on it', () => {
  expect(lettersOf('ax\u0302\u0323b')).toEqual(['a', 'x\u0302\u0323', 'b'])
})

describe('a mark', () => {
  test('takes no room of its own', () => {
    expect(set('x\u0302').map((glyph) => glyph.advance)).toEqual([advance('x'), 0])
  })

  test('stands higher on a tall letter, and further to the right on a wide one', () => {
    const [xLow, yLow] = place('x\u0302')
    const [xTall, yTall] = place('X\u0302')
    expect(yTall).toBeGreaterThan(yLow + 100)
    const [xWide] = place('w\u0302')
    expect(xWide).toBeGreaterThan(xLow + 50)
    expect(xTall).toBeGreaterThan(xLow)
  })

  test('stands on another one, and above it', () => {
    const [, first] = place('X\u0304\u0301', 1)
    const [, second] = place('X\u0304\u0301', 2)
    expect(second).toBeGreaterThan(first + 100)
  })

  test('above a letter does not stand on one that is below it', () => {
    expect(place('e\u0323\u0301', 2)).toEqual(place('e\u0301'))
  })

  test('takes the dot from an i, and no other mark does', () => {
    expect(set('i\u0323\u0301').map(({ shape }) => shape).join('')).toBe('ı\u0323\u0301')
    expect(set('i\u0331').map(({ shape }) => shape).join('')).toBe('i\u0331')
  })

  test.each([
    ['a letter that the font gives it no place on', 'Л\u0306'],
    ['nothing', '\u0301'],
    ['a space', ' \u0301'],
    ['a letter whose dot no font takes away', 'ɨ\u0301'],
    ['the place of another', 'a\u0323\u0331'],
    ['a letter of another font', '王\u0301'],
    ['a letter, of which the font has none', 'a\u0363'],
  ])('is refused on %s', (_, letter) => {
    expect(canSet(letter, 'regular', faces)).toBe(false)
    // On the screen the pages are shown nevertheless, in the screen's own fonts; for the file such a shape is in no font.
    expect(set(letter).map(({ shape }) => shape)).toEqual(Array.from(letter, () => ''))
  })
})

describe('letters that a face lacks', () => {
  test('are taken from a further font, one by one', () => {
    const glyphs = set('Ana 王a')
    expect(glyphs.map(({ font }) => font)).toEqual(['regular', 'regular', 'regular', 'regular', 'further', 'regular'])
    expect(glyphs[4]?.advance).toBe(1000)
  })

  test('are taken from a face that has them, whatever further fonts have', () => {
    const both = parseFaces({ ...paperFonts, further: [paperFonts.bold] })
    expect(setText('Ana', 'regular', both).map(({ font }) => font)).toEqual(['regular', 'regular', 'regular'])
  })

  test('are refused where no font has them', () => {
    expect(['王', '龍', 'م', '😀'].map((letter) => canSet(letter, 'bold', faces))).toEqual([true, false, false, false])
  })
})
