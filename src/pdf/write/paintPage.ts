import type { Ink } from '../layout/ink.ts'
import type { Mark, Page, PlacedField, PlacedItem, PlacedText } from '../layout/page.ts'
import type { StructureElement } from '../structure/element.ts'
import type { FontName } from '../text/faces.ts'
import { setText } from '../text/letters.ts'
import type { GlyphSet } from './glyphSet.ts'
import { pdfNumber, twoBytes } from './pdfSyntax.ts'
import { circlePath, linePath, paintOperator } from './paths.ts'
import { roundedRectangle } from './roundedRectangle.ts'

export interface PaintedPage {
  readonly width: number
  readonly height: number
  /** The content stream. */
  readonly content: string
  /** Whose each marked content is, by its number (MCID). */
  readonly owners: readonly StructureElement[]
  /** Lines of links and fields, each an annotation, in reading order. */
  readonly annotated: readonly (PlacedText | PlacedField)[]
}

export type FontKeys = Readonly<Record<FontName, string>>
export type GlyphSets = Readonly<Record<FontName, GlyphSet>>

/** Everything drawn lies in a marked content: an item's mark says in which. */
export function paintPage(page: Page, glyphSets: GlyphSets, keys: FontKeys): PaintedPage {
  const owners: StructureElement[] = []
  const operators: string[] = []
  const paint = painter(page.height, glyphSets, keys)
  for (const items of groupByMark(page.items.filter(({ kind }) => kind !== 'field'))) {
    const mark = items[0]?.mark
    if (!mark) continue
    operators.push(begin(mark, owners), ...items.flatMap(paint), 'EMC')
  }
  const annotated = page.items.flatMap((item) => (item.kind === 'field' || (item.kind === 'text' && isLink(item.mark)) ? [item] : []))
  return { width: page.width, height: page.height, content: operators.join('\n'), owners, annotated }
}

const isLink = (mark: Mark): boolean => mark.kind === 'element' && mark.element.type === 'Link'

function begin(mark: Mark, owners: StructureElement[]): string {
  if (mark.kind === 'element') return `/${mark.element.type}<</MCID ${owners.push(mark.element) - 1}>>BDC`
  switch (mark.artifact) {
    case 'layout':
      return '/Artifact<</Type/Layout>>BDC'
    case 'footer':
      return '/Artifact<</Type/Pagination/Subtype/Footer>>BDC'
  }
}

function groupByMark(items: readonly PlacedItem[]): PlacedItem[][] {
  const groups: PlacedItem[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (group?.[0] && isSameMark(group[0].mark, item.mark)) group.push(item)
    else groups.push([item])
  }
  return groups
}

const isSameMark = (a: Mark, b: Mark): boolean =>
  a.kind === 'element' ? b.kind === 'element' && a.element === b.element : b.kind === 'artifact' && a.artifact === b.artifact

/** Gives an item's operators; font, colours and line width only where they change. */
function painter(pageHeight: number, glyphSets: GlyphSets, keys: FontKeys): (item: PlacedItem) => string[] {
  const state = new Map<string, string>([
    ['d', '[] 0'],
    ['Ts', '0'],
  ])
  const set = (operator: string, operands: string): string[] => {
    if (state.get(operator) === operands) return []
    state.set(operator, operands)
    return [`${operands} ${operator}`]
  }
  const up = (y: number): string => pdfNumber(pageHeight - y)
  const stroke = (thickness: number, colourOf: Ink): string[] => [...set('w', pdfNumber(thickness)), ...set('RG', colour(colourOf))]
  const shape = ({ fill, stroke: outline, thickness }: { fill: Ink | undefined; stroke: Ink | undefined; thickness: number }): string[] => [
    ...(fill ? set('rg', colour(fill)) : []),
    ...(outline ? stroke(thickness, outline) : []),
  ]
  const faces = { regular: glyphSets.regular.font, bold: glyphSets.bold.font, further: glyphSets.further.font }
  /** Glyph numbers, with what lies between them in thousandths of an em to the left; a change of font or of height in between. */
  const show = ({ text, face, size }: PlacedText): string[] => {
    const operators: string[] = []
    let array = ''
    const endArray = (): void => {
      if (array !== '') operators.push(`[${array})]TJ`)
      array = ''
    }
    /** How far drawing the last glyph has led beyond where the line has got to. */
    let beyond = 0
    for (const { character, shape, font, advance, kern, x, y } of setText(text, face, faces)) {
      const changes = [...set('Tf', `/${keys[font]} ${pdfNumber(size)}`), ...set('Ts', pdfNumber((y * size) / 1000))]
      if (changes.length > 0) endArray()
      operators.push(...changes)
      const left = beyond - kern - x
      const { font: shapes, use } = glyphSets[font]
      if (left !== 0 || array === '') array += `${array === '' ? '' : ')'}${left === 0 ? '' : left}(`
      array += twoBytes(use(character, shape))
      beyond = x + shapes.advance(shapes.glyph(shape.codePointAt(0) ?? 0)) - advance
    }
    endArray()
    return operators
  }
  return (item) => {
    switch (item.kind) {
      case 'text':
        return [
          'BT',
          ...set('rg', colour(item.ink)),
          `${pdfNumber(item.x)} ${up(item.baseline)} Td`,
          ...show(item),
          'ET',
        ]
      case 'rule':
        return [
          ...stroke(item.thickness, item.ink),
          ...set('d', '[] 0'),
          `${pdfNumber(item.x)} ${up(item.y)} m ${pdfNumber(item.x + item.width)} ${up(item.y)} l S`,
        ]
      case 'box':
        return [...stroke(item.thickness, item.ink), ...set('d', '[] 0'), roundedRectangle(item, pageHeight)]
      case 'path':
        return [...shape(item), ...set('d', item.dashed ? '[3 2] 0' : '[] 0'), `${linePath(item.points, item.closed, pageHeight)} ${paintOperator(item)}`]
      case 'circle':
        return [...shape(item), ...set('d', '[] 0'), `${circlePath(item, pageHeight)} ${paintOperator(item)}`]
      case 'field':
        return []
    }
  }
}

function colour(ink: Ink): string {
  const channel = (at: number): string => String(Math.round((parseInt(ink.slice(at, at + 2), 16) / 255) * 1000) / 1000)
  return `${channel(1)} ${channel(3)} ${channel(5)}`
}
