import type { Block } from '../model/document.ts'
import type { Figure } from '../model/figure.ts'
import { readable } from '../model/readable.ts'
import { branch, leaf } from './element.ts'
import type { Tagged } from './taggedBlock.ts'

export function tagTable({ columns, rows }: Extract<Block, { kind: 'table' }>): Tagged {
  const short = rows.find((row) => row.length !== columns.length)
  if (short) throw new Error(`A row of ${short.length} cells in a table of ${columns.length} columns: ${short.join(' | ')}`)
  const header = columns.map(({ heading }) => ({ text: readable(heading), element: leaf('TH', { scope: 'Column' }) }))
  const body = rows.map((row) =>
    row.map((text, i) => ({ text: readable(text), element: i === 0 ? leaf('TH', { scope: 'Row' }) : leaf('TD') })),
  )
  const rowOf = (cells: typeof header) => branch('TR', cells.map(({ element }) => element))
  return {
    block: { kind: 'table', shares: columns.map(({ share }) => share), header, rows: body },
    elements: rows.length ? [branch('Table', [branch('THead', [rowOf(header)]), branch('TBody', body.map(rowOf))])] : [],
  }
}

export function tagFigure(figure: Figure): Tagged {
  const element = leaf('Figure', { alt: readable(figure.alt) })
  return { block: { kind: 'figure', figure, element }, elements: [element] }
}
