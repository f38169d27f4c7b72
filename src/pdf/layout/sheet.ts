import type { DocumentModel, PaperSize, TextSize } from '../model/document.ts'

/** The measures of a document, in points. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly type: TypeSizes
}

export interface TypeSizes {
  readonly body: number
  readonly lead: number
  readonly small: number
  readonly footer: number
  readonly title: number
  readonly heading2: number
  readonly heading3: number
  /** Of a callout's items. */
  readonly number: number
  /** Line height of running text, as a multiple of its size. */
  readonly leading: number
  /** All white space between things is multiplied by this. */
  readonly space: number
  /** From one line to write on to the next; handwriting needs some 6 mm, whatever the size of print. */
  readonly writing: number
  readonly factColumns: 1 | 2
}

const paper: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
}

/** 15 mm: what any home printer can reach. */
const margin = (15 / 25.4) * 72

const typeSizes: Readonly<Record<TextSize, TypeSizes>> = {
  regular: {
    body: 11.5,
    lead: 13,
    small: 9.5,
    footer: 9,
    title: 24,
    heading2: 14.5,
    heading3: 12.5,
    number: 17,
    leading: 1.4,
    space: 1,
    writing: 20,
    factColumns: 2,
  },
  large: {
    body: 16,
    lead: 18,
    small: 14,
    footer: 11,
    title: 28,
    heading2: 20,
    heading3: 17.5,
    number: 22,
    leading: 1.35,
    space: 1.1,
    writing: 27,
    factColumns: 1,
  },
  compact: {
    body: 9.5,
    lead: 10.5,
    small: 8.5,
    footer: 8,
    title: 19,
    heading2: 12,
    heading3: 10.5,
    number: 13.5,
    leading: 1.34,
    space: 0.6,
    writing: 15.6,
    factColumns: 2,
  },
}

export const sheetOf = (model: Pick<DocumentModel, 'size' | 'text'>): Sheet => ({
  ...paper[model.size],
  margin,
  type: typeSizes[model.text],
})

export const textWidth = (sheet: Sheet): number => sheet.width - 2 * sheet.margin

/** The room for text and drawings between the margins, in points. */
export const textWidthOf = (model: Pick<DocumentModel, 'size' | 'text'>): number => textWidth(sheetOf(model))
