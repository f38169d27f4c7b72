import type { Block, DocumentModel, Inline } from '../../src/pdf/index.ts'

/** All that a paper must say, in reading order, numbers and bullets included; written down apart from the engine. */
export const expectedTexts = (model: DocumentModel): string[] => model.blocks.flatMap(textsOf).filter((text) => text !== '')

const plain = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.map(({ text }) => text).join(''))

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, block.subtitle ?? '']
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value])
    case 'paragraph':
      return [plain(block.text)]
    case 'heading':
      return [block.text]
    case 'callout':
      return [block.heading, ...block.items.flatMap(({ text, details, notes }, i) => [String(i + 1), text, ...details, notes.join(',')])]
    case 'checklist':
      return block.items.flatMap(({ text, details, notes }) => [text, ...details, notes.join(',')])
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [term, text])
    case 'bullets':
      return block.items.flatMap((inline) => ['•', plain(inline)])
    case 'sources':
      return block.items.flatMap(({ number, text, url }) => [
        `${number}.`,
        text,
        (url ?? '').replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, ''),
      ])
  }
}
