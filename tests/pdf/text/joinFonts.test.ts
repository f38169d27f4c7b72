import { expect, test } from 'vitest'
import { joinFonts } from '../../../src/pdf/text/joinFonts.ts'
import { parseTrueType } from '../../../src/pdf/text/trueType.ts'
import { paperFonts } from '../paperFonts.ts'

const [regular, bold] = [parseTrueType(paperFonts.regular), parseTrueType(paperFonts.bold)]
const further = (paperFonts.further ?? []).map(parseTrueType)
const [a, wang] = [0x61, 0x738b]

test('the first font that has a letter shows it', () => {
  const both = joinFonts([regular, bold])
  expect(both.advance(both.glyph(a))).toBe(regular.advance(regular.glyph(a)))
  const other = joinFonts([bold, regular])
  expect(other.advance(other.glyph(a))).toBe(bold.advance(bold.glyph(a)))
})

test('a letter of a later font has its outline', () => {
  const joined = joinFonts([regular, ...further])
  const owner = further.find((font) => font.has(wang))
  expect(owner).toBeDefined()
  expect(joined.outline(joined.glyph(wang))).toEqual(owner?.outline(owner.glyph(wang)))
})

test('a letter that none has is the sign for missing letters, also where there is no font', () => {
  expect(joinFonts([regular, bold]).glyph(wang)).toBe(0)
  expect(joinFonts([]).glyph(wang)).toBe(0)
  expect(joinFonts([]).has(wang)).toBe(false)
})

test('room is kept for the most demanding of them', () => {
  const points = (table: Uint8Array): number => new DataView(table.buffer, table.byteOffset).getUint16(6)
  const most = Math.max(points(regular.table('maxp')), ...further.map((font) => points(font.table('maxp'))))
  expect(points(joinFonts([regular, ...further]).table('maxp'))).toBe(most)
  expect(points(joinFonts([...further, regular]).table('maxp'))).toBe(most)
})

test('fonts of different ems are not joined', () => {
  expect(() => joinFonts([regular, { ...bold, unitsPerEm: 2048 }])).toThrow('ems')
})
