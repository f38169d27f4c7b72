/** The standard structure types of ISO 32000-1, 14.8.4, that our documents need. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  | 'Note'
  | 'Link'
  | 'Span'

export type ListNumbering = 'None' | 'Disc' | 'Decimal'

/**
 * A node of the structure tree, which is what assistive technology reads. It has either kids or content of its own on
 * the pages, never both, so that the order of its parts is never in doubt.
 */
export interface StructureElement {
  readonly type: StructureType
  readonly kids: readonly StructureElement[]
  /** Where it differs from the document's. */
  readonly lang?: string
  /** Of an L. */
  readonly numbering?: ListNumbering
  /** Of a TH: whose header it is. */
  readonly scope?: 'Column' | 'Row'
  /** Of a Figure: what it says. */
  readonly alt?: string
  /** Of a Link. */
  readonly url?: string
  /** Of a heading: its entry among the bookmarks. */
  readonly bookmark?: string
}

/** Text and the leaf of the structure tree that says it. */
export interface TaggedText {
  readonly text: string
  readonly element: StructureElement
}

export interface TaggedRun extends TaggedText {
  readonly bold: boolean
}

type Attributes = Omit<StructureElement, 'type' | 'kids'>

export const leaf = (type: StructureType, attributes: Attributes = {}): StructureElement => ({
  type,
  kids: [],
  ...attributes,
})

export const branch = (
  type: StructureType,
  kids: readonly StructureElement[],
  attributes: Attributes = {},
): StructureElement => ({ type, kids, ...attributes })

/** The elements that have content of their own, in reading order. */
export const leavesOf = (element: StructureElement): StructureElement[] =>
  element.kids.length === 0 ? [element] : element.kids.flatMap(leavesOf)
