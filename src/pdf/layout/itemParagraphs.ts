import type { StructureElement } from '../structure/element.ts'
import type { TaggedChecklistItem } from '../structure/taggedBlock.ts'
import { ink } from './ink.ts'
import type { Span } from './setLines.ts'
import { spanOf } from './spans.ts'

/** The paragraphs of an item: its text in bold, then its details; the note numbers follow the last of them, whichever that is. Sizes in points. */
export function itemParagraphs(item: TaggedChecklistItem, size: number, detailSize: number): Span[][] {
  const notes = noteSpans(item.notes, (item.details.at(-1) ?? item.text).element, item.details.length ? detailSize : size)
  const paragraphs = [[spanOf(item.text, { size, face: 'bold' })], ...item.details.map((detail) => [spanOf(detail, { size: detailSize, ink: ink.soft })])]
  return paragraphs.map((spans, i) => (i === item.details.length ? [...spans, ...notes] : spans))
}

/** Superscripts that no line end parts from the word before them. */
function noteSpans(notes: string, element: StructureElement, size: number): Span[] {
  if (notes === '') return []
  return [{ ...spanOf({ text: `\u00a0${notes}`, element }, { size: size * 0.68, ink: ink.soft }), rise: size * 0.35 }]
}
