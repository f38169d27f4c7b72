import type { TaggedText } from '../../structure/element.ts'
import { ink } from '../ink.ts'
import { layoutArtifact } from '../page.ts'
import { setLines, type Setting } from '../setLines.ts'
import { spanOf } from '../spans.ts'
import type { Piece, Unit } from '../unit.ts'

export function measureCut(text: TaggedText, { sheet, faces, width }: Setting): Unit[] {
  const { small, leading, space } = sheet.type
  const line: Piece = {
    before: 22 * space,
    height: 1,
    items: [
      { kind: 'path', points: [[0, 0.5], [width, 0.5]], closed: false, dashed: true, fill: undefined, stroke: ink.soft, thickness: 0.75, mark: layoutArtifact },
    ],
  }
  const label = setLines([spanOf(text, { size: small, ink: ink.soft })], { x: 0, width, leading: small * leading, before: 1 }, faces)
  return [{ pieces: [line, ...label], keep: 'ending' }]
}
