import type { TaggedBlock } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { setLines, type Setting } from '../setLines.ts'
import { spansOf } from '../spans.ts'
import type { Unit } from '../unit.ts'

const spaceAbove = { body: 7, lead: 12, small: 5 } as const

export function measureParagraph(
  block: Extract<TaggedBlock, { kind: 'paragraph' }>,
  { sheet, faces, width }: Setting,
): Unit[] {
  const size = sheet.type[block.size]
  const spans = spansOf(block.runs, { size, ink: block.size === 'small' ? ink.soft : ink.text })
  if (spans.length === 0) return []
  const before = spaceAbove[block.size] * sheet.type.space
  return [{ pieces: setLines(spans, { x: 0, width, leading: size * sheet.type.leading, before }, faces), keep: 'flow' }]
}
