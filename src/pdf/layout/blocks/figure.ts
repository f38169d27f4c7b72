import type { Figure, FigureShape, FigureTone } from '../../model/figure.ts'
import { readable } from '../../model/readable.ts'
import type { TaggedBlock } from '../../structure/taggedBlock.ts'
import { widthOf, wrap } from '../../text/wrap.ts'
import { ink, type Ink } from '../ink.ts'
import type { Mark, PlacedItem } from '../page.ts'
import { baselineIn, placeLine, type Setting, type Span } from '../setLines.ts'
import type { Unit } from '../unit.ts'

const tones: Readonly<Record<FigureTone, Ink | undefined>> = { none: undefined, solid: ink.text, light: ink.light, paper: ink.paper }
const usualThickness = 1

/** In the middle of the column, drawn smaller where the column or the page is too small for it. */
export function measureFigure({ figure, element }: Extract<TaggedBlock, { kind: 'figure' }>, setting: Setting, height: number): Unit[] {
  const before = 10 * setting.sheet.type.space
  // Under a heading, which takes up to a fifth of a page.
  const scale = Math.min(1, setting.width / figure.width, (height * 0.8) / figure.height)
  const left = (setting.width - figure.width * scale) / 2
  const mark: Mark = { kind: 'element', element }
  const items = figure.shapes.flatMap((shape) => placeShape(shape, { scale, left, mark, setting }))
  return [{ pieces: [{ before, height: figure.height * scale, items }], keep: 'together' }]
}

interface Place {
  readonly scale: number
  readonly left: number
  readonly mark: Extract<Mark, { kind: 'element' }>
  readonly setting: Setting
}

function placeShape(shape: FigureShape, { scale, left, mark, setting }: Place): PlacedItem[] {
  const across = (x: number): number => left + x * scale
  switch (shape.kind) {
    case 'path':
      return [
        {
          kind: 'path',
          points: shape.points.map(([x, y]) => [across(x), y * scale] as const),
          closed: shape.closed ?? false,
          dashed: shape.dashed ?? false,
          ...lookOf(shape, scale),
          mark,
        },
      ]
    case 'circle':
      return [{ kind: 'circle', x: across(shape.x), y: shape.y * scale, radius: shape.radius * scale, ...lookOf(shape, scale), mark }]
    case 'text': {
      const span: Span = { text: readable(shape.text), element: mark.element, face: shape.bold ? 'bold' : 'regular', size: shape.size * scale, ink: ink.text }
      const line = wrap([span], Infinity, setting.faces)[0] ?? []
      const x = across(shape.x) - (shape.align === 'middle' ? widthOf(line) / 2 : 0)
      const leading = span.size * 1.2
      const baseline = baselineIn(leading, [span], setting.faces)
      const top = shape.baseline * scale - baseline
      return placeLine(line, x, leading, baseline).map((item) => ({ ...item, top, baseline: top + item.baseline }))
    }
  }
}

const lookOf = ({ fill = 'none', stroke = true, thickness = usualThickness }: Pick<Figure['shapes'][number] & { kind: 'circle' }, 'fill' | 'stroke' | 'thickness'>, scale: number) => ({
  fill: tones[fill],
  stroke: stroke ? ink.text : undefined,
  thickness: thickness * scale,
})
