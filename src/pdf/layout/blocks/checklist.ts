import type { TaggedChecklistItem, TaggedField } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { itemParagraphs } from '../itemParagraphs.ts'
import { layoutArtifact, type PlacedBox, type PlacedField } from '../page.ts'
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
  return [...withBox(pieces, item.tick, body, faces.bold.capHeight), ...writingLines(item.lines, column.x, column.width, writing, item.answer)]
}

function withBox([first, ...rest]: readonly Piece[], tick: TaggedField | undefined, body: number, capHeight: number): Piece[] {
  if (!first) return []
  const baseline = first.items.find((item) => item.kind === 'text')?.baseline ?? first.height
  const size = body * 1.02
  const box: PlacedBox = {
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
  return [{ ...first, items: [box, ...(tick ? [tickField(tick, box, body)] : []), ...first.items] }, ...rest]
}

/** The field covers the drawn box. */
const tickField = ({ name, description, element }: TaggedField, { x, y, width, height }: PlacedBox, size: number): PlacedField => ({
  kind: 'field',
  input: 'tick',
  name,
  description,
  x,
  y,
  width,
  height,
  leading: undefined,
  size,
  mark: { kind: 'element', element },
})
