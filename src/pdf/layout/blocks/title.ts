import type { TaggedBlock } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { rulePiece } from '../rules.ts'
import { setLines, type Setting } from '../setLines.ts'
import { spanOf } from '../spans.ts'
import type { Unit } from '../unit.ts'

export function measureTitle(block: Extract<TaggedBlock, { kind: 'title' }>, { sheet, faces, width }: Setting): Unit[] {
  const { title, body, leading, space } = sheet.type
  const line = { x: 0, width, before: 0 }
  const headline = spanOf(block.title, { size: title, face: 'bold' })
  const subtitle = block.subtitle && spanOf(block.subtitle, { size: body, ink: ink.soft })
  const pieces = [
    ...setLines([headline], { ...line, leading: title * 1.2 }, faces),
    ...(subtitle ? setLines([subtitle], { ...line, leading: body * leading, before: 3 * space }, faces) : []),
    rulePiece({ before: 11 * space, x: 0, width, thickness: 2.25, ink: ink.accent }),
  ]
  return [{ pieces, keep: 'heading' }]
}
