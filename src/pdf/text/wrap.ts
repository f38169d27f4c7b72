import { breakOpportunities } from './breakOpportunities.ts'
import type { FaceName, Faces } from './faces.ts'
import { isMark, setText } from './letters.ts'

export interface Style {
  readonly face: FaceName
  /** In points, as all lengths here. */
  readonly size: number
}

/** A piece of one line in one style. */
export interface Fragment<Span> {
  readonly span: Span
  /** With the space at which the line ends, so that whoever takes the text out does not join two words. */
  readonly text: string
  /** From the line's left end. */
  readonly x: number
  /** Without that space. */
  readonly width: number
}

export type Line<Span> = readonly Fragment<Span>[]

interface Glyph<Span> {
  readonly character: string
  readonly span: Span
  readonly advance: number
  /** Kerning towards the character before it. */
  readonly kern: number
}

/** Sets spans one after the other into lines of at most `width`. Text that is all spaces gives no line. */
export function wrap<Span extends Style & { readonly text: string }>(
  spans: readonly Span[],
  width: number,
  faces: Faces,
): Line<Span>[] {
  const glyphs = glyphsOf(spans, faces)
  const breaks = breakOpportunities(glyphs.map(({ character }) => character))
  const lines: Line<Span>[] = []
  let start = 0
  while (start < glyphs.length) {
    const end = endOfLine(glyphs, breaks, start, width)
    lines.push(lineOf(glyphs.slice(start, end)))
    start = end
  }
  return lines
}

/** One line's width, spaces at its end left out. */
export const widthOf = <Span>(line: Line<Span>): number => Math.max(0, ...line.map(({ x, width }) => x + width))

function glyphsOf<Span extends Style & { readonly text: string }>(spans: readonly Span[], faces: Faces): Glyph<Span>[] {
  const glyphs: Glyph<Span>[] = []
  for (const span of spans) {
    const points = span.size / 1000
    // Two spans may each bring a space to the seam; none may begin the text.
    const text = (glyphs.at(-1)?.character ?? ' ') === ' ' ? span.text.trimStart() : span.text
    for (const { character, advance, kern } of setText(text, span.face, faces)) {
      glyphs.push({ character, span, advance: advance * points, kern: kern * points })
    }
  }
  while (glyphs.at(-1)?.character === ' ') glyphs.pop()
  return glyphs
}

function endOfLine(glyphs: readonly Glyph<unknown>[], breaks: readonly boolean[], start: number, width: number): number {
  let x = 0
  let opportunity = start
  let emergency = start
  for (let i = start; i < glyphs.length; i++) {
    const glyph = glyphs[i]
    if (!glyph) break
    if (i > start) {
      if (breaks[i]) opportunity = i
      // A letter and the marks on it are never parted.
      if (!isMark.test(glyph.character)) emergency = i
      x += glyph.kern
    }
    x += glyph.advance
    if (x > width && glyph.character !== ' ') {
      if (opportunity > start) return opportunity
      // A word longer than the line. Where not even one character fits, one is set: the loop must get on.
      if (emergency > start) return emergency
    }
  }
  return glyphs.length
}

function lineOf<Span extends Style>(glyphs: readonly Glyph<Span>[]): Line<Span> {
  const line: Fragment<Span>[] = []
  let x = 0
  for (let i = 0; i < glyphs.length; ) {
    const first = glyphs[i]
    if (!first) break
    const start = x
    let text = ''
    let width = 0
    for (let glyph: Glyph<Span> | undefined = first; glyph?.span === first.span; glyph = glyphs[++i]) {
      x += (text === '' ? 0 : glyph.kern) + glyph.advance
      text += glyph.character
      if (glyph.character !== ' ' || i < glyphs.length - 1) width = x - start
    }
    line.push({ span: first.span, text, x: start, width })
  }
  return line
}
