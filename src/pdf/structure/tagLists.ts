import type { Block, ChecklistItem, Definition, Inline, LabelledValue, SourceEntry } from '../model/document.ts'
import { readable } from '../model/readable.ts'
import { branch, leaf, type ListNumbering, type StructureElement, type TaggedText } from './element.ts'
import { requireHttps, shownUrl } from './links.ts'
import type { Tagged, TaggedChecklistItem } from './taggedBlock.ts'
import { tagHeadingText, tagInline, tagText } from './tagText.ts'

const list = (numbering: ListNumbering, items: readonly StructureElement[]): StructureElement[] =>
  items.length === 0 ? [] : [branch('L', items, { numbering })]

const labelled = (label: TaggedText, body: StructureElement): StructureElement =>
  branch('LI', [label.element, branch('LBody', [body])])

export function tagFacts(facts: readonly LabelledValue[]): Tagged {
  const items = facts.map(({ label, value }) => ({ label: tagText('Lbl', label), value: tagText('P', value) }))
  const elements = list('None', items.map(({ label, value }) => labelled(label, value.element)))
  return { block: { kind: 'facts', items }, elements }
}

export function tagDefinitions(definitions: readonly Definition[]): Tagged {
  const items = definitions.map(({ term, text }) => ({ term: tagText('Lbl', term), text: tagText('P', text) }))
  const elements = list('None', items.map(({ term, text }) => labelled(term, text.element)))
  return { block: { kind: 'definitions', items }, elements }
}

export function tagCallout(callout: Extract<Block, { readonly kind: 'callout' }>): Tagged {
  const heading = tagHeadingText('H2', callout.heading)
  const items = callout.items.map((item, i) => ({ number: tagText('Lbl', String(i + 1)), ...tagItem(item) }))
  const elements = list('Decimal', items.map((item) => branch('LI', [item.number.element, itemBody(item)])))
  return { block: { kind: 'callout', heading, items }, elements: [heading.element, ...elements] }
}

/** The box to tick is drawn, not said: an item is known by its place in the list. */
export function tagChecklist(checklist: readonly ChecklistItem[]): Tagged {
  const items = checklist.map(tagItem)
  return { block: { kind: 'checklist', items }, elements: list('None', items.map((item) => branch('LI', [itemBody(item)]))) }
}

const tagItem = ({ text, details, notes, lines }: ChecklistItem): TaggedChecklistItem => ({
  text: tagText('P', text),
  details: details.map((detail) => tagText('P', detail)),
  notes: notes.join(',\u00a0'),
  lines,
})

const itemBody = ({ text, details }: TaggedChecklistItem): StructureElement =>
  branch('LBody', [text.element, ...details.map(({ element }) => element)])

export function tagBullets(bullets: readonly Inline[]): Tagged {
  const tagged = bullets.map((inline) => ({ bullet: tagText('Lbl', '•'), ...tagInline('P', inline) }))
  return {
    block: { kind: 'bullets', items: tagged.map(({ bullet, runs }) => ({ bullet, runs })) },
    elements: list('Disc', tagged.map(({ bullet, element }) => labelled(bullet, element))),
  }
}

export function tagSources(sources: readonly SourceEntry[]): Tagged {
  const tagged = sources.map(({ number, text, url }) => tagSource(number, text, url))
  return {
    block: { kind: 'sources', items: tagged.map(({ item }) => item) },
    elements: list('Decimal', tagged.map(({ element }) => element)),
  }
}

function tagSource(sourceNumber: number, text: string, url: string | undefined) {
  const number = tagText('Lbl', `${sourceNumber}.`)
  if (url === undefined) {
    const plain = tagText('P', text)
    return { item: { number, text: plain, link: undefined }, element: labelled(number, plain.element) }
  }
  const span = tagText('Span', `${readable(text).trimEnd()} `)
  const link = { text: readable(shownUrl(url)), element: leaf('Link', { url: requireHttps(url) }) }
  const paragraph = branch('P', [span.element, link.element])
  return { item: { number, text: span, link }, element: labelled(number, paragraph) }
}
