import type { PedigreePart, Person, Point } from '../../family/index.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Figure, FigureShape } from '../../pdf/index.ts'
import type { Who } from '../../plan/index.ts'
import { drawLegend } from './drawLegend.ts'
import { linesOf } from './lines.ts'
import { labelOf } from './personInWords.ts'
import { arrow, line, mark, symbol, type Corner } from './symbols.ts'
import { wrapLabel, type Measure } from './wrapLabel.ts'

export interface PedigreeSizes {
  /** Of the page between its margins. */
  readonly width: number
  /** Of the labels; 7.5 is the smallest that is legible. */
  readonly text: number
  readonly measure: Measure
}

export interface PedigreeWords {
  readonly messages: Messages
  readonly who: Who
}

// In sizes of the text.
const cellWidth = 7.6
const symbolRadius = 1.15
const lineHeight = 1.2
/** Between a label and the middle of the symbols below: room for the lines that siblings hang on. */
const channel = 4.2
const numeral = 2.4
const padding = 6

/** How many people fit side by side. */
export const columnsIn = ({ width, text }: Pick<PedigreeSizes, 'width' | 'text'>): number => Math.floor((width - text * numeral) / (text * cellWidth))

/** The tree with its legend below. As wide as the page, or wider where the tree is: then it has to be shrunk. */
export function drawPedigree({ pedigree, section, number, count }: PedigreePart, { messages, who }: PedigreeWords, sizes: PedigreeSizes): Figure {
  const { text, measure } = sizes
  const [cell, radius, margin] = [text * cellWidth, text * symbolRadius, text * numeral]
  const width = Math.max(sizes.width, margin + pedigree.width * cell)
  const left = margin + (width - margin - pedigree.width * cell) / 2
  const rows = rowsOf(pedigree.people, pedigree.height, { messages, who }, sizes)
  const place = ([x, y]: Point): Corner => [left + x * cell, heightAt(y, rows)]
  const bottom = (rows.at(-1)?.bottom ?? 0) + text * 1.5
  const legend = drawLegend(pedigree, messages, bottom, { width, text, measure })
  const { pedigree: words } = messages
  return {
    width,
    height: bottom + legend.height,
    alt: words.alt({
      part: section === 'whole' ? '' : words.partOf(words.part[section], number, count),
      people: pedigree.people.length,
      generations: pedigree.height,
      affected: pedigree.people.filter(({ affected }) => affected === 'cancer').length,
    }),
    shapes: [
      ...rows.map(({ centre }, index): FigureShape => ({ kind: 'text', x: 0, baseline: centre + text * 0.36, text: roman(index + 1), size: text })),
      ...pedigree.connectors.flatMap((connector) => linesOf(connector, place, text)),
      ...pedigree.people.flatMap((person) => personShapes(person, place([person.x, person.y]), rows[person.y]?.labels.get(person) ?? [], radius, text, words)),
      ...legend.shapes,
    ],
  }
}

interface LabelLine {
  readonly text: string
  readonly bold: boolean
}
interface Row {
  readonly centre: number
  /** Below the longest label. */
  readonly bottom: number
  readonly labels: ReadonlyMap<Person, readonly LabelLine[]>
}

function rowsOf(people: readonly Person[], height: number, { messages, who }: PedigreeWords, { text, measure }: PedigreeSizes): readonly Row[] {
  const rows: Row[] = []
  const radius = text * symbolRadius
  for (let y = 0; y < height; y++) {
    const here = people.filter((person) => person.y === y)
    const labels = new Map(here.map((person) => [person, wrapped(person)] as const))
    const above = rows.at(-1)
    const head = radius + padding + (here.some(({ forebearsUnknown }) => forebearsUnknown) ? text * 2 : 0)
    const centre = above ? above.bottom + text * channel : head
    const below = Math.max(radius, ...here.map((person) => labelTop(person, radius, text) + (labels.get(person)?.length ?? 0) * text * lineHeight))
    rows.push({ centre, bottom: centre + below + text * 0.4, labels })
  }
  return rows

  function wrapped({ told }: Person): readonly LabelLine[] {
    const lines = told ? labelOf(told, messages, who) : []
    return lines.flatMap(({ text: said, bold }) => wrapLabel(said, text * cellWidth - padding, (part) => measure(part, text, bold)).map((part) => ({ text: part, bold })))
  }
}

/** Below the middle of the symbol; the patient's label makes room for the arrow, another's for brackets or a stroke. */
const labelTop = ({ role, adopted, deceased }: Person, radius: number, text: number): number =>
  radius + (role ? text * 0.8 : adopted || deceased ? text * 0.6 : text * 0.3)

/** The upper half of the way to the next row is beside a symbol and its label, the lower half between labels and symbols. */
function heightAt(y: number, rows: readonly Row[]): number {
  const index = Math.floor(y)
  const [row, next] = [rows[index], rows[index + 1]]
  const part = y - index
  if (!row) return 0
  if (part === 0) return row.centre
  if (part <= 1 / 2) return row.centre + 2 * part * (row.bottom - row.centre)
  return row.bottom + (2 * part - 1) * ((next?.centre ?? row.bottom) - row.bottom)
}

function personShapes(person: Person, [x, y]: Corner, label: readonly LabelLine[], radius: number, text: number, words: Messages['pedigree']): readonly FigureShape[] {
  const first = y + labelTop(person, radius, text) + text * 0.9
  return [
    ...(person.forebearsUnknown ? [line([[x, y], [x, y - radius - padding]]), mark('?', x, y - radius - padding - text * 0.7, text * 0.8)] : []),
    ...symbol(person, x, y, radius),
    ...(person.role ? arrow(x, y, radius + (person.adopted ? text * 0.5 : 0), person.role === 'proband' ? words.probandLetter : undefined, text) : []),
    ...label.map((each, index): FigureShape => ({ kind: 'text', x, baseline: first + index * text * lineHeight, text: each.text, size: text, align: 'middle', ...(each.bold && { bold: true }) })),
  ]
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const roman = (number: number): string => numerals[number - 1] ?? String(number)
