/**
 * Makes the structure tree from the model alone, before anything is laid out: where pages end cannot change what a screen
 * reader says.
 */
import type { Block, DocumentModel } from '../model/document.ts'
import { readable } from '../model/readable.ts'
import { branch } from './element.ts'
import { tagBullets, tagCallout, tagChecklist, tagDefinitions, tagFacts, tagSources } from './tagLists.ts'
import { tagHeading, tagParagraph, tagTitle } from './tagText.ts'
import type { Tagged, TaggedDocument } from './taggedBlock.ts'

export function tagDocument(model: DocumentModel): TaggedDocument {
  requireHeadingOrder(model.blocks)
  const tagged = model.blocks.map(tagBlock)
  return {
    root: branch('Document', tagged.flatMap(({ elements }) => elements)),
    blocks: tagged.map(({ block }) => block),
  }
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
      return tagBullets(block.items)
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
