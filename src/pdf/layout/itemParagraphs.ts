import type { StructureElement } from '../structure/element.ts'
import type { TaggedChecklistItem } from '../structure/taggedBlock.ts'
import { ink } from './ink.ts'
import type { Span } from './setLines.ts'
import { spanOf } from './spans.ts'

/**
 * The paragraphs of an item: its text in bold, the same in another language, then its details; the note numbers follow the last paragraph, whichever
 * that is. Sizes in points.
 */
export function itemParagraphs(item: TaggedChecklistItem, size: number, detailSize: number): Span[][] {
  const paragraphs = [
    [spanOf(item.text, { size, face: 'bold' })],
    ...(item.also ? [[spanOf(item.also, { size })]] : []),
    ...item.details.map((detail) => [spanOf(detail, { size: detailSize, ink: ink.soft })]),
  ]
  const last = paragraphs.at(-1)?.[0]
  const notes = last ? noteSpans(item.notes, last.element, last.size) : []
  return paragraphs.map((spans, i) => (i === paragraphs.length - 1 ? [...spans, ...notes] : spans))
}

/** Superscripts that no line end parts from the word before them. */
function noteSpans(notes: string, element: StructureElement, size: number): Span[] {
  if (notes === '') return []
  return [{ ...spanOf({ text: `\u00a0${notes}`, element }, { size: size * 0.68, ink: ink.soft }), rise: size * 0.35 }]
}
