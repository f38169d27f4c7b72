import type { Block, ChecklistItem } from '../model/document.ts'
import { readable } from '../model/readable.ts'
import { branch, leaf, type StructureElement } from './element.ts'
import { tagField } from './fields.ts'
import { list } from './tagLists.ts'
import type { Tagged, TaggedChecklistItem } from './taggedBlock.ts'
import { tagHeadingText, tagText } from './tagText.ts'

export function tagCallout(callout: Extract<Block, { readonly kind: 'callout' }>): Tagged {
  const heading = tagHeadingText('H2', callout.heading)
  const items = callout.items.map((item, i) => ({ number: tagText('Lbl', String(i + 1)), ...tagItem(item) }))
  const elements = list('Decimal', items.map((item) => branch('LI', [item.number.element, itemBody(item)])))
  return { block: { kind: 'callout', heading, items }, elements: [heading.element, ...elements] }
}

/** The box to tick by hand is drawn, not said: an item is known by its place in the list. A field over it is the item's label. */
export function tagChecklist(checklist: readonly ChecklistItem[]): Tagged {
  const items = checklist.map(tagItem)
  const elements = items.map((item) => branch('LI', [...(item.tick ? [branch('Lbl', [item.tick.element])] : []), itemBody(item)]))
  return { block: { kind: 'checklist', items }, elements: list('None', elements) }
}

const tagItem = ({ id, text, also, details, notes, lines, fields }: ChecklistItem): TaggedChecklistItem => ({
  text: tagText('P', text),
  also: also && { text: readable(also.text), element: leaf('P', { lang: also.lang }) },
  details: details.map((detail) => tagText('P', detail)),
  notes: notes.join(',\u00a0'),
  lines,
  tick: tagField(`tick-${id}`, fields?.tick),
  answer: tagField(`answer-${id}`, fields?.answer),
})

function itemBody({ text, also, details, answer }: TaggedChecklistItem): StructureElement {
  const paragraphs = [text, ...(also ? [also] : []), ...details]
  return branch('LBody', [...paragraphs, ...(answer ? [answer] : [])].map(({ element }) => element))
}
