import { glyphsPerFont } from '../text/joinFonts.ts'
import type { GlyphSet } from './glyphSet.ts'
import { sfntFile } from './sfntFile.ts'

/** Flags of a composite glyph's components. */
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080

/** A TrueType file with a glyph set's glyphs alone, and no more tables than PDF needs. */
export function subsetFont({ font, glyphs }: GlyphSet): Uint8Array {
  const { outlines, numbering } = outlinesOf(glyphs, font.outline)
  const count = outlines.length
  const glyf = new Uint8Array(outlines.reduce((sum, data) => sum + padded(data.length), 0))
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)))
  const hmtx = new DataView(new ArrayBuffer(4 * count))
  let offset = 0
  outlines.forEach((data, number) => {
    glyf.set(data, offset)
    hmtx.setUint16(4 * number, Math.round((font.advance(numbering[number] ?? 0) * font.unitsPerEm) / 1000))
    hmtx.setInt16(4 * number + 2, data.length === 0 ? 0 : viewOf(data).getInt16(2))
    offset += padded(data.length)
    loca.setUint32(4 * (number + 1), offset)
  })
  const edited = (tag: string, edit: (view: DataView) => void): Uint8Array => {
    const table = font.table(tag)
    edit(viewOf(table))
    return table
  }
  return sfntFile([
    ['glyf', glyf],
    [
      'head',
      edited('head', (view) => {
        view.setUint32(8, 0)
        view.setInt16(50, 1) // long offsets
      }),
    ],
    ['hhea', edited('hhea', (view) => view.setUint16(34, count))],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', edited('maxp', (view) => view.setUint16(4, count))],
  ])
}

const padded = (length: number): number => (length + 3) & ~3
const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength)

/** Copies outlines; the parts of composite glyphs (é = e + ´) are added at the end and renumbered. */
function outlinesOf(glyphs: readonly number[], outline: (glyph: number) => Uint8Array) {
  const numbering = [...glyphs]
  const outlines: Uint8Array[] = []
  for (let number = 0; number < numbering.length; number++) {
    const glyph = numbering[number] ?? 0
    const data = outline(glyph).slice()
    const view = viewOf(data)
    const isComposite = data.length > 0 && view.getInt16(0) < 0
    for (let at = 10, more = isComposite; more; ) {
      const flags = view.getUint16(at)
      const part = glyph - (glyph % glyphsPerFont) + view.getUint16(at + 2)
      const known = numbering.indexOf(part)
      view.setUint16(at + 2, known >= 0 ? known : numbering.push(part) - 1)
      at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0)
      more = (flags & MORE) !== 0
    }
    outlines.push(data)
  }
  return { outlines, numbering }
}
