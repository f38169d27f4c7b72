/** The symbol of one person: shape, fill, and the marks on it. */
import type { Person } from '../../family/index.ts'
import type { FigureShape, FigureTone } from '../../pdf/index.ts'

export type Corner = readonly [x: number, y: number]

/** What of a person a symbol shows; all of it, or one part for the legend. */
export type Sign = Pick<Person, 'shape' | 'affected' | 'carrier' | 'deceased' | 'adopted'>

/** Lines of the drawing. */
export const thin = 0.8
/** A square and a diamond of this size look as large as the circle. */
const diamondWider = 1.2
const squareNarrower = 0.92
const bracketFoot = 3
const beyond = 3

export function symbol({ shape, affected, carrier, deceased, adopted }: Sign, x: number, y: number, radius: number): readonly FigureShape[] {
  const fill: FigureTone = affected === 'cancer' ? 'solid' : affected === 'polyps' || affected === 'rare-disease' ? 'light' : 'paper'
  return [
    body(shape, x, y, radius, fill),
    ...(carrier && affected !== 'cancer' ? [path(rightHalf(shape, x, y, radius), { closed: true, fill: 'light', stroke: true, thickness: thin })] : []),
    ...(affected === 'unknown' && !carrier ? [mark('?', x, y, radius)] : []),
    ...(deceased ? [path([[x - radius - beyond, y + radius + beyond], [x + radius + beyond, y - radius - beyond]], { stroke: true, thickness: thin })] : []),
    ...(adopted ? brackets(x, y, radius) : []),
  ]
}

type Look = Omit<Extract<FigureShape, { kind: 'path' }>, 'kind' | 'points'>
export const path = (points: readonly Corner[], look: Look): FigureShape => ({ kind: 'path', points, ...look })
export const line = (points: readonly Corner[], dashed = false): FigureShape => path(points, { stroke: true, thickness: thin, ...(dashed && { dashed }) })

/** A letter in the middle of a symbol. */
export const mark = (text: string, x: number, y: number, radius: number): FigureShape => ({
  kind: 'text',
  x,
  baseline: y + radius * 0.41,
  text,
  size: radius * 1.2,
  align: 'middle',
})

function body(shape: Sign['shape'], x: number, y: number, radius: number, fill: FigureTone): FigureShape {
  const look = { fill, stroke: true, thickness: thin }
  if (shape === 'circle') return { kind: 'circle', x, y, radius, ...look }
  return path(shape === 'square' ? square(x, y, radius) : diamond(x, y, radius), { closed: true, ...look })
}

function square(x: number, y: number, radius: number): readonly Corner[] {
  const side = radius * squareNarrower
  return [[x - side, y - side], [x + side, y - side], [x + side, y + side], [x - side, y + side]]
}

function diamond(x: number, y: number, radius: number): readonly Corner[] {
  const tip = radius * diamondWider
  return [[x, y - tip], [x + tip, y], [x, y + tip], [x - tip, y]]
}

const arcSteps = 16
function rightHalf(shape: Sign['shape'], x: number, y: number, radius: number): readonly Corner[] {
  if (shape === 'square') return square(x, y, radius).map(([at, down]): Corner => [Math.max(at, x), down])
  if (shape === 'diamond') return diamond(x, y, radius).slice(0, 3)
  return Array.from({ length: arcSteps + 1 }, (_, step): Corner => {
    const angle = (Math.PI * step) / arcSteps
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)]
  })
}

const brackets = (x: number, y: number, radius: number): readonly FigureShape[] =>
  [-1, 1].map((hand) => {
    const [edge, foot, reach] = [x + hand * (radius + beyond), x + hand * (radius + beyond - bracketFoot), radius + beyond]
    return line([[foot, y - reach], [edge, y - reach], [edge, y + reach], [foot, y + reach]])
  })

/** From the lower left towards the symbol; with a letter where the patient is affected. */
export function arrow(x: number, y: number, radius: number, letter: string | undefined, size: number): readonly FigureShape[] {
  const tip: Corner = [x - radius * 0.8 - 1, y + radius * 0.8 + 1]
  const tail: Corner = [tip[0] - radius * 0.9, tip[1] + radius * 0.7]
  const head = 4
  return [
    line([tail, tip]),
    path([tip, [tip[0] - head, tip[1] + 0.6], [tip[0] - 1.2, tip[1] + head]], { closed: true, fill: 'solid' }),
    ...(letter ? [{ kind: 'text', x: tail[0] - size * 0.4, baseline: tail[1] + size * 0.3, text: letter, size, bold: true, align: 'middle' } as const] : []),
  ]
}
