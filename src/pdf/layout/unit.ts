import type { PlacedItem } from './page.ts'

/** What a page break never goes through: a line of text, a line to write on. Items are placed from its own top left. */
export interface Piece {
  /** White space above; none at the top of a page. */
  readonly before: number
  readonly height: number
  readonly items: readonly PlacedItem[]
}

/** Drawn round each part of a unit: round the whole, unless the unit is taller than a page. */
export interface Frame {
  readonly padTop: number
  readonly padBottom: number
  readonly draw: (height: number) => PlacedItem
}

/** Measured, not yet placed: pieces that stand under each other. */
export interface Unit {
  readonly pieces: readonly Piece[]
  /**
   * flow: breaks between pieces, though no single piece stays behind or goes ahead.
   * together: stays whole wherever a page can hold it.
   * heading: as together, and what follows stays with it.
   * ending: as together, and stays with what is before it.
   */
  readonly keep: 'flow' | 'together' | 'heading' | 'ending'
  /** Of a unit kept together: the pieces before which it comes apart first, where no page can hold it or much of a page would stay empty. */
  readonly seams?: readonly number[]
  /** The pieces before which a heading stands: a page ends there last of all. */
  readonly underHeading?: readonly number[]
  readonly frame?: Frame
  /** Drawn once more, as an artifact, above this unit's pieces where one of them begins a page: the header of a table. */
  readonly again?: Piece
}
