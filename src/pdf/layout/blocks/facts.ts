import type { TaggedFact } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { move } from '../page.ts'
import { rulePiece } from '../rules.ts'
import { setLines, type Setting } from '../setLines.ts'
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
    return sideBySide(cells, column + gutter).map((piece, i) => ({ ...piece, before: i === 0 ? before : 0 }))
  })
  const rule = rulePiece({ before: 9 * space, x: 0, width, thickness: 0.75, ink: ink.line })
  return [{ pieces: [...pieces, rule], keep: 'together' }]
}

function factLines({ label, value }: TaggedFact, width: number, { sheet, faces }: Setting): Piece[] {
  const { body, leading } = sheet.type
  return setLines(runIn(label, value, body), { x: 0, width, leading: body * leading, before: 0 }, faces)
}

/** Merges the lines of neighbouring cells: they share their baselines. */
function sideBySide(cells: readonly (readonly Piece[])[], step: number): Piece[] {
  const height = Math.max(0, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, i) => {
    const lines = cells.map((cell) => cell[i])
    return {
      before: 0,
      height: Math.max(0, ...lines.map((line) => line?.height ?? 0)),
      items: lines.flatMap((line, column) => (line?.items ?? []).map((item) => move(item, column * step, 0))),
    }
  })
}
