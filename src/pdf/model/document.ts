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

/** One thing to read, tick or count, and write under. Never split across pages. */
export interface ChecklistItem {
  readonly id: string
  readonly text: string
  /** Paragraphs under the text, in regular weight; the note numbers follow the last of them as superscripts. */
  readonly details: readonly string[]
  /** Numbers of entries in a `sources` block. */
  readonly notes: readonly number[]
  /** Ruled lines to write on; 0 for none. */
  readonly lines: number
}

export interface SourceEntry {
  readonly number: number
  readonly text: string
  /** https only; the writer refuses anything else. */
  readonly url?: string
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
  | { readonly kind: 'bullets'; readonly items: readonly Inline[] }
  | { readonly kind: 'sources'; readonly items: readonly SourceEntry[] }

export interface DocumentModel {
  /** BCP 47. */
  readonly language: string
  /** The file's title as a viewer shows it. Identifies nobody. */
  readonly title: string
  /** The program that made the document, for the file's properties. */
  readonly creator: string
  readonly size: PaperSize
  readonly text: TextSize
  /** Left and right text of every page's footer; `{page}` and `{pages}` are filled in. */
  readonly footer: { readonly left: string; readonly right: string }
  readonly blocks: readonly Block[]
}
