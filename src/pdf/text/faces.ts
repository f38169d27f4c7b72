import { joinFonts } from './joinFonts.ts'
import { parseTrueType, type TrueType } from './trueType.ts'

/** The bytes of TrueType fonts; the two faces with kerning and the places of marks in `GPOS`. */
export interface FontFiles {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  /** For what people type into fields: embedded whole, and only in a document that has fields. */
  readonly typing?: Uint8Array
  /** For letters that the faces lack, in either: the first that has a letter shows it. All of one size of em. */
  readonly further?: readonly Uint8Array[]
}

export type FaceName = 'regular' | 'bold'

/** What a letter is drawn with: its face, or the further fonts as one. */
export const fontNames = ['regular', 'bold', 'further'] as const
export type FontName = (typeof fontNames)[number]
export type Faces = Readonly<Record<FontName, TrueType>>

/** A font is parsed once, however many documents are made with it. */
const parsed = new WeakMap<Uint8Array, TrueType>()

export function parseOnce(bytes: Uint8Array): TrueType {
  const known = parsed.get(bytes)
  if (known) return known
  const font = parseTrueType(bytes)
  parsed.set(bytes, font)
  return font
}

/** What a font has a shape for. */
export const codePointsIn = (font: Uint8Array): number[] => parseOnce(font).codePoints()

export const parseFaces = (fonts: FontFiles): Faces => ({
  regular: parseOnce(fonts.regular),
  bold: parseOnce(fonts.bold),
  further: joinFonts((fonts.further ?? []).map(parseOnce)),
})
