/**
 * A family as it is drawn: people and lines in units of a grid, after the standard pedigree nomenclature (NSGC: Bennett 1995, 2008, 2022). No words, no
 * points, no pages.
 */
import type { PrimaryCancer, Relation, Side } from '../../plan/index.ts'

/** By gender: man, woman; the diamond for every other, and for one that is not known. */
export type Shape = 'square' | 'circle' | 'diamond'

/** A result of a test of inherited genes, of one's own or as found in the family. */
export interface GeneTest {
  readonly result: 'pathogenic' | 'uncertain' | 'negative' | 'not-sure'
  /** As written; none where only the result is known. */
  readonly genes: readonly string[]
}

/** What was said of one person, for a label or a table's row. */
export interface Told {
  readonly who: Relation | 'proband' | undefined
  readonly name?: string
  /** Where the relation does not say it and the person did. */
  readonly side?: Side
  /** The side matters for this relation, and was not said. */
  readonly sideUnsaid: boolean
  readonly by?: 'adoption' | 'marriage'
  /** Where the relation does not say it. */
  readonly sex?: 'female' | 'male'
  readonly living?: boolean
  /** Now, or at death. */
  readonly age?: number
  readonly ageRange?: readonly [from: number, to: number]
  readonly cause?: string
  /** Empty: none; missing: not known. */
  readonly cancers?: readonly PrimaryCancer[]
  readonly tests: readonly GeneTest[]
  /** The proband comes with a rare or undiagnosed disease. */
  readonly rareDisease: boolean
  /** Sex assigned at birth, where the gender is another. */
  readonly assigned?: 'female' | 'male'
}

export interface Person {
  /** `relative:` and the relative's id, `proband`, or a name of the place that had to be filled. */
  readonly id: string
  /** Of the symbol's middle. A person has the square around it, half a unit to each side, and the room below for the label. */
  readonly x: number
  /** A row, from 0 for the oldest generation; all of one generation stand in one row. */
  readonly y: number
  /** From the proband: -1 for parents, 1 for children. */
  readonly generation: number
  readonly shape: Shape
  /** `polyps`: polyps alone; `rare-disease`: the one that the visit is about; `unknown` is not the same as `none`. */
  readonly affected: 'cancer' | 'polyps' | 'rare-disease' | 'none' | 'unknown'
  /** A disease-causing change was found in this person. */
  readonly carrier: boolean
  readonly deceased: boolean
  /** Square brackets around the symbol. */
  readonly adopted: boolean
  /** The patient: the arrow has a P where they are affected themselves (`proband`), and none where they come for advice (`consultand`). */
  readonly role?: 'proband' | 'consultand'
  /** Nothing is known of this person's own family. */
  readonly forebearsUnknown: boolean
  /** Missing for those who stand here only because others need them. */
  readonly told?: Told
}

export type Point = readonly [x: number, y: number]

/** Lines end in the middle of symbols, which are drawn over them, or on other lines. A `y` between rows: up to .5 beside and below the symbols and labels of its row, above .5 free of them. */
export type Connector =
  /** Between partners. `related`: by blood, a double line; `ended`: two slashes. */
  | { readonly kind: 'mating'; readonly points: readonly Point[]; readonly related: boolean; readonly ended: boolean }
  /** From parents down to the line that their children hang on. */
  | { readonly kind: 'descent'; readonly points: readonly Point[]; readonly dashed: boolean }
  | { readonly kind: 'sibship'; readonly points: readonly Point[]; readonly dashed: boolean }
  /** From there to a child. `dashed`: by adoption; not `certain`: the exact link was not said, a question mark stands beside it. */
  | { readonly kind: 'child'; readonly points: readonly Point[]; readonly dashed: boolean; readonly certain: boolean }
  /** From one point to each twin; `bar` joins identical ones, and is where a question mark stands if that is not known. */
  | {
      readonly kind: 'twins'
      readonly points: readonly (readonly Point[])[]
      readonly twin: 'identical' | 'fraternal' | 'not-sure'
      readonly bar: readonly [Point, Point]
      readonly certain: boolean
    }

export interface Pedigree {
  /** In cells. */
  readonly width: number
  /** In rows. */
  readonly height: number
  /** From the oldest generation down, each from left to right. */
  readonly people: readonly Person[]
  readonly connectors: readonly Connector[]
}
