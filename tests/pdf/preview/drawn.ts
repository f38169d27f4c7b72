/** What a content stream and what SVG draw, in one form: each thing, with places from the page's top left. */
import type { DrawnPage, SvgElement } from '../../../src/pdf/index.ts'
import { tokensOf } from '../checker/read/tokens.ts'

export interface Drawn {
  /** What it is, in which ink. */
  readonly is: string
  /** Places and sizes, in points. */
  readonly at: readonly number[]
}

/** The PDF has hundredths of a point, a box's sides each rounded by itself. */
const hair = 0.021

/** What differs, thing by thing in their order; nothing where both drew the same. */
export function differences(one: readonly Drawn[], other: readonly Drawn[]): string[] {
  const count = one.length === other.length ? [] : [`${one.length} things and ${other.length}`]
  const things = one.flatMap((a, i) => {
    const b = other[i]
    const isSame = b && a.is === b.is && a.at.length === b.at.length && a.at.every((value, at) => Math.abs(value - (b.at[at] ?? Infinity)) < hair)
    return isSame ? [] : [`${JSON.stringify(a)} and ${JSON.stringify(b)}`]
  })
  return [...count, ...things]
}

interface Looks {
  readonly fill: string | undefined
  readonly stroke: string | undefined
  readonly thickness: number
  readonly dashed: boolean
}
const shown = (kind: string, points: readonly (readonly [number, number])[], { fill, stroke, thickness, dashed }: Looks, radius = 0): Drawn => ({
  is: `${kind}, fill ${fill ?? 'none'}, stroke ${stroke ?? 'none'}${stroke && dashed ? ' dashed' : ''}`,
  at: [...points.flat(), ...(stroke ? [thickness] : []), radius],
})
/** The further fonts have one weight in the PDF. */
const ofFurther = /^[\p{Script=Han}\p{Script=Hiragana} ]*$/u
const textLine = (text: string, x: number, y: number, size: number, weight: number, fill: string): Drawn => ({
  is: `text "${text.trimEnd()}", weight ${ofFurther.test(text.trimEnd()) ? 'any' : weight}, ${fill}`,
  at: [x, y, size],
})

/** Curves are known by the points that they run through: the corners of a rounded box, the four ends of a circle. */
export function drawnBySvg({ elements }: DrawnPage): Drawn[] {
  return elements.map((element) => {
    const number = (name: string): number => Number(element.attributes[name] ?? 0)
    switch (element.name) {
      case 'text':
        return textLine(element.text ?? '', number('x'), number('y'), number('font-size'), number('font-weight'), String(element.attributes['fill']))
      case 'path': {
        const d = String(element.attributes['d'])
        const points = [...d.matchAll(/[ML] (-?[\d.e-]+) (-?[\d.e-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
        return shown(d.endsWith('Z') ? 'closed path' : 'path', points, lookOf(element))
      }
      case 'rect': {
        const [x, y, right, bottom] = [number('x'), number('y'), number('x') + number('width'), number('y') + number('height')]
        return shown('box', [[x, y], [right, bottom]], lookOf(element), number('rx'))
      }
      case 'circle': {
        const [x, y, r] = [number('cx'), number('cy'), number('r')]
        return shown('circle', [[x - r, y - r], [x + r, y + r]], lookOf(element))
      }
    }
  })
}

function lookOf({ attributes }: SvgElement): Looks {
  const ink = (name: string): string | undefined => (attributes[name] === undefined || attributes[name] === 'none' ? undefined : String(attributes[name]))
  return { fill: ink('fill'), stroke: ink('stroke'), thickness: Number(attributes['stroke-width'] ?? 0), dashed: attributes['stroke-dasharray'] !== undefined }
}

const weights: Readonly<Record<string, number>> = { F1: 400, F2: 600 }

/** Reads the operators that our painter writes, and refuses any other. */
export function drawnByPdf(content: string, pageHeight: number, charactersOf: Readonly<Record<string, readonly string[]>>): Drawn[] {
  const drawn: Drawn[] = []
  let [fill, stroke, thickness, dashed, font, size] = ['#000000', '#000000', 1, false, '', 0]
  let [x, y] = [0, 0]
  let text = ''
  let weight: number | undefined
  let points: (readonly [number, number])[] = []
  let curves = 0
  let kind: 'path' | 'rectangle' = 'path'
  let isClosed = false
  const finish = (fills: boolean, strokes: boolean): void => {
    const look = { fill: fills ? fill : undefined, stroke: strokes ? stroke : undefined, thickness, dashed: strokes && dashed }
    const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)]
    const ends = [[Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]] as const
    if (kind === 'rectangle') drawn.push(shown('box', ends, look))
    else if (curves > 0 && points.length === 5) drawn.push(shown('circle', ends, look))
    else if (curves > 0) drawn.push(shown('box', ends, look, Math.abs((points[0]?.[0] ?? 0) - ends[0][0])))
    else drawn.push(shown(isClosed ? 'closed path' : 'path', points, look))
    points = []
    curves = 0
    kind = 'path'
    isClosed = false
  }
  const point = (operands: readonly string[], at: number): void => void points.push([Number(operands[at]), pageHeight - Number(operands[at + 1])])
  for (const { operator, operands, strings } of operationsOf(content)) {
    const numbers = operands.map(Number)
    switch (operator) {
      case 'BDC':
      case 'EMC':
      case 'Ts': // a mark on its letter: the screen leaves that to its font
        break
      case 'BT':
        text = ''
        weight = undefined
        break
      case 'ET':
        drawn.push(textLine(text, x, y, size, weight ?? 0, fill))
        break
      case 'Tf':
        font = operands[0] ?? ''
        size = numbers[1] ?? 0
        break
      case 'rg':
        fill = hex(numbers)
        break
      case 'RG':
        stroke = hex(numbers)
        break
      case 'w':
        thickness = numbers[0] ?? 0
        break
      case 'd':
        dashed = operands.length > 1
        break
      case 'Td':
        ;[x, y] = [numbers[0] ?? 0, pageHeight - (numbers[1] ?? 0)]
        break
      case 'TJ': {
        const codes = [...strings].map((byte) => byte.charCodeAt(0))
        text += codes.flatMap((high, i) => (i % 2 === 0 ? [charactersOf[font]?.[high * 256 + (codes[i + 1] ?? 0)] ?? '?'] : [])).join('')
        weight ??= weights[font]
        break
      }
      case 'm':
      case 'l':
        point(operands, 0)
        break
      case 'c':
        curves++
        point(operands, 4)
        break
      case 're': {
        const [left = 0, bottom = 0, width = 0, height = 0] = numbers
        kind = 'rectangle'
        points = [[left, pageHeight - bottom], [left + width, pageHeight - bottom - height]]
        break
      }
      case 'h':
        isClosed = true
        break
      case 'S':
        finish(false, true)
        break
      case 's':
        isClosed = true
        finish(false, true)
        break
      case 'f':
        finish(true, false)
        break
      case 'B':
        finish(true, true)
        break
      case 'n':
        finish(false, false)
        break
      default:
        throw new Error(`An operator that no painter of ours writes: ${operator}`)
    }
  }
  return drawn
}

const hex = (channels: readonly number[]): string => `#${channels.map((channel) => Math.round(channel * 255).toString(16).padStart(2, '0')).join('')}`

interface Operation {
  readonly operator: string
  /** Names and numbers, those of arrays among them. */
  readonly operands: readonly string[]
  readonly strings: string
}

function* operationsOf(content: string): Generator<Operation> {
  let operands: string[] = []
  let strings = ''
  for (const token of tokensOf(content)) {
    if (token.kind === 'operator') {
      yield { operator: token.value, operands, strings }
      operands = []
      strings = ''
    } else if (token.kind === 'string') strings += token.value
    else if (token.kind !== 'bracket') operands.push(String(token.value))
  }
}
