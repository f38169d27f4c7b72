import { extentOf, type Page } from '../layout/page.ts'
import type { StructureElement } from '../structure/element.ts'

/** Left, bottom, right and top in points, from the page's bottom left. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** The room that each figure takes up on its page. */
export function figureBoxes(pages: readonly Page[]): Map<StructureElement, Box> {
  const boxes = new Map<StructureElement, Box>()
  for (const { height, items } of pages) {
    for (const item of items) {
      if (item.mark.kind !== 'element' || item.mark.element.type !== 'Figure') continue
      const [left, top, right, bottom] = extentOf(item)
      const [l, b, r, t] = boxes.get(item.mark.element) ?? [left, height - bottom, right, height - top]
      boxes.set(item.mark.element, [Math.min(l, left), Math.min(b, height - bottom), Math.max(r, right), Math.max(t, height - top)])
    }
  }
  return boxes
}
