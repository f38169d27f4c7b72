import type { Connector, Point } from '../../family/index.ts'
import type { FigureShape } from '../../pdf/index.ts'
import { line, type Corner } from './symbols.ts'

/** Half of the distance between the two lines of relatives who are partners. */
const doubled = 1.5
const slash = 4
/** A question mark beside a line. */
const questionAside = 4

export function linesOf(connector: Connector, place: (point: Point) => Corner, size: number): readonly FigureShape[] {
  switch (connector.kind) {
    case 'mating': {
      const points = connector.points.map(place)
      const drawn = connector.related ? [-doubled, doubled].map((by) => line(beside(points, by))) : [line(points)]
      return [...drawn, ...(connector.ended ? slashes(points) : [])]
    }
    case 'descent':
    case 'sibship':
      return [line(connector.points.map(place), connector.dashed)]
    case 'child': {
      const points = connector.points.map(place)
      return [line(points, connector.dashed), ...(connector.certain ? [] : question(points, size))]
    }
    case 'twins': {
      const arms = connector.points.map((points) => points.map(place))
      const [from, to] = [place(connector.bar[0]), place(connector.bar[1])]
      return [
        ...arms.map((points) => line(points)),
        ...(connector.twin === 'identical' ? [line([from, to])] : []),
        ...(connector.twin === 'not-sure' ? [letter((from[0] + to[0]) / 2, from[1] + size * 0.7, size)] : []),
        // Above the point they hang on: below it stands the question whether they are identical.
        ...(connector.certain ? [] : question(arms[0] ?? [], size, -0.2)),
      ]
    }
  }
}

/** A line beside a level or a bent one: level parts move down, the upright ones of an arch inwards. */
function beside(points: readonly Corner[], by: number): readonly Corner[] {
  const middle = ((points[0]?.[0] ?? 0) + (points.at(-1)?.[0] ?? 0)) / 2
  const bent = points.length > 2
  return points.map(([x, y], index) => {
    const end = index === 0 || index === points.length - 1
    return [bent ? x + (x < middle ? by : -by) : x, bent && end ? y : y + by]
  })
}

/** Two strokes across the longest part, right of its middle, where the line to the children may leave. */
function slashes(points: readonly Corner[]): readonly FigureShape[] {
  const parts = points.slice(1).map((to, index) => [points[index] ?? to, to] as const)
  const [from, to] = parts.toSorted(([a, b], [c, d]) => length(c, d) - length(a, b))[0] ?? [[0, 0], [0, 0]]
  const along = 0.62
  const [x, y] = [Math.min(from[0], to[0]) + Math.abs(to[0] - from[0]) * along, from[1]]
  return [0, 3].map((by) => line([[x + by - slash / 2, y + slash], [x + by + slash / 2, y - slash]]))
}
const length = ([a, b]: Corner, [c, d]: Corner): number => Math.abs(a - c) + Math.abs(b - d)

const letter = (x: number, baseline: number, size: number): FigureShape => ({ kind: 'text', x, baseline, text: '?', size, bold: true, align: 'middle' })
const question = (points: readonly Corner[], size: number, down = 0.95): readonly FigureShape[] =>
  points.slice(0, 1).map(([x, y]) => letter(x + questionAside, y + size * down, size))
