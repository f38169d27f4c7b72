import type { TaggedFact } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { rulePiece } from '../rules.ts'
import { setLines, type Setting } from '../setLines.ts'
import { sideBySide } from '../sideBySide.ts'
import { runIn } from '../spans.ts'
import type { Piece, Unit } from '../unit.ts'

const gutter = 24

/** Row by row, so that the eye and a screen reader meet the facts in the same order. */
export function measureFacts(facts: readonly TaggedFact[], setting: Setting): Unit[] {
  if (facts.length === 0) return []
  const { sheet, width } = setting
  const { factColumns, space } = sheet.type
  const column = (width - gutter * (factColumns - 1)) / factColumns
  const rows = Array.from({ length: Math.ceil(facts.length / factColumns) }, (_, row) =>
    facts.slice(row * factColumns, (row + 1) * factColumns).map((fact) => factLines(fact, column, setting)),
  )
  const pieces = rows.flatMap((cells, row) => {
    const before = (row === 0 ? 10 : 4.5) * space
    return sideBySide(cells, cells.map((_, i) => i * (column + gutter))).map((piece, i) => ({ ...piece, before: i === 0 ? before : 0 }))
  })
  const rule = rulePiece({ before: 9 * space, x: 0, width, thickness: 0.75, ink: ink.line })
  return [{ pieces: [...pieces, rule], keep: 'together' }]
}

function factLines({ label, value }: TaggedFact, width: number, { sheet, faces }: Setting): Piece[] {
  const { body, leading } = sheet.type
  return setLines(runIn(label, value, body), { x: 0, width, leading: body * leading, before: 0 }, faces)
}
