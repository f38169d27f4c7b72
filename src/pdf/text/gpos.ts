/** What kerning and the placing of marks read alike in the `GPOS` table. */

/** One subtable of a lookup, with what an extension points at in its place. */
export interface Subtable {
  readonly type: number
  readonly at: number
}

const EXTENSION = 9

/** The subtables of each lookup that a feature names in any script, in the font's order. */
export function lookupsOf(view: DataView, gpos: number, feature: string): Subtable[][] {
  const features = gpos + view.getUint16(gpos + 6)
  const lookups = gpos + view.getUint16(gpos + 8)
  const wanted = new Set<number>()
  for (let i = 0; i < view.getUint16(features); i++) {
    const entry = features + 2 + 6 * i
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(entry + k)))
    if (tag !== feature) continue
    const at = features + view.getUint16(entry + 4)
    for (let k = 0; k < view.getUint16(at + 2); k++) wanted.add(view.getUint16(at + 4 + 2 * k))
  }
  return [...wanted].sort((a, b) => a - b).map((index) => subtablesOf(view, lookups + view.getUint16(lookups + 2 + 2 * index)))
}

const subtablesOf = (view: DataView, lookup: number): Subtable[] =>
  Array.from({ length: view.getUint16(lookup + 4) }, (_, i) => {
    const type = view.getUint16(lookup)
    const at = lookup + view.getUint16(lookup + 6 + 2 * i)
    return type === EXTENSION ? { type: view.getUint16(at + 2), at: at + view.getUint32(at + 4) } : { type, at }
  })

/** Glyph to its coverage index. */
export function readCoverage(view: DataView, at: number): ReadonlyMap<number, number> {
  const indices = new Map<number, number>()
  const listsGlyphs = view.getUint16(at) === 1
  for (let i = 0; i < view.getUint16(at + 2); i++) {
    const entry = at + 4 + (listsGlyphs ? 2 : 6) * i
    const last = view.getUint16(listsGlyphs ? entry : entry + 2)
    for (let glyph = view.getUint16(entry); glyph <= last; glyph++) indices.set(glyph, indices.size)
  }
  return indices
}
