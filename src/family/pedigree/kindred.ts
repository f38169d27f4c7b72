/** The family as people and couples: those who were told, and those who have to stand between them. Nothing here says where they stand. */
import type { Answers, Side } from '../../plan/index.ts'
import { degree, degreeBetween, generationOf } from '../kinship.ts'
import { probandId, type Kin } from './kin.ts'
import type { Child, Couple, LineCouple, Member } from './member.ts'
import { peopleOf } from './people.ts'
import { branches } from './seats.ts'
import { sideCouple } from './sideCouple.ts'
import { besideTwins, withProband, type Twins } from './siblings.ts'
import { probandShape, probandTold } from './told.ts'

export interface Kindred {
  readonly proband: Member
  /** The couple whose child the proband is. */
  readonly parents?: LineCouple
  /** Those who brought the proband up, where the birth parents stand in the tree. */
  readonly adoptiveParents?: LineCouple
  /** Joined to nobody. */
  readonly beside: readonly Member[]
  /** Partners who both stand in the tree for reasons of their own. */
  readonly alsoPartners: readonly { readonly pair: readonly [Member, Member]; readonly ended: boolean; readonly related: boolean }[]
  readonly twins: readonly Twins[]
}

/** Undefined where no relative was told. */
export function kindredOf(answers: Answers): Kindred | undefined {
  const people = peopleOf(answers)
  const { all, seats, origins, links, twins, members, made, memberOf, unknown, childrenOf, childOf, withDescendants, couplesOf, couple, unknownParent, seat, partnerOf, otherPartners } = people
  if (!all.length) return undefined
  const { family } = answers

  // The proband, with partners, children and children's children.
  const { adoptiveParents } = seats
  const ownGrandchildren = unknownParent('child', 1, childrenOf('unknown child'))
  const proband = made(
    { id: probandId, generation: 0, shape: probandShape(answers), told: probandTold(answers), adopted: adoptiveParents.length > 0, forebearsUnknown: false },
    (self) => couplesOf(self, childrenOf('proband'), ownGrandchildren),
  )

  // Birth parents, wherever somebody needs them to be joined; else those who brought the proband up stand in their place.
  const below = ['proband', 'unknown child', 'adoptive parents']
  const upward = seats.of.size > 0 || [...origins.children.keys()].some((key) => !below.includes(key) && !key.startsWith('of '))
  const siblingsOf = (kids: readonly Kin[]): readonly Child[] => kids.map((kin) => childOf(kin, 0))
  const half = (side: Side, self: Member): readonly Couple[] => couplesOf(self, childrenOf(`${side} parent`), [], side === 'paternal' ? 'circle' : 'square')
  const unknownSide = (side: Side): boolean => family?.known === 'no' || (family?.unknownSides?.includes(side) ?? false)
  const reaches = (side: Side): boolean => {
    const keys = [`${side} grandparents`, `unknown ${side} sibling`, ...branches.map((branch) => `${side} ${branch}`)]
    return keys.some((key) => origins.children.has(key)) || [...seats.of.keys()].some((at) => at.startsWith(side))
  }
  const probandChild: Child = { member: proband, certain: true, dashed: false }
  let parents: LineCouple | undefined
  let upbringing: LineCouple | undefined
  const siblings = (): readonly Child[] => [...siblingsOf(childrenOf('parents')), ...unknownParent('sibling', 0, childrenOf('unknown sibling'))]
  if (upward) {
    const parent = (side: Side): Member =>
      seat(side === 'paternal' ? 'father' : 'mother', -1, side === 'paternal' ? 'square' : 'circle', (self) => half(side, self), unknownSide(side) && !reaches(side))
    const [father, mother] = [parent('paternal'), parent('maternal')]
    const [left, right] = [sideCouple(people, 'paternal', father), sideCouple(people, 'maternal', mother)]
    const children = besideTwins(withProband(siblings(), probandChild, all, answers), twins)
    parents = {
      ...couple([father, mother], children, family?.parentsRelated ?? false),
      ...(left && { left }),
      ...(right && { right }),
    }
  }
  if (adoptiveParents.length) {
    const [one, other = partnerOf(one)] = adoptiveParents
    const parent = (kin: Kin | undefined): Member => (kin ? memberOf(kin, -1, otherPartners) : unknown('adoptive parent', -1, 'diamond'))
    const pair = [parent(one), parent(other)] as const
    const adopted: Child = { ...probandChild, dashed: true }
    const kids = siblingsOf(childrenOf('adoptive parents'))
    if (parents) upbringing = { ...couple(pair, kids), also: [adopted] }
    else parents = couple(pair, withProband(kids, adopted, all, answers))
  }

  const beside = origins.beside.map((kin) => withDescendants(kin, kin.relative.relation ? generationOf(kin.relative.relation) : 0))

  return {
    proband,
    ...(parents && { parents }),
    ...(upbringing && { adoptiveParents: upbringing }),
    beside,
    alsoPartners: alsoPartners(),
    twins,
  }

  /** Who was said to be partners and stands in the tree apart. */
  function alsoPartners(): Kindred['alsoPartners'] {
    const couples = new Set([...allCouples()].flatMap(({ partners: [one, other] }) => (other ? [`${one.id}|${other.id}`, `${other.id}|${one.id}`] : [])))
    return [...links].flatMap(([id, mates]) =>
      [...mates].flatMap(([mate, { ended }]) => {
        const [one, other] = [members.get(id), members.get(mate)]
        if (!one || !other || id >= mate || one.generation !== other.generation || couples.has(`${id}|${mate}`)) return []
        return [{ pair: [one, other] as const, ended, related: areRelated(id, mate) }]
      }),
    )
  }
  function areRelated(...ids: readonly [string, string]): boolean {
    const [one, other] = ids.flatMap((id) => all.find((kin) => kin.id === id)?.relative ?? [])
    if (!one) return false
    return (other ? degreeBetween(one, other) : degree(one)) !== undefined
  }
  function* allCouples(): Generator<Couple> {
    for (const member of members.values()) yield* member.couples
    for (const line of [parents, parents?.left, parents?.right, parents?.left?.left, parents?.left?.right, parents?.right?.left, parents?.right?.right]) if (line) yield line
    if (upbringing) yield upbringing
  }
}
