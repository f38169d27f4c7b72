import type { TaggedBlock } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { rulePiece } from '../rules.ts'
import { setLines, type Setting } from '../setLines.ts'
import { spanOf } from '../spans.ts'
import type { Unit } from '../unit.ts'

export function measureHeading(
  block: Extract<TaggedBlock, { kind: 'heading' }>,
  { sheet, faces, width }: Setting,
): Unit[] {
  const { heading2, heading3, space } = sheet.type
  const size = block.level === 2 ? heading2 : heading3
  const before = (block.level === 2 ? 18 : 12) * space
  const text = setLines(
    [spanOf(block.text, { size, face: 'bold' })],
    { x: 0, width, leading: size * 1.25, before },
    faces,
  )
  const rule = rulePiece({ before: 4 * space, x: 0, width, thickness: 1.5, ink: ink.text })
  return [{ pieces: block.ruled ? [...text, rule] : text, keep: 'heading' }]
}
