import { ink, type Ink } from './ink.ts'
import type { TaggedField } from '../structure/taggedBlock.ts'
import { layoutArtifact, type PlacedField, type PlacedRule } from './page.ts'
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

/** Where a line to write on lies, in the room for one line of handwriting: at its foot. */
export const writingRule = (x: number, width: number, distance: number): PlacedRule => ({
  kind: 'rule',
  x,
  y: distance - writingThickness / 2,
  width,
  thickness: writingThickness,
  ink: ink.writing,
  mark: layoutArtifact,
})

/** Lines to write on; a field over them lies with the first. */
export const writingLines = (count: number, x: number, width: number, distance: number, answer?: TaggedField): Piece[] =>
  Array.from({ length: count }, (_, i) => ({
    before: 0,
    height: distance,
    items: [
      writingRule(x, width, distance),
      ...(answer && i === 0 ? [textField(answer, { x, y: 0, width, height: count * distance, leading: count > 1 ? distance : undefined, size: distance * typedShare })] : []),
    ],
  }))

/** Of the room for a line of handwriting: the size of what is typed there. */
const typedShare = 0.58

export const textField = (
  { name, description, element }: TaggedField,
  room: Pick<PlacedField, 'x' | 'y' | 'width' | 'height' | 'leading' | 'size'>,
): PlacedField => ({ kind: 'field', input: 'text', name, description, ...room, mark: { kind: 'element', element } })
