import type { Faces } from '../text/faces.ts'
import { wrap } from '../text/wrap.ts'
import { placeLine, setLines, type LineBox, type Span } from './setLines.ts'
import type { Piece } from './unit.ts'

/** Sets a number or bullet at the left of the column, on the first line of the text that hangs beside it. */
export function hang(label: Span, spans: readonly Span[], box: LineBox, faces: Faces): Piece[] {
  const [first, ...rest] = setLines(spans, box, faces)
  const baseline = first?.items.find((item) => item.kind === 'text')?.baseline
  const labelLine = wrap([label], Infinity, faces)[0] ?? []
  if (!first || baseline === undefined) return setLines([label], { ...box, x: 0 }, faces)
  return [{ ...first, items: [...placeLine(labelLine, 0, box.leading, baseline), ...first.items] }, ...rest]
}
