/** Who of the relatives is in the direct line above the proband. There is one seat each; whoever finds it taken cannot be joined to the tree. */
import type { Relation, Side } from '../../plan/index.ts'
import { isByBlood, named, type Kin } from './kin.ts'

export const sides = ['paternal', 'maternal'] as const satisfies readonly Side[]
export const branches = ['grandfather', 'grandmother'] as const
export type Branch = (typeof branches)[number]
/** The family of one grandparent. */
export type BranchOf = `${Side} ${Branch}`

export type Seat = 'father' | 'mother' | BranchOf | `${BranchOf}’s ${'father' | 'mother'}`

export interface Seats {
  readonly of: ReadonlyMap<Seat, Kin>
  /** Branches of which it was said that these great-grandparents belong there. */
  readonly certain: ReadonlySet<BranchOf>
  readonly adoptiveParents: readonly Kin[]
}

/** The branch that is drawn at the outside, where there is room: taken where it was not said through which grandparent someone is related. */
export const outerBranch: Readonly<Record<Side, Branch>> = { paternal: 'grandfather', maternal: 'grandmother' }

export function seatsOf(all: readonly Kin[]): Seats {
  const of = new Map<Seat, Kin>()
  const certain = new Set<BranchOf>()
  const blood = (relation: Relation, side?: Side): readonly Kin[] =>
    all.filter((kin) => isByBlood(kin) && kin.relative.relation === relation && (side === undefined || kin.relative.side === side))
  const sit = (seat: Seat, kin: Kin | undefined): boolean => {
    if (!kin || of.has(seat)) return false
    of.set(seat, kin)
    return true
  }
  sit('father', blood('father')[0])
  sit('mother', blood('mother')[0])
  for (const side of sides) {
    for (const branch of branches) sit(`${side} ${branch}`, blood(branch, side)[0])
    const saidBranch = (kin: Kin): Branch | undefined =>
      branches.find((branch) => named(of.get(`${side} ${branch}`)?.relative.parents ?? [], all).includes(kin.id))
    const great = ([['great-grandfather', 'father'], ['great-grandmother', 'mother']] as const).flatMap(([relation, parent]) =>
      blood(relation, side).map((kin) => ({ kin, parent, branch: saidBranch(kin) })),
    )
    for (const { kin, parent, branch } of great) {
      if (branch && sit(`${side} ${branch}’s ${parent}`, kin)) certain.add(`${side} ${branch}`)
    }
    const outer = outerBranch[side]
    const inner = branches.find((branch) => branch !== outer) ?? outer
    for (const { kin, parent, branch } of great) {
      if (!branch && !sit(`${side} ${outer}’s ${parent}`, kin)) sit(`${side} ${inner}’s ${parent}`, kin)
    }
  }
  const adoptiveParents = all.filter(({ relative: { relation, by } }) => by === 'adoption' && (relation === 'father' || relation === 'mother'))
  return { of, certain, adoptiveParents: inCouple(adoptiveParents) }
}

/** Two at most, a father first. */
const inCouple = (parents: readonly Kin[]): readonly Kin[] =>
  parents
    .slice(0, 2)
    .toSorted((a, b) => Number(b.relative.relation === 'father') - Number(a.relative.relation === 'father'))
