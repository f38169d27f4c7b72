import { describe, expect, test } from 'vitest'
import { parseTrueType } from '../../../src/pdf/text/trueType.ts'
import { paperFonts } from '../paperFonts.ts'

const regular = parseTrueType(paperFonts.regular)
const glyph = (character: string): number => regular.glyph(character.codePointAt(0) ?? 0)

test('metrics are those of Source Sans 3', () => {
  const { unitsPerEm, ascent, descent, capHeight, weight } = regular
  expect({ unitsPerEm, ascent, descent, capHeight, weight }).toEqual({
    unitsPerEm: 1000,
    ascent: 1024,
    descent: -400,
    capHeight: 660,
    weight: 400,
  })
  expect(parseTrueType(paperFonts.bold).weight).toBe(600)
})

test.each([
  ['A', 543],
  ['a', 504],
  [' ', 200],
  ['1', 497],
])('the advance of %j is %i', (character, advance) => {
  expect(regular.advance(glyph(character))).toBe(advance)
})

test.each([
  ['To', -66],
  ['AV', -14],
  ['P,', -112],
  ['ll', 0],
  // A pair of glyphs by name, which goes before the classes of both.
  ['Fî', 29],
])('the pair %s is kerned by %i', (pair, kern) => {
  const [left = '', right = ''] = pair
  expect(regular.kern(glyph(left), glyph(right))).toBe(kern)
})

test('kerning knows the order of a pair', () => {
  expect(regular.kern(glyph('T'), glyph('o'))).not.toBe(regular.kern(glyph('o'), glyph('T')))
})

describe('characters', () => {
  test.each(['ễ', 'Ł', 'đ', 'Ж', 'ύ', '☐', '’'])('%s has a shape', (character) => {
    expect(regular.has(character.codePointAt(0) ?? 0)).toBe(true)
    expect(glyph(character)).toBeGreaterThan(0)
    expect(regular.outline(glyph(character)).length).toBeGreaterThan(0)
  })

  test.each(['漢', 'ع', '😀'])('%s has none', (character) => {
    expect(regular.has(character.codePointAt(0) ?? 0)).toBe(false)
    expect(glyph(character)).toBe(0)
  })

  test('a space has a width and no outline', () => {
    expect(regular.outline(glyph(' '))).toHaveLength(0)
  })
})

test('bytes that are no font are refused', () => {
  expect(() => parseTrueType(new Uint8Array(64))).toThrow('not a TrueType font')
})

test('a glyph that the font does not have is refused', () => {
  expect(() => regular.outline(65_000)).toThrow('no glyph 65000')
})
