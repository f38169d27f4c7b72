import { describe, expect, test } from 'vitest'
import { readTables } from '../../../src/pdf/text/sfntTables.ts'
import { joinFonts } from '../../../src/pdf/text/joinFonts.ts'
import { parseTrueType } from '../../../src/pdf/text/trueType.ts'
import { makeGlyphSet } from '../../../src/pdf/write/glyphSet.ts'
import { subsetFont } from '../../../src/pdf/write/subsetFont.ts'
import { paperFonts } from '../paperFonts.ts'

const font = parseTrueType(paperFonts.regular)

/** Outlines and advances of a font that has no character map any more. */
function readSubset(text: string, from = font) {
  const set = makeGlyphSet(from)
  for (const character of text) set.use(character)
  const bytes = subsetFont(set)
  const view = new DataView(bytes.buffer)
  const tables = readTables(view)
  const at = (tag: string): number => tables.get(tag)?.offset ?? Number.NaN
  const count = view.getUint16(at('maxp') + 4)
  const offset = (glyph: number): number => view.getUint32(at('loca') + 4 * glyph)
  const outline = (glyph: number): Uint8Array => bytes.slice(at('glyf') + offset(glyph), at('glyf') + offset(glyph + 1))
  return { bytes, view, tables, count, outline, advance: (glyph: number) => view.getUint16(at('hmtx') + 4 * glyph) }
}

const outlineOf = (character: string): Uint8Array => font.outline(font.glyph(character.codePointAt(0) ?? 0))
const isComposite = (outline: Uint8Array): boolean => new DataView(outline.buffer, outline.byteOffset).getInt16(0) < 0

test('glyphs are numbered in the order of their first use', () => {
  const { count, outline, advance } = readSubset('Tomb')
  expect(count).toBe(5)
  ;['T', 'o', 'm', 'b'].forEach((character, i) => {
    const expected = outlineOf(character)
    expect(outline(i + 1).subarray(0, expected.length)).toEqual(expected)
    expect(advance(i + 1)).toBe(font.advance(font.glyph(character.codePointAt(0) ?? 0)))
  })
})

describe('a composite glyph', () => {
  test('brings its parts along under their new numbers', () => {
    expect(isComposite(outlineOf('Á'))).toBe(true)
    const { count, outline } = readSubset('Á')
    const composite = outline(1)
    const part = new DataView(composite.buffer).getUint16(12)
    expect(part).toBe(2)
    expect(part).toBeLessThan(count)
    const base = outlineOf('A')
    expect(outline(part).subarray(0, base.length)).toEqual(base)
  })

  test('of a joined font has the parts of its own file', () => {
    const further = (paperFonts.further ?? []).map(parseTrueType)
    const { outline } = readSubset('Á', joinFonts([...further, font]))
    const part = outline(new DataView(outline(1).buffer).getUint16(12))
    const base = outlineOf('A')
    expect(part.subarray(0, base.length)).toEqual(base)
  })

  test('shares a part that is there already', () => {
    expect(readSubset('AÁ').count).toBe(readSubset('Á').count)
  })
})

test('every checksum is right, and the whole file’s', () => {
  const { bytes, view, tables } = readSubset('Łukasz Żółkiewski')
  const sum = (from: number, length: number): number => {
    let total = 0
    for (let i = from; i < from + length; i += 4) total = (total + view.getUint32(i)) >>> 0
    return total
  }
  expect(sum(0, bytes.length)).toBe(0xb1b0afba)
  const glyf = tables.get('glyf')
  const entry = [...tables.keys()].indexOf('glyf')
  expect(view.getUint32(12 + 16 * entry + 4)).toBe(sum(glyf?.offset ?? 0, glyf?.length ?? 0))
})

test('a character that the font lacks is refused', () => {
  expect(() => makeGlyphSet(font).use('王')).toThrow('王')
})
