import { readCharacterMap } from './characterMap.ts'
import { readKerning } from './kerning.ts'
import { readMarkPlacement, type Attachment, type MarkPlacement } from './markPlacement.ts'
import { readTables } from './sfntTables.ts'

/** A parsed TrueType font. Lengths are in thousandths of an em, as PDF counts them. */
export interface TrueType {
  readonly unitsPerEm: number
  readonly ascent: number
  /** Below the baseline, hence negative. */
  readonly descent: number
  readonly capHeight: number
  readonly boundingBox: readonly number[]
  readonly weight: number
  readonly has: (codePoint: number) => boolean
  /** Every character that it has a shape for. */
  readonly codePoints: () => number[]
  /** 0, the glyph for missing characters, where the font lacks the character. */
  readonly glyph: (codePoint: number) => number
  readonly advance: (glyph: number) => number
  /** What pair kerning adds between two neighbours. */
  readonly kern: (left: number, right: number) => number
  /** Where a combining mark stands; undefined where the font does not say. */
  readonly marks: MarkPlacement
  /** The glyph's entry of the `glyf` table; empty for a space. */
  readonly outline: (glyph: number) => Uint8Array
  /** A copy of a table's bytes. */
  readonly table: (tag: string) => Uint8Array
}

export function parseTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readTables(view)
  const at = (tag: string): number => tableOf(tables, tag).offset

  const unitsPerEm = view.getUint16(at('head') + 18)
  const em = (units: number): number => Math.round((units * 1000) / unitsPerEm)
  const glyphCount = view.getUint16(at('maxp') + 4)
  const longMetrics = view.getUint16(at('hhea') + 34)
  const longOffsets = view.getInt16(at('head') + 50) === 1
  const [os2, hmtx, loca, glyf] = [at('OS/2'), at('hmtx'), at('loca'), at('glyf')]
  const characterMap = readCharacterMap(view, at('cmap'))
  const kernUnits = readKerning(view, tables.get('GPOS')?.offset)
  const kerns = new Map<number, number>()
  const markUnits = readMarkPlacement(view, tables.get('GPOS')?.offset)
  const inEm = (attachment: Attachment | undefined): Attachment | undefined =>
    attachment && { ...attachment, x: em(attachment.x), y: em(attachment.y) }

  const outlineStart = (glyph: number): number =>
    glyf + (longOffsets ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph))

  return {
    unitsPerEm,
    ascent: em(view.getInt16(os2 + 68)),
    descent: em(view.getInt16(os2 + 70)),
    capHeight: em(view.getInt16(os2 + 88)),
    boundingBox: [36, 38, 40, 42].map((field) => em(view.getInt16(at('head') + field))),
    weight: view.getUint16(os2 + 4),
    has: (codePoint) => characterMap.has(codePoint),
    codePoints: () => [...characterMap.keys()],
    glyph: (codePoint) => characterMap.get(codePoint) ?? 0,
    advance: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)) * 1000) / unitsPerEm,
    kern: (left, right) => {
      const pair = left * 0x10000 + right
      const known = kerns.get(pair)
      if (known !== undefined) return known
      const kern = em(kernUnits(left, right))
      kerns.set(pair, kern)
      return kern
    },
    marks: {
      onBase: (base, mark) => inEm(markUnits.onBase(base, mark)),
      onMark: (lower, mark) => inEm(markUnits.onMark(lower, mark)),
    },
    outline: (glyph) => {
      if (glyph >= glyphCount) throw new Error(`The font has no glyph ${glyph}`)
      return bytes.subarray(outlineStart(glyph), outlineStart(glyph + 1))
    },
    table: (tag) => {
      const { offset, length } = tableOf(tables, tag)
      return bytes.slice(offset, offset + length)
    },
  }
}

function tableOf(tables: ReturnType<typeof readTables>, tag: string): { readonly offset: number; readonly length: number } {
  const table = tables.get(tag)
  if (!table) throw new Error(`The font has no "${tag}" table`)
  return table
}
