import type { TaggedText } from '../../structure/element.ts'
import type { TaggedBlock } from '../../structure/taggedBlock.ts'
import { ink } from '../ink.ts'
import { layoutArtifact, move } from '../page.ts'
import { rulePiece } from '../rules.ts'
import { setLines, type Setting } from '../setLines.ts'
import { sideBySide } from '../sideBySide.ts'
import { spanOf } from '../spans.ts'
import type { Piece, Unit } from '../unit.ts'

const gutter = 12
/** From a header that is drawn again to the first row: the pieces of a page's first row have no space above them. */
const belowHeader = 4

/** A row is not split where a page can hold it; the header stands above the first row and, not said again, on each further page. */
export function measureTable({ shares, header, rows }: Extract<TaggedBlock, { kind: 'table' }>, setting: Setting): Unit[] {
  if (rows.length === 0) return []
  const { space } = setting.sheet.type
  const widths = shares.map((share) => share * (setting.width - gutter * (shares.length - 1)))
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + gutter, 0))
  const row = (cells: readonly TaggedText[], isHeader: boolean): Piece[] => {
    const [first, ...rest] = sideBySide(
      cells.map((cell, i) => cellPieces(cell, widths[i] ?? 0, isHeader || i === 0, setting)),
      lefts,
    )
    const rule = rulePiece({
      before: 3 * space,
      x: 0,
      width: setting.width,
      thickness: isHeader ? 1 : 0.75,
      ink: isHeader ? ink.text : ink.line,
    })
    return first ? [{ ...first, before: (isHeader ? 8 : 4) * space }, ...rest, rule] : [rule]
  }
  const headerPieces = row(header, true)
  const again = unsaid(headerPieces)
  return [{ pieces: headerPieces, keep: 'heading' }, ...rows.map((cells): Unit => ({ pieces: row(cells, false), keep: 'together', again }))]
}

function cellPieces(cell: TaggedText, width: number, isBold: boolean, { sheet, faces }: Setting): Piece[] {
  const size = (sheet.type.body + sheet.type.small) / 2
  const span = spanOf(cell, { size, face: isBold ? 'bold' : 'regular' })
  return setLines([span], { x: 0, width, leading: size * sheet.type.leading, before: 0 }, faces)
}

/** The pieces as one, with nothing in it that a screen reader says; the space below it is that above a row. */
function unsaid(pieces: readonly Piece[]): Piece {
  let top = 0
  const items = pieces.flatMap((piece, i) => {
    top += i === 0 ? 0 : piece.before
    const moved = piece.items.map((item) => move({ ...item, mark: layoutArtifact }, 0, top))
    top += piece.height
    return moved
  })
  return { before: 0, height: top + belowHeader, items }
}
