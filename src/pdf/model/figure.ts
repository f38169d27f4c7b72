/** A drawing as plain shapes. Lengths are points; x grows to the right, y down, from the figure's top left. Shapes are drawn in their order, later ones over earlier ones. */
export interface Figure {
  readonly width: number
  readonly height: number
  /** What a screen reader says in its place. */
  readonly alt: string
  readonly shapes: readonly FigureShape[]
}

export type FigureShape =
  /** Straight lines from point to point. */
  | {
      readonly kind: 'path'
      readonly points: readonly (readonly [x: number, y: number])[]
      readonly closed?: boolean
      readonly fill?: FigureTone
      readonly stroke?: boolean
      readonly thickness?: number
      readonly dashed?: boolean
    }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill?: FigureTone
      readonly stroke?: boolean
      readonly thickness?: number
    }
  /** One line. `x` is its left end, or its middle. */
  | {
      readonly kind: 'text'
      readonly x: number
      readonly baseline: number
      readonly text: string
      readonly size: number
      readonly bold?: boolean
      readonly align?: 'left' | 'middle'
    }

/** Tones that stay apart in black and white: nothing, ink, a light grey, the paper's own white (which covers what lies below). */
export type FigureTone = 'none' | 'solid' | 'light' | 'paper'
