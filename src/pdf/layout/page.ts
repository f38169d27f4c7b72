import type { StructureElement } from '../structure/element.ts'
import type { FaceName } from '../text/faces.ts'
import type { Ink } from './ink.ts'

/** Whose content a placed item is. Everything on a page is one or the other; nothing is left unsaid by accident. */
export type Mark =
  | { readonly kind: 'element'; readonly element: StructureElement }
  /** What a screen reader must not say: rules, boxes, the footer. */
  | { readonly kind: 'artifact'; readonly artifact: 'layout' | 'footer' }

/** One stretch of one line. Lengths are points; x grows to the right, y down, from the page's top left. */
export interface PlacedText {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  /** Without a space at the line's end. */
  readonly width: number
  /** Of the line it stands in; lines never overlap. */
  readonly top: number
  readonly height: number
  readonly baseline: number
  readonly face: FaceName
  readonly size: number
  readonly ink: Ink
  readonly mark: Mark
}

/** A horizontal line; `y` is its middle. */
export interface PlacedRule {
  readonly kind: 'rule'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thickness: number
  readonly ink: Ink
  readonly mark: Mark
}

/** An empty rectangle; its outline runs along the middle of the line drawn. */
export interface PlacedBox {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly thickness: number
  readonly ink: Ink
  readonly mark: Mark
}

interface PlacedShape {
  readonly fill: Ink | undefined
  readonly stroke: Ink | undefined
  readonly thickness: number
  readonly mark: Mark
}

/** Straight lines from point to point. */
export interface PlacedPath extends PlacedShape {
  readonly kind: 'path'
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly closed: boolean
  readonly dashed: boolean
}

export interface PlacedCircle extends PlacedShape {
  readonly kind: 'circle'
  /** Of its middle. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Room for a field to fill in on the screen. Nothing is drawn. */
export interface PlacedField {
  readonly kind: 'field'
  readonly input: 'tick' | 'text'
  readonly name: string
  readonly description: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Distance of two lines to write on, in a field with several. */
  readonly leading: number | undefined
  /** Of what is typed. */
  readonly size: number
  readonly mark: Mark
}

export type PlacedItem = PlacedText | PlacedRule | PlacedBox | PlacedPath | PlacedCircle | PlacedField

export interface Page {
  readonly width: number
  readonly height: number
  /** In reading order; artifacts of the layout first, the footer last. */
  readonly items: readonly PlacedItem[]
}

export const layoutArtifact: Mark = { kind: 'artifact', artifact: 'layout' }
export const footerArtifact: Mark = { kind: 'artifact', artifact: 'footer' }

export function move(item: PlacedItem, right: number, down: number): PlacedItem {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x + right, top: item.top + down, baseline: item.baseline + down }
    case 'path':
      return { ...item, points: item.points.map(([x, y]) => [x + right, y + down] as const) }
    case 'rule':
    case 'box':
    case 'circle':
    case 'field':
      return { ...item, x: item.x + right, y: item.y + down }
  }
}

/** Left, top, right and bottom, from the page's top left; the thickness of lines left out. */
export function extentOf(item: PlacedItem): readonly [number, number, number, number] {
  switch (item.kind) {
    case 'text':
      return [item.x, item.top, item.x + item.width, item.top + item.height]
    case 'circle':
      return [item.x - item.radius, item.y - item.radius, item.x + item.radius, item.y + item.radius]
    case 'path': {
      const [xs, ys] = [item.points.map(([x]) => x), item.points.map(([, y]) => y)]
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    case 'rule':
      return [item.x, item.y, item.x + item.width, item.y]
    case 'box':
    case 'field':
      return [item.x, item.y, item.x + item.width, item.y + item.height]
  }
}
