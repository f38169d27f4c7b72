import type { TaggedBlock, TaggedNumberedItem } from '../../structure/taggedBlock.ts'
import { hang } from '../hang.ts'
import { ink } from '../ink.ts'
import { itemParagraphs } from '../itemParagraphs.ts'
import { layoutArtifact, move } from '../page.ts'
import { writingLines } from '../rules.ts'
import { setLines, type Setting } from '../setLines.ts'
import { spanOf } from '../spans.ts'
import type { Frame, Piece, Unit } from '../unit.ts'

const thickness = 1.5

export function measureCallout(block: Extract<TaggedBlock, { kind: 'callout' }>, setting: Setting): Unit[] {
  const { sheet, faces, width } = setting
  const { heading2, space } = sheet.type
  const padding = 16 * Math.max(space, 0.75)
  const inner = { ...setting, width: width - 2 * padding }
  const frame: Frame = {
    padTop: 11 * space,
    padBottom: 15 * space,
    draw: (height) => ({
      kind: 'box',
      x: thickness / 2,
      y: thickness / 2,
      width: width - thickness,
      height: height - thickness,
      radius: 0,
      thickness,
      ink: ink.warm,
      mark: layoutArtifact,
    }),
  }
  const heading = setLines(
    [spanOf(block.heading, { size: heading2, face: 'bold', ink: ink.warm })],
    { x: 0, width: inner.width, leading: heading2 * 1.25, before: 14 * space },
    faces,
  )
  const items = block.items.map((item, i) => itemPieces(item, (i === 0 ? 8 : 14) * space, inner))
  const seams = items.slice(1).map((_, i) => heading.length + items.slice(0, i + 1).flat().length)
  const pieces = [...heading, ...items.flat()].map((piece) => ({
    ...piece,
    items: piece.items.map((placed) => move(placed, padding, 0)),
  }))
  return [{ pieces, keep: 'together', seams, frame }]
}

/** Details are set smaller than in a checklist: the box is there to be seen at a glance. */
const detailShare = 0.9

function itemPieces(item: TaggedNumberedItem, before: number, { sheet, faces, width }: Setting): Piece[] {
  const { body, leading, number, space, writing } = sheet.type
  const indent = number * 1.5
  const column = { x: indent, width: width - indent, leading: body * leading }
  const label = spanOf(item.number, { size: number, face: 'bold', ink: ink.warm })
  const [question = [], ...details] = itemParagraphs(item, body, body * detailShare)
  return [
    ...hang(label, question, { ...column, before }, faces),
    ...details.flatMap((spans) => setLines(spans, { ...column, leading: body * leading * detailShare, before: space }, faces)),
    ...writingLines(item.lines, indent, width - indent, writing, item.answer),
  ]
}
