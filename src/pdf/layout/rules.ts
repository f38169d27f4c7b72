import { ink, type Ink } from './ink.ts'
import { layoutArtifact } from './page.ts'
import type { Piece } from './unit.ts'

export interface RuleShape {
  readonly before: number
  readonly x: number
  readonly width: number
  readonly thickness: number
  readonly ink: Ink
}

/** A rule as a piece of its own. */
export const rulePiece = ({ before, x, width, thickness, ink }: RuleShape): Piece => ({
  before,
  height: thickness,
  items: [{ kind: 'rule', x, y: thickness / 2, width, thickness, ink, mark: layoutArtifact }],
})

const writingThickness = 0.75

/** Lines to write on, each at the foot of the room for one line of handwriting. */
export const writingLines = (count: number, x: number, width: number, distance: number): Piece[] =>
  Array.from({ length: count }, () => ({
    before: 0,
    height: distance,
    items: [
      {
        kind: 'rule',
        x,
        y: distance - writingThickness / 2,
        width,
        thickness: writingThickness,
        ink: ink.writing,
        mark: layoutArtifact,
      },
    ],
  }))
