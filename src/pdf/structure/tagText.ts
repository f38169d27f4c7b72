import type { Block, Inline } from '../model/document.ts'
import { readable } from '../model/readable.ts'
import { branch, leaf, type StructureElement, type StructureType, type TaggedRun, type TaggedText } from './element.ts'
import type { Tagged } from './taggedBlock.ts'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

export const tagText = (type: StructureType, text: string): TaggedText => ({
  text: readable(text),
  element: leaf(type),
})

export function tagHeadingText(type: 'H1' | 'H2' | 'H3', text: string): TaggedText {
  const bookmark = readable(text).trim()
  return { text: bookmark, element: leaf(type, { bookmark }) }
}

/** Runs in one element, or, where a run is in another language, a Span for each. */
export function tagInline(type: StructureType, inline: Inline): { element: StructureElement; runs: TaggedRun[] } {
  const runs = typeof inline === 'string' ? [{ text: inline }] : inline
  if (runs.every(({ lang }) => lang === undefined)) {
    const element = leaf(type)
    return { element, runs: runs.map(({ text, bold = false }) => ({ text: readable(text), bold, element })) }
  }
  const spans = runs.map(({ text, bold = false, lang }) => ({
    text: readable(text),
    bold,
    element: leaf('Span', lang === undefined ? {} : { lang }),
  }))
  return { element: branch(type, spans.map(({ element }) => element)), runs: spans }
}

export function tagTitle(block: BlockOf<'title'>): Tagged {
  const title = tagHeadingText('H1', block.text)
  const subtitle = block.subtitle === undefined ? undefined : tagText('P', block.subtitle)
  return {
    block: { kind: 'title', title, subtitle },
    elements: subtitle ? [title.element, subtitle.element] : [title.element],
  }
}

export function tagParagraph(block: BlockOf<'paragraph'>): Tagged {
  const { element, runs } = tagInline('P', block.text)
  return { block: { kind: 'paragraph', size: block.size ?? 'body', runs }, elements: [element] }
}

export function tagHeading(block: BlockOf<'heading'>): Tagged {
  const text = tagHeadingText(block.level === 2 ? 'H2' : 'H3', block.text)
  return { block: { kind: 'heading', level: block.level, ruled: block.ruled ?? false, text }, elements: [text.element] }
}

export function tagCut(text: string): Tagged {
  const tagged = tagText('P', text)
  return { block: { kind: 'cut', text: tagged }, elements: [tagged.element] }
}
