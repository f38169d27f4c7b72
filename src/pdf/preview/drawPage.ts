/**
 * The second painter: a page's placed items as SVG, for the screen, from the same numbers that the PDF is written from. A field is room to fill in and
 * shows nothing in either. What a screen reader should say is not here: the list itself stands beside the pages.
 */
import type { FaceName } from '../text/faces.ts'
import type { Page, PlacedBox, PlacedItem, PlacedPath, PlacedText } from '../layout/page.ts'

/** One element of SVG, as data. Lengths are points; y grows down, as on the page. */
export interface SvgElement {
  readonly name: 'text' | 'path' | 'rect' | 'circle'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly text?: string
}

export interface DrawnPage {
  readonly width: number
  readonly height: number
  readonly elements: readonly SvgElement[]
}

export const drawPage = ({ width, height, items }: Page): DrawnPage => ({ width, height, elements: items.flatMap(drawItem) })

function drawItem(item: PlacedItem): SvgElement[] {
  switch (item.kind) {
    case 'text':
      return [drawText(item)]
    case 'rule': {
      const path = `M ${item.x} ${item.y} L ${item.x + item.width} ${item.y}`
      return [{ name: 'path', attributes: { d: path, fill: 'none', stroke: item.ink, 'stroke-width': item.thickness } }]
    }
    case 'box':
      return [drawBox(item)]
    case 'path':
      return [{ name: 'path', attributes: { d: pathOf(item), ...look(item), ...(item.dashed && { 'stroke-dasharray': '3 2' }) } }]
    case 'circle':
      return [{ name: 'circle', attributes: { cx: item.x, cy: item.y, r: item.radius, ...look(item) } }]
    case 'field':
      return []
  }
}

/** As heavy as the faces of the paper: regular and semibold. */
const weights: Readonly<Record<FaceName, number>> = { regular: 400, bold: 600 }

/** Set to the width that the layout measured: the browser's own is the same to a hair, unless it had to take another font. */
function drawText({ text, x, baseline, width, size, face, ink }: PlacedText): SvgElement {
  const shown = text.trimEnd()
  // A space before what follows on the line is part of the width, and SVG would stretch the letters over it.
  const fit = shown === text && shown.length > 1 && width > 0 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {}
  return { name: 'text', attributes: { x, y: baseline, 'font-size': size, 'font-weight': weights[face], fill: ink, ...fit }, text: shown }
}

const drawBox = ({ x, y, width, height, radius, thickness, ink }: PlacedBox): SvgElement => ({
  name: 'rect',
  attributes: { x, y, width, height, ...(radius > 0 && { rx: radius }), fill: 'none', stroke: ink, 'stroke-width': thickness },
})

const pathOf = ({ points, closed }: PlacedPath): string => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'} ${x} ${y}`).join(' ') + (closed ? ' Z' : '')

const look = ({ fill, stroke, thickness }: Pick<PlacedPath, 'fill' | 'stroke' | 'thickness'>): Record<string, string | number> => ({
  fill: fill ?? 'none',
  ...(stroke ? { stroke, 'stroke-width': thickness } : {}),
})
