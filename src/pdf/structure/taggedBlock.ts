import type { StructureElement, TaggedRun, TaggedText } from './element.ts'

export interface TaggedFact {
  readonly label: TaggedText
  readonly value: TaggedText
}

export interface TaggedChecklistItem {
  readonly text: TaggedText
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

export interface TaggedSource {
  readonly number: TaggedText
  readonly text: TaggedText
  readonly link: TaggedText | undefined
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
  | { readonly kind: 'sources'; readonly items: readonly TaggedSource[] }

/** A block and its elements, in reading order, straight under Document. */
export interface Tagged {
  readonly block: TaggedBlock
  readonly elements: readonly StructureElement[]
}

export interface TaggedDocument {
  readonly root: StructureElement
  readonly blocks: readonly TaggedBlock[]
}
