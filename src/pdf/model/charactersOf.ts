import { readable } from './readable.ts'
import type { Block, ChecklistItem, DocumentModel, Inline, Section } from './document.ts'

/** What the layout adds of its own: numbers of items, notes and pages, bullets, the marks between them. */
const added = '0123456789., •\u00a0'

/** Every character that a document needs a shape for, once each. */
export const charactersOf = (model: DocumentModel): string => [...new Set(textsOf(model).join(''))].join('')

/** All texts of a document, as they are set. */
export const textsOf = (model: DocumentModel): string[] =>
  [added, model.footer.left, model.footer.right, ...model.blocks.flatMap(textsOfBlock)].map(readable)

function textsOfBlock(block: Block | Section): string[] {
  switch (block.kind) {
    case 'section':
      return [...block.blocks.flatMap(textsOfBlock), block.apart?.footer.left ?? '', block.apart?.footer.right ?? '']
    case 'title':
      return [block.text, block.subtitle ?? '']
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value])
    case 'paragraph':
      return [inlineText(block.text)]
    case 'heading':
    case 'cut':
      return [block.text]
    case 'callout':
      return [block.heading, ...block.items.flatMap(textsOfItem)]
    case 'checklist':
      return block.items.flatMap(textsOfItem)
    case 'blanks':
      return block.items.map(({ label }) => label)
    case 'table':
      return [...block.columns.map(({ heading }) => heading), ...block.rows.flat()]
    case 'figure':
      return block.figure.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [term, text])
    case 'bullets':
      return block.items.map(inlineText)
    case 'sources':
      return block.items.map(({ text }) => text)
  }
}

const textsOfItem = ({ text, also, details }: ChecklistItem): string[] => [text, also?.text ?? '', ...details]

const inlineText = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.map(({ text }) => text).join('')
