import type { PlacedCircle, PlacedPath } from '../layout/page.ts'
import { pdfNumber } from './pdfSyntax.ts'

/** How far a Bézier curve's handles reach to draw a quarter of a circle of radius 1. */
export const quarterCircle = 0.5523

export function linePath(points: PlacedPath['points'], closed: boolean, pageHeight: number): string {
  const lines = points.map(([x, y], i) => `${pdfNumber(x)} ${pdfNumber(pageHeight - y)} ${i === 0 ? 'm' : 'l'}`)
  return [...lines, ...(closed ? ['h'] : [])].join(' ')
}

export function circlePath({ x, y, radius }: PlacedCircle, pageHeight: number): string {
  const middle = pageHeight - y
  const handle = radius * quarterCircle
  const curve = (...values: number[]): string => `${values.map(pdfNumber).join(' ')} c`
  return [
    `${pdfNumber(x + radius)} ${pdfNumber(middle)} m`,
    curve(x + radius, middle + handle, x + handle, middle + radius, x, middle + radius),
    curve(x - handle, middle + radius, x - radius, middle + handle, x - radius, middle),
    curve(x - radius, middle - handle, x - handle, middle - radius, x, middle - radius),
    curve(x + handle, middle - radius, x + radius, middle - handle, x + radius, middle),
    'h',
  ].join(' ')
}

/** Fill, outline, both or (for a path that only takes up room) neither. */
export const paintOperator = ({ fill, stroke }: Pick<PlacedPath, 'fill' | 'stroke'>): string => (fill ? (stroke ? 'B' : 'f') : stroke ? 'S' : 'n')
