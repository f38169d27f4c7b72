import type { Block, ChecklistItem, DocumentModel, Inline, Section } from '../../src/pdf/index.ts'

/** drawn: what stands on the pages. said: what assistive technology says, with the fields, and a drawing's words for the drawing. */
type Way = 'drawn' | 'said'

/** All that a paper must say, in reading order, numbers and bullets included; written down apart from the engine. */
export const expectedTexts = (model: DocumentModel, way: Way = 'drawn'): string[] => model.blocks.flatMap((part) => textsOf(part, way)).filter((text) => text !== '')

const textsOfItem = ({ text, also, details, notes, fields }: ChecklistItem, way: Way): string[] => [
  way === 'said' ? (fields?.tick ?? '') : '',
  text,
  also?.text ?? '',
  ...details,
  notes.join(','),
  way === 'said' ? (fields?.answer ?? '') : '',
]

const plain = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.map(({ text }) => text).join(''))

function textsOf(block: Block | Section, way: Way): string[] {
  switch (block.kind) {
    case 'section':
      return block.blocks.flatMap((each) => textsOf(each, way))
    case 'title':
      return [block.text, block.subtitle ?? '']
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value])
    case 'paragraph':
      return [plain(block.text)]
    case 'heading':
    case 'cut':
      return [block.text]
    case 'callout':
      return [block.heading, ...block.items.flatMap((item, i) => [String(i + 1), ...textsOfItem(item, way)])]
    case 'checklist':
      return block.items.flatMap((item) => textsOfItem(item, way))
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [term, text])
    case 'bullets':
      return block.items.flatMap((inline, i) => [block.numbered ? `${i + 1}.` : '•', plain(inline)])
    case 'blanks':
      return block.items.flatMap(({ label, field }) => [label, way === 'said' ? (field ?? '') : ''])
    case 'table':
      return block.rows.length ? [...block.columns.map(({ heading }) => heading), ...block.rows.flat()] : []
    case 'figure':
      return way === 'said' ? [block.figure.alt] : block.figure.shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))
    case 'sources':
      return block.items.flatMap(({ number, text }) => [`${number}.`, text])
  }
}
