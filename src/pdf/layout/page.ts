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

export type PlacedItem = PlacedText | PlacedRule | PlacedBox

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
    case 'rule':
    case 'box':
      return { ...item, x: item.x + right, y: item.y + down }
  }
}
