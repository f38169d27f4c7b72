import type { FaceName, Faces, FontName } from './faces.ts'

/** One character as it is drawn. Lengths are in thousandths of an em. */
export interface SetGlyph {
  readonly character: string
  /**
   * The character whose shape is drawn: another one only where an i loses its dot to a mark above it. Empty, which no font has, in a letter that
   * cannot be set: a screen can show it in a font of its own, and the painter of the file refuses it.
   */
  readonly shape: string
  readonly font: FontName
  readonly advance: number
  /** Towards the character before it. */
  readonly kern: number
  /** How far a mark stands from where the line has got to. */
  readonly x: number
  readonly y: number
}

/** A letter with the marks on it. */
const letters = /\P{M}\p{M}*|\p{M}+/gu
export const lettersOf = (text: string): string[] => text.match(letters) ?? []

export function setText(text: string, face: FaceName, faces: Faces): SetGlyph[] {
  const glyphs: SetGlyph[] = []
  let left: { readonly font: FontName; readonly glyph: number } | undefined
  for (const letter of lettersOf(text)) {
    for (const glyph of setLetter(letter, face, faces) ?? unset(letter, face, faces)) {
      const number = glyphOf(glyph, faces)
      const kern = left?.font === glyph.font ? faces[glyph.font].kern(left.glyph, number) : 0
      glyphs.push({ ...glyph, kern })
      left = { font: glyph.font, glyph: number }
    }
  }
  return glyphs
}

const glyphOf = ({ font, shape }: SetGlyph, faces: Faces): number => faces[font].glyph(shape.codePointAt(0) ?? 0)

export const canSet = (letter: string, face: FaceName, faces: Faces): boolean => setLetter(letter, face, faces) !== undefined

const unset = (letter: string, font: FaceName, faces: Faces): SetGlyph[] =>
  [...letter].map((character, i) => ({ character, shape: '', font, advance: i === 0 ? faces[font].advance(0) : 0, kern: 0, x: 0, y: 0 }))

/** A paper has a few dozen different letters, each thousands of times. */
const known = new WeakMap<Faces, Map<string, SetGlyph[] | undefined>>()

function setLetter(letter: string, face: FaceName, faces: Faces): SetGlyph[] | undefined {
  const ofFaces = known.get(faces) ?? new Map<string, SetGlyph[] | undefined>()
  known.set(faces, ofFaces)
  const key = face + letter
  if (!ofFaces.has(key)) ofFaces.set(key, placeLetter(letter, face, faces))
  return ofFaces.get(key)
}

/** Undefined where a font lacks something, or does not say where a mark belongs: it is not set anyhow. */
function placeLetter(letter: string, face: FaceName, faces: Faces): SetGlyph[] | undefined {
  const [base = '', ...marks] = letter
  const shapes = [withoutDot(base, marks), ...marks]
  const font = ([face, 'further'] as const).find((name) => [base, ...shapes].every((shape) => faces[name].has(shape.codePointAt(0) ?? 0)))
  if (font === undefined || isMark.test(base)) return undefined

  const { glyph: number, advance, marks: placement } = faces[font]
  const glyphs = shapes.map((shape) => number(shape.codePointAt(0) ?? 0))
  const width = advance(glyphs[0] ?? 0)
  const set: SetGlyph[] = [{ character: base, shape: shapes[0] ?? base, font, advance: width, kern: 0, x: 0, y: 0 }]
  const taken = new Set<string>()
  for (const [i, mark] of marks.entries()) {
    const own = glyphs[i + 1] ?? 0
    // On the nearest mark that can bear it, else on the letter itself.
    let lower = i
    let place = undefined
    while (lower > 0 && !(place = placement.onMark(glyphs[lower] ?? 0, own))) lower--
    place ??= placement.onBase(glyphs[0] ?? 0, own)
    if (!place || taken.has(`${lower} ${place.anchor}`)) return undefined
    taken.add(`${lower} ${place.anchor}`)
    const below = lower === 0 ? { x: -width, y: 0 } : set[lower]
    set.push({ character: mark, shape: mark, font, advance: 0, kern: 0, x: (below?.x ?? 0) + place.x, y: (below?.y ?? 0) + place.y })
  }
  return set
}

export const isMark = /^\p{M}/u
const isAbove = /[\u0300-\u0314\u033d-\u0344]/
const isSoftDotted = /^\p{Soft_Dotted}/u
const dotless: Readonly<Record<string, string>> = { i: 'ı', j: 'ȷ', і: 'ı', ј: 'ȷ' } // the last two are Cyrillic

/** The shape that a letter has under its marks; empty, which no font has, where that is not known. */
function withoutDot(base: string, marks: readonly string[]): string {
  return isSoftDotted.test(base) && marks.some((mark) => isAbove.test(mark)) ? (dotless[base] ?? '') : base
}
