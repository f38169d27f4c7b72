export type {
  Blank,
  Block,
  ChecklistItem,
  Column,
  Definition,
  DocumentModel,
  FooterTexts,
  Inline,
  ItemFields,
  LabelledValue,
  OtherLanguage,
  PaperSize,
  Run,
  Section,
  SourceEntry,
  TextSize,
} from './model/document.ts'
export type { Figure, FigureShape, FigureTone } from './model/figure.ts'
export { charactersOf } from './model/charactersOf.ts'
export { layOut } from './layout/layOut.ts'
export { textWidthOf } from './layout/sheet.ts'
export type { Mark, Page, PlacedBox, PlacedCircle, PlacedField, PlacedItem, PlacedPath, PlacedRule, PlacedText } from './layout/page.ts'
export { drawPage, type DrawnPage, type SvgElement } from './preview/drawPage.ts'
export type { StructureElement, StructureType } from './structure/element.ts'
export { RefusedLinkError } from './structure/links.ts'
export { codePointsIn, type FontFiles } from './text/faces.ts'
export { measureText } from './text/measureText.ts'
export { unprintable } from './text/unprintable.ts'
export { makePdf, type Made } from './write/makePdf.ts'
export { UnprintableTextError } from './write/unprintableTextError.ts'
