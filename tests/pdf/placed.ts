import { expect } from 'vitest'
import type { Page, PlacedItem, PlacedRule, PlacedText, StructureElement } from '../../src/pdf/index.ts'
import { ink } from '../../src/pdf/layout/ink.ts'
import { extentOf } from '../../src/pdf/layout/page.ts'

export const isText = (item: PlacedItem): item is PlacedText => item.kind === 'text'
export const isContent = (item: PlacedItem): item is PlacedText => isText(item) && item.mark.kind === 'element'
export const isWritingLine = (item: PlacedItem): item is PlacedRule => item.kind === 'rule' && item.ink === ink.writing

/** The element whose content an item is; not for artifacts. */
export function elementOf({ mark, text }: PlacedText): StructureElement {
  if (mark.kind !== 'element') throw new Error(`"${text}" is an artifact`)
  return mark.element
}

/** What each element says, over all pages, in the order in which they begin. */
export function saidBy(pages: readonly Page[]): Map<StructureElement, string> {
  const said = new Map<StructureElement, string>()
  for (const item of pages.flatMap((page) => page.items).filter(isContent)) {
    said.set(elementOf(item), (said.get(elementOf(item)) ?? '') + item.text)
  }
  return said
}

/** The page numbers, from 0, on which an element has content. */
export const pagesOf = (pages: readonly Page[], element: StructureElement): number[] =>
  pages.flatMap((page, i) => (page.items.some((item) => isContent(item) && elementOf(item) === element) ? [i] : []))

const margin = (15 / 25.4) * 72

export function expectInsideMargins(pages: readonly Page[]): void {
  for (const { width, height, items } of pages) {
    for (const item of items) {
      const [left, top, right, bottom] = extentOf(item)
      expect(left).toBeGreaterThanOrEqual(margin - 0.01)
      expect(right).toBeLessThanOrEqual(width - margin + 0.01)
      expect(top).toBeGreaterThanOrEqual(margin - 0.01)
      expect(bottom).toBeLessThanOrEqual(height - margin + 0.01)
    }
  }
}

export const meet = (a: number, aLength: number, b: number, bLength: number): boolean =>
  a < b + bLength - 0.01 && b < a + aLength - 0.01

/** Two texts that cover each other: of one line or of two. */
export function overlapping(page: Page): [PlacedText, PlacedText] | undefined {
  const texts = page.items.filter(isText)
  for (const [i, a] of texts.entries()) {
    for (const b of texts.slice(i + 1)) {
      if (meet(a.x, a.width, b.x, b.width) && meet(a.top, a.height, b.top, b.height)) return [a, b]
    }
  }
  return undefined
}
