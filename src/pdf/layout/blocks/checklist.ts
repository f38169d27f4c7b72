import type { TaggedChecklistItem } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { itemParagraphs } from '../itemParagraphs.ts'
import { layoutArtifact, type PlacedItem } from '../page.ts'
import { writingLines } from '../rules.ts'
import { setLines, type Setting } from '../setLines.ts'
import type { Piece, Unit } from '../unit.ts'

export const measureChecklist = (items: readonly TaggedChecklistItem[], setting: Setting): Unit[] =>
  items.map((item, i) => {
    const before = (i === 0 ? 9 : 12) * setting.sheet.type.space
    return { pieces: itemPieces(item, before, setting), keep: 'together' }
  })

function itemPieces(item: TaggedChecklistItem, before: number, { sheet, faces, width }: Setting): Piece[] {
  const { body, leading, space, writing } = sheet.type
  const indent = body * 1.96
  const column = { x: indent, width: width - indent, leading: body * leading }
  const [question = [], ...details] = itemParagraphs(item, body, body)
  const pieces = [question, ...details].flatMap((spans, i) => setLines(spans, { ...column, before: i === 0 ? before : 2 * space }, faces))
  return [...withBox(pieces, body, faces.bold.capHeight), ...writingLines(item.lines, column.x, column.width, writing)]
}

function withBox([first, ...rest]: readonly Piece[], body: number, capHeight: number): Piece[] {
  if (!first) return []
  const baseline = first.items.find((item) => item.kind === 'text')?.baseline ?? first.height
  const size = body * 1.02
  const box: PlacedItem = {
    kind: 'box',
    x: 0.5,
    y: baseline - (capHeight / 1000) * (body / 2) - size / 2,
    width: size,
    height: size,
    radius: body * 0.14,
    thickness: 1,
    ink: ink.text,
    mark: layoutArtifact,
  }
  return [{ ...first, items: [box, ...first.items] }, ...rest]
}
