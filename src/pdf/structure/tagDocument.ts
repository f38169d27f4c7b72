/**
 * Makes the structure tree from the model alone, before anything is laid out: where pages end cannot change what a screen
 * reader says.
 */
import type { Block, DocumentModel, FooterTexts, Section } from '../model/document.ts'
import { readable } from '../model/readable.ts'
import { branch, type StructureElement } from './element.ts'
import { tagBlanks } from './fields.ts'
import { tagCallout, tagChecklist } from './tagItems.ts'
import { tagBullets, tagDefinitions, tagFacts, tagSources } from './tagLists.ts'
import { tagFigure, tagTable } from './tagTable.ts'
import { tagCut, tagHeading, tagParagraph, tagTitle } from './tagText.ts'
import type { Tagged, TaggedBlock, TaggedChapter, TaggedDocument } from './taggedBlock.ts'

export function tagDocument(model: DocumentModel): TaggedDocument {
  requireHeadingOrder(model.blocks.flatMap((block) => (block.kind === 'section' ? block.blocks : block)))
  const tagged = model.blocks.map(tagPart)
  return {
    root: branch('Document', tagged.flatMap(({ elements }) => elements)),
    chapters: chaptersOf(tagged, model.footer),
  }
}

interface TaggedPart {
  readonly elements: readonly StructureElement[]
  readonly blocks: readonly TaggedBlock[]
  readonly apart: FooterTexts | undefined
}

function tagPart(part: Block | Section): TaggedPart {
  if (part.kind !== 'section') {
    const { elements, block } = tagBlock(part)
    return { elements, blocks: [block], apart: undefined }
  }
  const tagged = part.blocks.map(tagBlock)
  const elements = tagged.flatMap((each) => each.elements)
  const blocks = tagged.map(({ block }) => block)
  return {
    elements: elements.length ? [branch('Sect', elements)] : [],
    blocks: part.keep ? [{ kind: 'kept', blocks }] : blocks,
    apart: part.apart?.footer,
  }
}

/** Neighbours share their pages, unless one of them stands apart. */
function chaptersOf(parts: readonly TaggedPart[], footer: FooterTexts): TaggedChapter[] {
  const chapters: { footer: FooterTexts; isApart: boolean; blocks: TaggedBlock[] }[] = []
  for (const { blocks, apart } of parts) {
    const open = chapters.at(-1)
    if (!apart && open && !open.isApart) open.blocks.push(...blocks)
    else chapters.push({ footer: apart ?? footer, isApart: apart !== undefined, blocks: [...blocks] })
  }
  return chapters
}

function tagBlock(block: Block): Tagged {
  switch (block.kind) {
    case 'title':
      return tagTitle(block)
    case 'facts':
      return tagFacts(block.items)
    case 'paragraph':
      return tagParagraph(block)
    case 'heading':
      return tagHeading(block)
    case 'callout':
      return tagCallout(block)
    case 'checklist':
      return tagChecklist(block.items)
    case 'definitions':
      return tagDefinitions(block.items)
    case 'bullets':
      return tagBullets(block.items, block.numbered ?? false)
    case 'blanks':
      return tagBlanks(block.items)
    case 'cut':
      return tagCut(block.text)
    case 'table':
      return tagTable(block)
    case 'figure':
      return tagFigure(block.figure)
    case 'sources':
      return tagSources(block.items)
  }
}

/** PDF/UA-1, 7.4.2: the first heading is an H1, and no level is skipped on the way down. */
function requireHeadingOrder(blocks: readonly Block[]): void {
  let above = 0
  for (const block of blocks) {
    const level = headingLevel(block)
    if (level === undefined) continue
    if (level > above + 1) throw new Error(`Heading of level ${level} after level ${above}: ${headingText(block)}`)
    above = level
  }
}

function headingLevel(block: Block): number | undefined {
  if (block.kind === 'title') return 1
  if (block.kind === 'heading') return block.level
  return block.kind === 'callout' ? 2 : undefined
}

const headingText = (block: Block): string => (block.kind === 'heading' ? readable(block.text) : block.kind)
