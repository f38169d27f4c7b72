/** The family as people and couples, joined to each other: what is known, and nothing of where it stands. */
import type { Shape, Told } from './pedigree.ts'

export interface Member {
  readonly id: string
  /** From the proband: -1 for parents, 1 for children. */
  readonly generation: number
  readonly shape: Shape
  readonly adopted: boolean
  readonly forebearsUnknown: boolean
  /** Missing for those who stand here only because others need them. */
  readonly told?: Told
  /** With every partner in turn; of the two partners, this is the first. The couples of the direct line are not among them. */
  readonly couples: readonly Couple[]
}

export interface Child {
  readonly member: Member
  /** Whether it was said that they belong to these parents, and not to others of the same generation. */
  readonly certain: boolean
  /** By adoption. */
  readonly dashed: boolean
}

/** Partners, or one parent alone where the other would be a second unknown. */
export interface Couple {
  readonly partners: readonly [Member, Member?]
  /** Oldest first. */
  readonly children: readonly Child[]
  /** Children who stand in the tree as those of others. */
  readonly also: readonly Child[]
  readonly ended: boolean
  /** To each other, by blood. */
  readonly related: boolean
}

/** A couple of the direct line. The left partner's brothers and sisters stand further left, the right partner's further right. */
export interface LineCouple extends Couple {
  readonly partners: readonly [Member, Member]
  readonly left?: LineCouple
  readonly right?: LineCouple
}
