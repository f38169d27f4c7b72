/** The grandparents of one side, with their other children and their own parents, as far as somebody needs them. */
import type { Side } from '../../plan/index.ts'
import { named, type Kin } from './kin.ts'
import type { Child, LineCouple, Member } from './member.ts'
import type { People } from './people.ts'
import { branches, type Branch, type BranchOf } from './seats.ts'
import { besideTwins, type Twins } from './siblings.ts'

export function sideCouple(people: People, side: Side, parent: Member): LineCouple | undefined {
  const { seats, twins, childrenOf, childOf, couple, unknownParent, seat, otherPartners } = people
  const [grandfather, grandmother] = [seat(`${side} grandfather`, -2, 'square', otherPartners), seat(`${side} grandmother`, -2, 'circle', otherPartners)]
  const [left, right] = [branchCouple(people, side, 'grandfather', grandfather), branchCouple(people, side, 'grandmother', grandmother)]
  const aunts = childrenOf(`${side} grandparents`).map((kin) => childOf(kin, -1))
  const parentOfCousins = unknownParent(`${side} aunt or uncle`, -1, childrenOf(`unknown ${side} sibling`))
  const told = branches.some((branch) => seats.of.has(`${side} ${branch}`))
  if (!left && !right && !told && !aunts.length && !parentOfCousins.length) return undefined
  const children = outwards(side === 'paternal' ? 'left' : 'right', besideTwins(side === 'paternal' ? [...parentOfCousins, ...aunts] : [...aunts, ...parentOfCousins], twins), { member: parent, certain: true, dashed: false }, twins)
  return { ...couple([grandfather, grandmother], children), ...(left && { left }), ...(right && { right }) }
}

function branchCouple(people: People, side: Side, branch: Branch, grandparent: Member): LineCouple | undefined {
  const { all, seats, twins, childrenOf, childOf, couple, seat, otherPartners } = people
  const of: BranchOf = `${side} ${branch}`
  const [father, mother] = [`${of}’s father`, `${of}’s mother`] as const
  const kids = childrenOf(of)
  const told = seats.of.has(father) || seats.of.has(mother)
  if (!kids.length && !told) return undefined
  const saidHere = (kin: Kin): boolean => named(kin.relative.parents ?? [], all).some((id) => [father, mother].some((each) => seats.of.get(each)?.id === id))
  const children = kids.map((kin) => childOf(kin, -2, saidHere(kin) || (kids.length === 1 && !told)))
  const self: Child = { member: grandparent, certain: seats.certain.has(of), dashed: false }
  const pair = [seat(father, -3, 'square', otherPartners), seat(mother, -3, 'circle', otherPartners)] as const
  return couple(pair, outwards(branch === 'grandfather' ? 'left' : 'right', children, self, twins))
}

/** The one of the direct line stands at the inner end of the siblings, twins of theirs beside them. */
function outwards(hand: 'left' | 'right', siblings: readonly Child[], self: Child, twins: readonly Twins[]): readonly Child[] {
  const own = twins.find(({ ids }) => ids.includes(self.member.id))
  const isTwin = (child: Child): boolean => own?.ids.includes(child.member.id) ?? false
  const [near, far] = [siblings.filter(isTwin), siblings.filter((child) => !isTwin(child))]
  return hand === 'left' ? [...far, ...near, self] : [self, ...near, ...far]
}
