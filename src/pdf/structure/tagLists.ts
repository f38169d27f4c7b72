import type { Definition, Inline, LabelledValue, SourceEntry } from '../model/document.ts'
import { readable } from '../model/readable.ts'
import { branch, leaf, type ListNumbering, type StructureElement, type TaggedText } from './element.ts'
import { requireHttps } from './links.ts'
import type { Tagged } from './taggedBlock.ts'
import { tagInline, tagText } from './tagText.ts'

export const list = (numbering: ListNumbering, items: readonly StructureElement[]): StructureElement[] =>
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

export function tagBullets(bullets: readonly Inline[], numbered: boolean): Tagged {
  const tagged = bullets.map((inline, i) => ({ bullet: tagText('Lbl', numbered ? `${i + 1}.` : '•'), ...tagInline('P', inline) }))
  return {
    block: { kind: 'bullets', items: tagged.map(({ bullet, runs }) => ({ bullet, runs })) },
    elements: list(numbered ? 'Decimal' : 'Disc', tagged.map(({ bullet, element }) => labelled(bullet, element))),
  }
}

export function tagSources(sources: readonly SourceEntry[]): Tagged {
  const tagged = sources.map(({ number, text, url }) => tagSource(number, text, url))
  return {
    block: { kind: 'sources', items: tagged.map(({ item }) => item) },
    elements: list('Decimal', tagged.map(({ element }) => element)),
  }
}

/** What a note number in the text leads to is a Note (ISO 32000-1, table 334); one with an address is a link as a whole. */
function tagSource(sourceNumber: number, text: string, url: string | undefined) {
  const number = tagText('Lbl', `${sourceNumber}.`)
  const element = url === undefined ? leaf('Note') : leaf('Link', { url: requireHttps(url) })
  const note = url === undefined ? element : branch('Note', [element])
  return { item: { number, text: { text: readable(text), element } }, element: labelled(number, note) }
}
