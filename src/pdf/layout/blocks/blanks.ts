import type { TaggedBlank } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { textField, writingRule } from '../rules.ts'
import { setLines, type Setting } from '../setLines.ts'
import { sideBySide } from '../sideBySide.ts'
import { spanOf } from '../spans.ts'
import type { Piece, Unit } from '../unit.ts'

const gutter = 18
/** As in a field over writing lines: of the room, the size of what is typed. */
const typedShare = 0.58

/** Line over label, as on any form, side by side, in as many columns as there are facts in a row and one more; in large print one below the other. */
export function measureBlanks(blanks: readonly TaggedBlank[], setting: Setting): Unit[] {
  const { factColumns, space } = setting.sheet.type
  const columns = factColumns === 1 ? 1 : factColumns + 1
  const width = (setting.width - gutter * (columns - 1)) / columns
  const lefts = Array.from({ length: columns }, (_, i) => i * (width + gutter))
  const rows = Array.from({ length: Math.ceil(blanks.length / columns) }, (_, row) => blanks.slice(row * columns, (row + 1) * columns))
  return rows.map((row, i) => {
    const [first, ...rest] = sideBySide(row.map((blank) => blankPieces(blank, width, setting)), lefts)
    return { pieces: first ? [{ ...first, before: (i === 0 ? 10 : 6) * space }, ...rest] : [], keep: 'together' }
  })
}

function blankPieces({ label, field }: TaggedBlank, width: number, { sheet, faces }: Setting): Piece[] {
  const { small, leading, writing } = sheet.type
  const room: Piece = {
    before: 0,
    height: writing,
    items: [writingRule(0, width, writing), ...(field ? [textField(field, { x: 0, y: 0, width, height: writing, leading: undefined, size: writing * typedShare })] : [])],
  }
  return [room, ...setLines([spanOf(label, { size: small, ink: ink.soft })], { x: 0, width, leading: small * leading, before: 0 }, faces)]
}
