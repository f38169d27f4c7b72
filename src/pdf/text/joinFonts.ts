import type { TrueType } from './trueType.ts'

/** Glyph numbers of a joined font: which of the fonts, then the number there, which is two bytes long. */
export const glyphsPerFont = 0x10000

/**
 * Several fonts as one, in which the first that has a character shows it: a face of many thousand letters comes in slices. Without kerning and marks,
 * which such faces do not need or which are not set here.
 */
export function joinFonts(fonts: readonly TrueType[]): TrueType {
  const fontOf = (glyph: number): TrueType => {
    const font = fonts[Math.floor(glyph / glyphsPerFont)]
    if (!font) throw new Error(`There is no glyph ${glyph}`)
    return font
  }
  const [first] = fonts
  if (fonts.some(({ unitsPerEm }) => unitsPerEm !== first?.unitsPerEm)) throw new Error('Fonts of different ems cannot be joined')
  return {
    unitsPerEm: first?.unitsPerEm ?? 1000,
    ascent: Math.max(...fonts.map(({ ascent }) => ascent)),
    descent: Math.min(...fonts.map(({ descent }) => descent)),
    capHeight: first?.capHeight ?? 0,
    boundingBox: [0, 1, 2, 3].map((edge) => (edge < 2 ? Math.min : Math.max)(...fonts.map(({ boundingBox }) => boundingBox[edge] ?? 0))),
    weight: first?.weight ?? 400,
    has: (codePoint) => fonts.some((font) => font.has(codePoint)),
    codePoints: () => [...new Set(fonts.flatMap((font) => font.codePoints()))],
    glyph: (codePoint) => {
      const at = fonts.findIndex((font) => font.has(codePoint))
      const glyph = fonts[at]?.glyph(codePoint) ?? 0
      return glyph === 0 ? 0 : at * glyphsPerFont + glyph
    },
    advance: (glyph) => fontOf(glyph).advance(glyph % glyphsPerFont),
    kern: () => 0,
    marks: { onBase: () => undefined, onMark: () => undefined },
    outline: (glyph) => fontOf(glyph).outline(glyph % glyphsPerFont),
    table: (tag) => {
      const tables = fonts.map((font) => font.table(tag))
      const [table] = tables
      if (!table) throw new Error('No font, no tables')
      return tag === 'maxp' ? largest(tables) : table
    },
  }
}

/** Of `maxp`: how much room the most demanding of the fonts needs, field by field. */
function largest(tables: readonly Uint8Array[]): Uint8Array {
  const views = tables.map((table) => new DataView(table.buffer, table.byteOffset, table.byteLength))
  const result = new DataView(new ArrayBuffer(Math.min(...tables.map(({ length }) => length))))
  for (let at = 0; at < result.byteLength; at += 2) result.setUint16(at, Math.max(...views.map((view) => view.getUint16(at))))
  return new Uint8Array(result.buffer)
}
