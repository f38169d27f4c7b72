/**
 * A drawing as plain shapes. Lengths are points at its natural size; x grows to the right, y down, from its top left. Nothing in it is told by colour
 * alone: it has to survive a copier.
 */
export interface Figure {
  readonly width: number
  readonly height: number
  /** What the drawing says, for who cannot see it. */
  readonly alt: string
  readonly shapes: readonly FigureShape[]
}

/** paper: white, to cover what lies below; light: a grey that print keeps apart from white. */
export type FigureTone = 'none' | 'solid' | 'light' | 'paper'

interface Drawn {
  readonly fill?: FigureTone
  /** Whether the outline is drawn. */
  readonly stroke?: boolean
  readonly thickness?: number
}

export type FigureShape =
  | ({ readonly kind: 'path'; readonly points: readonly (readonly [x: number, y: number])[]; readonly closed?: boolean; readonly dashed?: boolean } & Drawn)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Drawn)
  | {
      readonly kind: 'text'
      readonly x: number
      readonly baseline: number
      readonly text: string
      readonly size: number
      readonly bold?: boolean
      readonly align?: 'left' | 'middle'
    }
