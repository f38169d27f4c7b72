import type { StructureElement } from '../structure/element.ts'
import type { FaceName, Faces } from '../text/faces.ts'
import { widthOf, wrap, type Line } from '../text/wrap.ts'
import type { Ink } from './ink.ts'
import type { PlacedText } from './page.ts'
import type { Sheet } from './sheet.ts'
import type { Piece } from './unit.ts'

/** What every block is measured with. */
export interface Setting {
  readonly sheet: Sheet
  readonly faces: Faces
  /** Of the column that the block stands in. */
  readonly width: number
}

/** Text in one style. */
export interface Span {
  readonly text: string
  readonly element: StructureElement
  readonly face: FaceName
  readonly size: number
  readonly ink: Ink
  /** How far above the baseline it stands: superscripts. */
  readonly rise?: number
}

export interface LineBox {
  /** From the left of the column. */
  readonly x: number
  readonly width: number
  /** Distance of two baselines. */
  readonly leading: number
  /** White space above the first line. */
  readonly before: number
}

/** Lines of text, a piece each. */
export function setLines(spans: readonly Span[], box: LineBox, faces: Faces): Piece[] {
  const baseline = baselineIn(box.leading, spans, faces)
  return wrapWell(spans, box.width, faces).map((line, i) => ({
    before: i === 0 ? box.before : 0,
    height: box.leading,
    items: placeLine(line, box.x, box.leading, baseline),
  }))
}

/** Of the column: a last line shorter than this looks forgotten. */
const lonely = 0.18
const narrower = [0.96, 0.92, 0.88, 0.84, 0.8]
const endsBetweenWords = /[ \-‐/–—]$/

/** Sets short paragraphs a little narrower where that, in as many lines, saves the last one from a single short word. */
function wrapWell(spans: readonly Span[], width: number, faces: Faces): Line<Span>[] {
  const lines = wrap(spans, width, faces)
  const isLonely = (last: Line<Span> | undefined): boolean => widthOf(last ?? []) < lonely * width
  if (lines.length < 2 || lines.length > 4 || !isLonely(lines.at(-1))) return lines
  for (const share of narrower) {
    const tighter = wrap(spans, share * width, faces)
    const breaksNoWord = tighter.slice(0, -1).every((line) => endsBetweenWords.test(line.at(-1)?.text ?? ''))
    if (tighter.length !== lines.length || !breaksNoWord) return lines
    if (!isLonely(tighter.at(-1))) return tighter
  }
  return lines
}

/** Where the baseline lies in a line of this height: letters in the middle, by the largest of the styles. */
export function baselineIn(leading: number, spans: readonly Span[], faces: Faces): number {
  const largest = spans.reduce((a, b) => (b.size > a.size ? b : a))
  const { ascent, descent } = faces[largest.face]
  const points = largest.size / 1000
  return (leading - (ascent - descent) * points) / 2 + ascent * points
}

export const placeLine = (line: Line<Span>, x: number, height: number, baseline: number): PlacedText[] =>
  line.map(({ span, text, width, x: offset }) => ({
    kind: 'text',
    text,
    x: x + offset,
    width,
    top: 0,
    height,
    baseline: baseline - (span.rise ?? 0),
    face: span.face,
    size: span.size,
    ink: span.ink,
    mark: { kind: 'element', element: span.element },
  }))
