import type { Block, Section } from '../pdf/index.ts'
import { textWidthOf } from '../pdf/index.ts'
import { pedigreeFigures } from './pedigree/pedigreeFigures.ts'
import { familyTableInWords } from './pedigree/tableInWords.ts'
import type { Measure } from './pedigree/wrapLabel.ts'
import type { ItemSetting } from './itemSetting.ts'

/** Of the labels in the tree, in points. The symbols grow with it. */
const labelSize = { regular: 8, large: 12, compact: 7.5 } as const

/** Shares of the table's width, by how much the columns mostly hold: the relative, the cancers and the notes the most. */
const weightOf = (column: number, columns: number): number => (column === 0 || column === columns - 1 ? 1.3 : 1)

/**
 * The family drawn, and the same facts as a table for those who cannot see it; nothing where no relative was told. Without a measure of texts there is no
 * drawing: it is what fits a label into its place.
 */
export function familySection({ plan, layout, messages }: ItemSetting, measure: Measure | undefined): Section | undefined {
  const answers = plan.answers ?? {}
  const table = familyTableInWords(answers, messages)
  if (!table) return undefined
  const width = textWidthOf(layout)
  const figures = measure ? pedigreeFigures(answers, messages, { width, text: labelSize[layout.text], measure }) : []
  const weights = table.headers.map((_, i) => weightOf(i, table.headers.length))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    kind: 'section',
    blocks: [
      { kind: 'heading', level: 2, text: messages.pedigree.heading, ruled: true },
      ...figures.flatMap(({ caption, figure }): readonly Block[] => [...(caption ? [{ kind: 'heading', level: 3, text: caption } as const] : []), { kind: 'figure', figure }]),
      { kind: 'heading', level: 3, text: messages.pedigree.table.heading },
      { kind: 'table', columns: table.headers.map((heading, i) => ({ heading, share: (weights[i] ?? 1) / whole })), rows: table.rows },
    ],
  }
}
