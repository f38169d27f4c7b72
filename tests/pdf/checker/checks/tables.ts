import type { Check } from '../check.ts'
import { nameOf, numberOf } from '../read/objects.ts'
import { kidElements, type Element } from '../read/structure.ts'

const scopes = new Set(['Row', 'Column', 'Both'])

const scope: Check = {
  rule: '15-003',
  *find({ structure }) {
    for (const { type, attributes, where } of structure?.elements ?? []) {
      const its = nameOf(attributes.get('Scope'))
      if (type === 'TH' && !scopes.has(its ?? '')) yield { where, message: `A head cell's Scope is ${its ?? 'missing'}` }
    }
  },
}

/** The note to 01-006: a table whose rows differ in width is almost always wrong. */
const rows: Check = {
  rule: '01-006',
  *find({ structure }) {
    for (const table of structure?.elements ?? []) {
      if (table.type !== 'Table') continue
      const parts = kidElements(table).some(({ type }) => type === 'TR') ? [table] : kidElements(table)
      const widths = new Set(parts.flatMap((part) => widthsOf(kidElements(part).filter(({ type }) => type === 'TR'))))
      if (widths.size > 1) yield { where: table.where, message: `Its rows have ${[...widths].join(' and ')} columns` }
    }
  },
}

/** Columns of each row; a cell may reach over several columns and down into later rows. */
function widthsOf(rowsOfPart: readonly Element[]): number[] {
  const reachingDown: number[] = []
  return rowsOfPart.map((row, i) => {
    let width = reachingDown[i] ?? 0
    for (const { attributes } of kidElements(row)) {
      const [columns, down] = ['ColSpan', 'RowSpan'].map((key) => numberOf(attributes.get(key)) ?? 1)
      width += columns ?? 1
      for (let below = i + 1; below < i + (down ?? 1); below++) reachingDown[below] = (reachingDown[below] ?? 0) + (columns ?? 1)
    }
    return width
  })
}

const oneOfEach: Check = {
  rule: 'ISO 32000 14.8.4.3.4',
  *find({ structure }) {
    for (const table of structure?.elements ?? []) {
      if (table.type !== 'Table') continue
      const parts = kidElements(table).map(({ type }) => type)
      for (const part of ['THead', 'TFoot']) if (parts.indexOf(part) !== parts.lastIndexOf(part)) yield { where: table.where, message: `It has two of ${part}` }
      if (parts.includes('THead') && !parts.includes('TBody')) yield { where: table.where, message: 'It has THead and no TBody' }
    }
  },
}

export const tableChecks: readonly Check[] = [scope, rows, oneOfEach]
