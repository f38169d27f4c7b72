import type { Figure } from './figure.ts'

/**
 * What a paper says, as plain data: no coordinates, no fonts, no pages. `layout` places it, `write` makes bytes of it.
 * Nothing here knows what the paper is about.
 */

export type PaperSize = 'letter' | 'a4'

/** regular: 11.5 pt body; large: 16 pt (large print); compact: 9.5 pt, tighter spacing. */
export type TextSize = 'regular' | 'large' | 'compact'

/** A stretch of text in one style. `lang` (BCP 47) only where it differs from the document's. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly lang?: string
}

export type Inline = string | readonly Run[]

export interface LabelledValue {
  readonly label: string
  readonly value: string
}

/** The same words in another language; `lang` is BCP 47. */
export interface OtherLanguage {
  readonly lang: string
  readonly text: string
}

/** Fields to fill in on the screen, by what a screen reader says of each; none of them shows on paper while it is empty. */
export interface ItemFields {
  /** Over the box to tick; not in a callout, whose items have no box. */
  readonly tick?: string
  /** Over the lines to write on. */
  readonly answer?: string
}

/** One thing to read, tick or count, and write under. Never split across pages. */
export interface ChecklistItem {
  /** Unique in the document: fields are named after it. */
  readonly id: string
  readonly text: string
  /** Right under the text. */
  readonly also?: OtherLanguage
  /** Paragraphs under the text, in regular weight; the note numbers follow the last of them as superscripts. */
  readonly details: readonly string[]
  /** Numbers of entries in a `sources` block. */
  readonly notes: readonly number[]
  /** Ruled lines to write on; 0 for none. */
  readonly lines: number
  readonly fields?: ItemFields
}

/** A label and room to write after it. */
export interface Blank {
  /** Unique in the document. */
  readonly id: string
  readonly label: string
  /** What a screen reader says of the field over the room; without it there is no field. */
  readonly field?: string
}

export interface Column {
  readonly heading: string
  /** Of the table's width; all columns' shares together are 1. */
  readonly share: number
}

export interface SourceEntry {
  readonly number: number
  readonly text: string
  /** Where the entry leads on the screen; https only, the writer refuses anything else. */
  readonly url?: string
}

export interface FooterTexts {
  /** Left and right text of a page's footer; `{page}` and `{pages}` are filled in. */
  readonly left: string
  readonly right: string
}

export interface Definition {
  readonly term: string
  readonly text: string
}

export type Block =
  /** The first block: the document's H1 with a line under it and a strong rule below. */
  | { readonly kind: 'title'; readonly text: string; readonly subtitle?: string }
  /** Labels and values in two columns (one in large print), a thin rule below. */
  | { readonly kind: 'facts'; readonly items: readonly LabelledValue[] }
  | { readonly kind: 'paragraph'; readonly text: Inline; readonly size?: 'body' | 'lead' | 'small' }
  /** `ruled`: a full-width rule under the heading, as above a group of questions. */
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly ruled?: boolean }
  /** A frame in the warm colour with a heading and items that are numbered and have no box to tick; their details are small. Kept on one page if a page can hold it and not much of a page stays empty for it. */
  | { readonly kind: 'callout'; readonly heading: string; readonly items: readonly ChecklistItem[] }
  | { readonly kind: 'checklist'; readonly items: readonly ChecklistItem[] }
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | { readonly kind: 'bullets'; readonly items: readonly Inline[]; readonly numbered?: boolean }
  | { readonly kind: 'blanks'; readonly items: readonly Blank[] }
  /** Where to cut the paper: a dashed line with a word under it, on the page of what is above it. */
  | { readonly kind: 'cut'; readonly text: string }
  /** The first cell of each row heads the row. Each row has as many cells as there are columns. */
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  /** Drawn smaller where it is wider or higher than a page's text. */
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** The small print: entries that note numbers lead to. */
  | { readonly kind: 'sources'; readonly items: readonly SourceEntry[] }

/** Blocks that belong together, mostly a heading and what stands under it. */
export interface Section {
  readonly kind: 'section'
  readonly blocks: readonly Block[]
  /** On one page wherever a page can hold it. */
  readonly keep?: boolean
  /** On pages of their own, to tear off: what comes next begins a new page, too. */
  readonly apart?: { readonly footer: FooterTexts }
}

export interface DocumentModel {
  /** BCP 47. */
  readonly language: string
  /** The file's title as a viewer shows it. Identifies nobody. */
  readonly title: string
  /** The program that made the document, for the file's properties. */
  readonly creator: string
  readonly size: PaperSize
  readonly text: TextSize
  /** Of every page that no section has apart. */
  readonly footer: FooterTexts
  readonly blocks: readonly (Block | Section)[]
}
