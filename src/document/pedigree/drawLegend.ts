import { legendOf, type LegendSign, type Pedigree } from '../../family/index.ts'
import type { FigureShape } from '../../pdf/index.ts'
import type { Messages } from '../../i18n/index.ts'
import { arrow, line, mark, symbol, type Corner, type Sign } from './symbols.ts'
import { linesOf } from './lines.ts'
import { wrapLabel, type Measure } from './wrapLabel.ts'

export interface DrawnLegend {
  readonly height: number
  readonly shapes: readonly FigureShape[]
}

interface Look {
  readonly width: number
  readonly text: number
  readonly measure: Measure
}

/** What the signs of this drawing mean, in columns, read downwards. */
export function drawLegend(pedigree: Pedigree, { pedigree: words }: Messages, top: number, { width, text, measure }: Look): DrawnLegend {
  const signs = legendOf(pedigree)
  const columns = Math.max(1, Math.floor(width / (text * 19)))
  const column = width / columns
  const [room, radius, leading] = [text * 3.6, text * 0.8, text * 1.25]
  const entries = signs.map((sign) => ({ sign, lines: wrapLabel(words.legend[sign], column - room - text, (line) => measure(line, text, false)) }))
  const perColumn = Math.ceil(entries.length / columns)
  const shapes: FigureShape[] = []
  let height = 0
  for (const [index, { sign, lines }] of entries.entries()) {
    const inColumn = entries.slice(index - (index % perColumn), index)
    const left = Math.floor(index / perColumn) * column
    const y = top + inColumn.reduce((sum, each) => sum + rowHeight(each.lines.length, leading), 0)
    height = Math.max(height, y - top + rowHeight(lines.length, leading))
    shapes.push(...example(sign, left + room / 2 - text * 0.4, y + leading * 0.5, radius, text, words))
    shapes.push(...lines.map((each, at): FigureShape => ({ kind: 'text', x: left + room, baseline: y + leading * (at + 0.78), text: each, size: text })))
  }
  return { height, shapes }
}

const rowHeight = (lines: number, leading: number): number => leading * (lines + 0.7)

const plain: Sign = { shape: 'square', affected: 'none', carrier: false, deceased: false, adopted: false }

function example(sign: LegendSign, x: number, y: number, radius: number, text: number, words: Messages['pedigree']): readonly FigureShape[] {
  const person = (more: Partial<Sign> = {}): readonly FigureShape[] => symbol({ ...plain, ...more }, x, y, radius)
  const said = (label: string): readonly FigureShape[] => [{ kind: 'text', x, baseline: y + text * 0.36, text: label, size: text, align: 'middle' }]
  const half = radius * 1.6
  const place = ([across, down]: readonly [number, number]): Corner => [x + across * half, y + down * radius * 1.4]
  const lines = (connector: Parameters<typeof linesOf>[0]): readonly FigureShape[] => linesOf(connector, place, text)
  const twins = (twin: 'identical' | 'fraternal' | 'not-sure'): readonly FigureShape[] =>
    lines({ kind: 'twins', points: [[[0, -0.8], [-0.8, 0.8]], [[0, -0.8], [0.8, 0.8]]], twin, bar: [[-0.4, 0], [0.4, 0]], certain: true })
  switch (sign) {
    case 'proband':
    case 'consultand':
      return arrow(x + radius * 1.4, y - radius * 1.1, radius, sign === 'proband' ? words.probandLetter : undefined, text)
    case 'square':
    case 'circle':
    case 'diamond':
      return person({ shape: sign })
    case 'cancer':
    case 'polyps':
    case 'rare-disease':
    case 'none':
    case 'unknown':
      return person({ affected: sign })
    case 'carrier':
      return person({ carrier: true })
    case 'deceased':
      return person({ deceased: true })
    case 'adopted':
      return person({ adopted: true })
    case 'ended':
      return lines({ kind: 'mating', points: [[-1, 0], [1, 0]], ended: true, related: false })
    case 'related':
      return lines({ kind: 'mating', points: [[-1, 0], [1, 0]], ended: false, related: true })
    case 'identical':
    case 'fraternal':
      return twins(sign)
    case 'twins-not-sure':
      return twins('not-sure')
    case 'by-adoption':
      return [line([[x, y - radius], [x, y + radius]], true)]
    case 'link-not-told':
      return lines({ kind: 'child', points: [[0, -0.8], [0, 0.8]], dashed: false, certain: false })
    case 'forebears-unknown':
      return [line([[x, y + radius * 0.4], [x, y + radius * 1.2]]), mark('?', x, y - radius * 0.3, text * 0.8)]
    case 'pathogenic':
    case 'uncertain':
    case 'negative':
    case 'result-not-sure':
      return said(words.test('', sign === 'result-not-sure' ? 'not-sure' : sign).split(' ').at(-1) ?? '')
    case 'assigned-female':
      return said(words.assigned.female)
    case 'assigned-male':
      return said(words.assigned.male)
  }
}
