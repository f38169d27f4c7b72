import type { PlacedBox } from '../layout/page.ts'
import { quarterCircle } from './paths.ts'
import { pdfNumber } from './pdfSyntax.ts'

/** The path of a box's outline, stroked. */
export function roundedRectangle({ x, y, width, height, radius }: PlacedBox, pageHeight: number): string {
  const bottom = pageHeight - y - height
  if (radius === 0) return `${[x, bottom, width, height].map(pdfNumber).join(' ')} re S`
  const [right, top] = [x + width, bottom + height]
  const handle = radius * (1 - quarterCircle)
  const path = (operator: string, ...points: number[]): string => `${points.map(pdfNumber).join(' ')} ${operator}`
  return [
    path('m', x + radius, bottom),
    path('l', right - radius, bottom),
    path('c', right - handle, bottom, right, bottom + handle, right, bottom + radius),
    path('l', right, top - radius),
    path('c', right, top - handle, right - handle, top, right - radius, top),
    path('l', x + radius, top),
    path('c', x + handle, top, x, top - handle, x, top - radius),
    path('l', x, bottom + radius),
    path('c', x, bottom + handle, x + handle, bottom, x + radius, bottom),
    's',
  ].join(' ')
}
