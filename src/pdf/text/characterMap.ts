/** Reads the `cmap` table's subtables of formats 4 and 12 (all that subsetting tools write): code point to glyph. */
export function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const count = view.getUint16(cmap + 2)
  for (let i = 0; i < count; i++) {
    const subtable = cmap + view.getUint32(cmap + 8 + 8 * i)
    const format = view.getUint16(subtable)
    if (format === 4) readSegments(view, subtable, glyphs)
    else if (format === 12) readGroups(view, subtable, glyphs)
  }
  return glyphs
}

function readSegments(view: DataView, subtable: number, glyphs: Map<number, number>): void {
  const doubledCount = view.getUint16(subtable + 6)
  for (let segment = 0; segment < doubledCount; segment += 2) {
    const last = view.getUint16(subtable + 14 + segment)
    const first = view.getUint16(subtable + 16 + doubledCount + segment)
    const delta = view.getUint16(subtable + 16 + 2 * doubledCount + segment)
    const rangeAt = subtable + 16 + 3 * doubledCount + segment
    const range = view.getUint16(rangeAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const entry = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first))
      const glyph = entry === 0 && range !== 0 ? 0 : (entry + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

function readGroups(view: DataView, subtable: number, glyphs: Map<number, number>): void {
  const count = view.getUint32(subtable + 12)
  for (let i = 0; i < count; i++) {
    const group = subtable + 16 + 12 * i
    const first = view.getUint32(group)
    const last = view.getUint32(group + 4)
    const firstGlyph = view.getUint32(group + 8)
    for (let code = first; code <= last; code++) glyphs.set(code, firstGlyph + code - first)
  }
}
