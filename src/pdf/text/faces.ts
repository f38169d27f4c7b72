import { parseTrueType, type TrueType } from './trueType.ts'

/** The bytes of two TrueType fonts with kerning in `GPOS`. */
export interface FontFiles {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  /** For what people type into fields: embedded whole, and only in a document that has fields. */
  readonly typing?: Uint8Array
}

export type FaceName = 'regular' | 'bold'
export const faceNames = ['regular', 'bold'] as const satisfies readonly FaceName[]
export type Faces = Readonly<Record<FaceName, TrueType>>

/** A font is parsed once, however many documents are made with it. */
const parsed = new WeakMap<Uint8Array, TrueType>()

export function parseOnce(bytes: Uint8Array): TrueType {
  const known = parsed.get(bytes)
  if (known) return known
  const font = parseTrueType(bytes)
  parsed.set(bytes, font)
  return font
}

export const parseFaces = (fonts: FontFiles): Faces => ({
  regular: parseOnce(fonts.regular),
  bold: parseOnce(fonts.bold),
})
