export type {
  Block,
  ChecklistItem,
  Definition,
  DocumentModel,
  Inline,
  LabelledValue,
  PaperSize,
  Run,
  SourceEntry,
  TextSize,
} from './model/document.ts'
export type { Figure, FigureShape, FigureTone } from './model/figure.ts'
export { charactersOf } from './model/charactersOf.ts'
export { layOut } from './layout/layOut.ts'
export type { Mark, Page, PlacedBox, PlacedItem, PlacedRule, PlacedText } from './layout/page.ts'
export type { StructureElement, StructureType } from './structure/element.ts'
export { RefusedLinkError } from './structure/links.ts'
export type { FontFiles } from './text/faces.ts'
export { unprintable } from './text/unprintable.ts'
export { makePdf, type Made } from './write/makePdf.ts'
export { UnprintableTextError } from './write/unprintableTextError.ts'
