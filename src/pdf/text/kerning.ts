/**
 * Pair kerning from the `GPOS` table: pair adjustments (lookup type 2, also behind an extension, type 9) of the `kern`
 * feature, where they change the first glyph's advance and nothing else. Other kinds do not occur in text faces.
 */
import { lookupsOf, readCoverage, type Subtable } from './gpos.ts'

/** Font units to add between two glyphs; undefined where the subtable does not speak of the pair. */
type PairSubtable = (left: number, right: number) => number | undefined

const PAIR_ADJUSTMENT = 2
const X_ADVANCE = 4

export function readKerning(view: DataView, gpos: number | undefined): (left: number, right: number) => number {
  if (gpos === undefined) return () => 0
  const lookups = lookupsOf(view, gpos, 'kern').map((subtables) => readPairSubtables(view, subtables))
  return (left, right) => {
    let units = 0
    for (const subtables of lookups) {
      // Within one lookup the first subtable that knows the pair decides.
      for (const subtable of subtables) {
        const value = subtable(left, right)
        if (value === undefined) continue
        units += value
        break
      }
    }
    return units
  }
}

function readPairSubtables(view: DataView, subtables: readonly Subtable[]): PairSubtable[] {
  return subtables.flatMap(({ type, at }) => {
    const kernsOnly = view.getUint16(at + 4) === X_ADVANCE && view.getUint16(at + 6) === 0
    if (type !== PAIR_ADJUSTMENT || !kernsOnly) return []
    return [view.getUint16(at) === 1 ? readGlyphPairs(view, at) : readClassPairs(view, at)]
  })
}

function readGlyphPairs(view: DataView, at: number): PairSubtable {
  const covered = readCoverage(view, at + view.getUint16(at + 2))
  return (left, right) => {
    const index = covered.get(left)
    if (index === undefined) return undefined
    const set = at + view.getUint16(at + 10 + 2 * index)
    let low = 0
    let high = view.getUint16(set) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const glyph = view.getUint16(set + 2 + 4 * middle)
      if (glyph === right) return view.getInt16(set + 4 + 4 * middle)
      if (glyph < right) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }
}

function readClassPairs(view: DataView, at: number): PairSubtable {
  const covered = readCoverage(view, at + view.getUint16(at + 2))
  const leftClasses = readClasses(view, at + view.getUint16(at + 8))
  const rightClasses = readClasses(view, at + view.getUint16(at + 10))
  const rightClassCount = view.getUint16(at + 14)
  return (left, right) => {
    if (!covered.has(left)) return undefined
    const cell = (leftClasses.get(left) ?? 0) * rightClassCount + (rightClasses.get(right) ?? 0)
    return view.getInt16(at + 16 + 2 * cell)
  }
}

/** Glyph to its class; glyphs not listed are of class 0. */
function readClasses(view: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>()
  if (view.getUint16(at) === 1) {
    const first = view.getUint16(at + 2)
    for (let i = 0; i < view.getUint16(at + 4); i++) classes.set(first + i, view.getUint16(at + 6 + 2 * i))
    return classes
  }
  for (let i = 0; i < view.getUint16(at + 2); i++) {
    const entry = at + 4 + 6 * i
    const last = view.getUint16(entry + 2)
    for (let glyph = view.getUint16(entry); glyph <= last; glyph++) classes.set(glyph, view.getUint16(entry + 4))
  }
  return classes
}
