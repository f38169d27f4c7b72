import type { Block, ChecklistItem, DocumentModel, Inline, Section } from '../../src/pdf/index.ts'

/** All that a paper must say, in reading order, numbers and bullets included; written down apart from the engine. */
export const expectedTexts = (model: DocumentModel): string[] => model.blocks.flatMap(textsOf).filter((text) => text !== '')

const textsOfItem = ({ text, also, details, notes }: ChecklistItem): string[] => [text, also?.text ?? '', ...details, notes.join(',')]

const plain = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.map(({ text }) => text).join(''))

function textsOf(block: Block | Section): string[] {
  switch (block.kind) {
    case 'section':
      return block.blocks.flatMap(textsOf)
    case 'title':
      return [block.text, block.subtitle ?? '']
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value])
    case 'paragraph':
      return [plain(block.text)]
    case 'heading':
      return [block.text]
    case 'callout':
      return [block.heading, ...block.items.flatMap((item, i) => [String(i + 1), ...textsOfItem(item)])]
    case 'checklist':
      return block.items.flatMap(textsOfItem)
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [term, text])
    case 'bullets':
      return block.items.flatMap((inline, i) => [block.numbered ? `${i + 1}.` : '•', plain(inline)])
    case 'blanks':
      return block.items.map(({ label }) => label)
    case 'table':
      return block.rows.length ? [...block.columns.map(({ heading }) => heading), ...block.rows.flat()] : []
    case 'figure':
      return block.figure.shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))
    case 'sources':
      return block.items.flatMap(({ number, text }) => [`${number}.`, text])
  }
}
