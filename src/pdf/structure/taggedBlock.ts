import type { FooterTexts } from '../model/document.ts'
import type { Figure } from '../model/figure.ts'
import type { StructureElement, TaggedRun, TaggedText } from './element.ts'

export interface TaggedFact {
  readonly label: TaggedText
  readonly value: TaggedText
}

/** A field to fill in, and the Form that it belongs to. */
export interface TaggedField {
  readonly name: string
  readonly description: string
  readonly element: StructureElement
}

export interface TaggedChecklistItem {
  readonly text: TaggedText
  readonly also: TaggedText | undefined
  readonly tick: TaggedField | undefined
  readonly answer: TaggedField | undefined
  readonly details: readonly TaggedText[]
  /** Numbers of sources, "1, 3"; they belong to the paragraph they follow. */
  readonly notes: string
  readonly lines: number
}

export interface TaggedNumberedItem extends TaggedChecklistItem {
  readonly number: TaggedText
}

export interface TaggedDefinition {
  readonly term: TaggedText
  readonly text: TaggedText
}

export interface TaggedBullet {
  readonly bullet: TaggedText
  readonly runs: readonly TaggedRun[]
}

export interface TaggedBlank {
  readonly label: TaggedText
  readonly field: TaggedField | undefined
}

export interface TaggedSource {
  readonly number: TaggedText
  readonly text: TaggedText
}

/** A block of the model with the structure element that each of its texts belongs to. */
export type TaggedBlock =
  | { readonly kind: 'title'; readonly title: TaggedText; readonly subtitle: TaggedText | undefined }
  | { readonly kind: 'facts'; readonly items: readonly TaggedFact[] }
  | { readonly kind: 'paragraph'; readonly size: 'body' | 'lead' | 'small'; readonly runs: readonly TaggedRun[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly ruled: boolean; readonly text: TaggedText }
  | { readonly kind: 'callout'; readonly heading: TaggedText; readonly items: readonly TaggedNumberedItem[] }
  | { readonly kind: 'checklist'; readonly items: readonly TaggedChecklistItem[] }
  | { readonly kind: 'definitions'; readonly items: readonly TaggedDefinition[] }
  | { readonly kind: 'bullets'; readonly items: readonly TaggedBullet[] }
  | { readonly kind: 'blanks'; readonly items: readonly TaggedBlank[] }
  | { readonly kind: 'cut'; readonly text: TaggedText }
  /** Blocks of a section that is to stay on one page. */
  | { readonly kind: 'kept'; readonly blocks: readonly TaggedBlock[] }
  | {
      readonly kind: 'table'
      /** Of the table's width. */
      readonly shares: readonly number[]
      readonly header: readonly TaggedText[]
      readonly rows: readonly (readonly TaggedText[])[]
    }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly element: StructureElement }
  | { readonly kind: 'sources'; readonly items: readonly TaggedSource[] }

/** A block and its elements, in reading order, straight under the Document or a Sect. */
export interface Tagged {
  readonly block: TaggedBlock
  readonly elements: readonly StructureElement[]
}

/** Blocks that share their pages, and what stands at the foot of these. */
export interface TaggedChapter {
  readonly footer: FooterTexts
  readonly blocks: readonly TaggedBlock[]
}

export interface TaggedDocument {
  readonly root: StructureElement
  readonly chapters: readonly TaggedChapter[]
}
