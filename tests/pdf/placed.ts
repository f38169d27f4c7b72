import type { Page, PlacedItem, PlacedRule, PlacedText, StructureElement } from '../../src/pdf/index.ts'
import { ink } from '../../src/pdf/layout/ink.ts'

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
