import type { TrueType } from '../text/trueType.ts'
import { UnprintableTextError } from './unprintableTextError.ts'

/** The characters that a document uses of one font, numbered anew in the order of their first use. */
export interface GlyphSet {
  readonly font: TrueType
  /**
   * Glyph numbers of the font, by number in the subset; 0 is the glyph for missing characters. A glyph that stands for two
   * characters (hyphen and non-breaking hyphen) is there twice, so that each is read back as itself.
   */
  readonly glyphs: readonly number[]
  readonly characters: readonly string[]
  /** A character's number in the subset; drawn in another one's shape where `shape` says so. */
  readonly use: (character: string, shape?: string) => number
}

export function makeGlyphSet(font: TrueType): GlyphSet {
  const glyphs = [0]
  const characters = ['']
  const numbers = new Map<string, number>()
  const use = (character: string, shape = character): number => {
    const known = numbers.get(character + shape)
    if (known !== undefined) return known
    const glyph = font.glyph(shape.codePointAt(0) ?? 0)
    if (glyph === 0) throw new UnprintableTextError([character])
    const number = glyphs.length
    glyphs.push(glyph)
    characters.push(character)
    numbers.set(character + shape, number)
    return number
  }
  return { font, glyphs, characters, use }
}
