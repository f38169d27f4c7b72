/** The family as people and couples: those who were told, and those who have to stand between them. Who stands where is `place`'s matter. */
import type { Answers, Side } from '../../plan/index.ts'
import { degreeBetween, generationOf } from '../kinship.ts'
import { kinOf, named, partnerships, probandId, type Kin } from './kin.ts'
import { originKey, originsOf, type Origin } from './origins.ts'
import type { Child, Couple, LineCouple, Member } from './member.ts'
import type { Shape } from './pedigree.ts'
import { branches, seatsOf, type Branch, type BranchOf, type Seat } from './seats.ts'
import { probandShape, probandTold, shapeOf, toldOf } from './told.ts'
import { besideTwins, twinsOf, withProband, type Twins } from './siblings.ts'

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
  const all = kinOf(answers)
  if (!all.length) return undefined
  const seats = seatsOf(all)
  const origins = originsOf(all, seats)
  const partners = new Map(origins.partners)
  const links = partnerships(all)
  const twins = twinsOf(all)
  const { family } = answers
  const members = new Map<string, Member>()
  const childrenOf = (origin: Origin): readonly Kin[] => origins.children.get(originKey(origin)) ?? []

  function memberOf(kin: Kin, generation: number, couplesOf: (self: Member) => readonly Couple[] = () => [], forebearsUnknown = false): Member {
    const couples: Couple[] = []
    const told = toldOf(kin.relative, answers)
    // A step-parent or an adoptive parent was not adopted.
    const adopted = told.by === 'adoption' && generationOf(kin.relative.relation ?? 'partner') >= -1 && !seats.adoptiveParents.includes(kin)
    const member: Member = { id: kin.id, generation, shape: shapeOf(kin.relative), told, adopted, forebearsUnknown, couples }
    members.set(kin.id, member)
    couples.push(...couplesOf(member))
    return member
  }
  function unknown(id: string, generation: number, shape: Shape, couplesOf: (self: Member) => readonly Couple[] = () => [], forebearsUnknown = false): Member {
    const couples: Couple[] = []
    const member: Member = { id, generation, shape, adopted: false, forebearsUnknown, couples }
    members.set(id, member)
    couples.push(...couplesOf(member))
    return member
  }

  /** Someone with all who come of them. */
  const withDescendants = (kin: Kin, generation: number): Member =>
    memberOf(kin, generation, (self) => couplesOf(self, childrenOf({ host: kin.id })))
  const childOf = (kin: Kin, generation: number, certain = true): Child => ({
    member: withDescendants(kin, generation),
    certain,
    dashed: kin.relative.by === 'adoption',
  })
  /** Which of several couldn't be said: where there is one only, there is no doubt. */
  const oneOrUnsure = (kin: readonly Kin[], generation: number): readonly Child[] => kin.map((each) => childOf(each, generation, kin.length === 1))

  /**
   * The partners of someone, each with the children they have together. Whose other parent was not said is the only partner's child; of several, the first's,
   * which is not certain; where there is none, a second unknown's.
   */
  function couplesOf(self: Member, kids: readonly Kin[], more: readonly Child[] = [], other: Shape = 'diamond'): readonly Couple[] {
    const mates = partners.get(self.id) ?? []
    const generation = self.generation + 1
    const saidPartner = (kid: Kin): Kin | undefined => mates.find(({ id }) => named(kid.relative.parents ?? [], all).includes(id))
    const loose = [...kids.filter((kid) => !saidPartner(kid)).map((kid) => childOf(kid, generation, mates.length < 2)), ...more.map((child) => ({ ...child, certain: child.certain && mates.length < 2 }))]
    if (!mates.length) return loose.length ? [couple([self, unknown(`partner of ${self.id}`, self.generation, other)], loose)] : []
    return mates.map((partner, index) => {
      const said = kids.filter((kid) => saidPartner(kid) === partner).map((kid) => childOf(kid, generation))
      return couple([self, memberOf(partner, self.generation)], index === 0 ? inOrder([...said, ...loose]) : said)
    })
  }

  /** As the relatives are sorted: whom nobody told of comes last. */
  const inOrder = (children: readonly Child[]): readonly Child[] => {
    const place = ({ member }: Child): number => {
      const index = all.findIndex(({ id }) => id === member.id)
      return index < 0 ? all.length : index
    }
    return children.toSorted((a, b) => place(a) - place(b))
  }

  function couple<P extends readonly [Member, Member?]>(partners: P, children: readonly Child[], related = false): Couple & { readonly partners: P } {
    const [one, other] = partners
    return {
      partners,
      children: besideTwins(children, twins),
      ended: other !== undefined && (links.get(one.id)?.get(other.id)?.ended ?? false),
      related,
      also: [],
    }
  }

  /** One whom nobody told of, for the sake of a child. */
  const unknownParent = (id: string, generation: number, kids: readonly Kin[]): readonly Child[] =>
    kids.length ? [{ member: unknown(id, generation, 'diamond', (self) => [couple([self], oneOrUnsure(kids, generation + 1))]), certain: true, dashed: false }] : []

  // From the oldest down.
  const seat = (at: Seat, generation: number, shape: Shape, more: { readonly couples?: (self: Member) => readonly Couple[]; readonly forebearsUnknown?: boolean } = {}): Member => {
    const kin = seats.of.get(at)
    return kin ? memberOf(kin, generation, more.couples, more.forebearsUnknown) : unknown(at, generation, shape, more.couples, more.forebearsUnknown)
  }
  /** The first of them, who is not to be placed again. */
  function partnerOf(kin: Kin | undefined): Kin | undefined {
    const [first, ...rest] = partners.get(kin?.id ?? '') ?? []
    if (kin) partners.set(kin.id, rest)
    return first
  }
  const otherPartners = (self: Member): readonly Couple[] => couplesOf(self, [])

  function branchCouple(side: Side, branch: Branch, grandparent: Member): LineCouple | undefined {
    const of: BranchOf = `${side} ${branch}`
    const [father, mother] = [`${of}’s father`, `${of}’s mother`] as const
    const kids = childrenOf(of)
    const told = seats.of.has(father) || seats.of.has(mother)
    if (!kids.length && !told) return undefined
    const saidHere = (kin: Kin): boolean => named(kin.relative.parents ?? [], all).some((id) => [father, mother].some((each) => seats.of.get(each)?.id === id))
    const children = kids.map((kin) => childOf(kin, -2, saidHere(kin) || (kids.length === 1 && !told)))
    const self: Child = { member: grandparent, certain: seats.certain.has(of), dashed: false }
    const pair = [seat(father, -3, 'square', { couples: otherPartners }), seat(mother, -3, 'circle', { couples: otherPartners })] as const
    return couple(pair, outwards(branch === 'grandfather' ? 'left' : 'right', children, self))
  }

  /** The one of the direct line stands at the inner end of the siblings, twins of theirs beside them. */
  const outwards = (hand: 'left' | 'right', siblings: readonly Child[], self: Child): readonly Child[] => {
    const own = twins.find(({ ids }) => ids.includes(self.member.id))
    const isTwin = (child: Child): boolean => own?.ids.includes(child.member.id) ?? false
    const [near, far] = [siblings.filter(isTwin), siblings.filter((child) => !isTwin(child))]
    return hand === 'left' ? [...far, ...near, self] : [self, ...near, ...far]
  }

  function sideCouple(side: Side, parent: Member): LineCouple | undefined {
    const [grandfather, grandmother] = [seat(`${side} grandfather`, -2, 'square', { couples: otherPartners }), seat(`${side} grandmother`, -2, 'circle', { couples: otherPartners })]
    const [left, right] = [branchCouple(side, 'grandfather', grandfather), branchCouple(side, 'grandmother', grandmother)]
    const aunts = childrenOf(`${side} grandparents`).map((kin) => childOf(kin, -1))
    const parentOfCousins = unknownParent(`${side} aunt or uncle`, -1, childrenOf(`unknown ${side} sibling`))
    const told = branches.some((branch) => seats.of.has(`${side} ${branch}`))
    if (!left && !right && !told && !aunts.length && !parentOfCousins.length) return undefined
    const children = outwards(side === 'paternal' ? 'left' : 'right', besideTwins(side === 'paternal' ? [...parentOfCousins, ...aunts] : [...aunts, ...parentOfCousins], twins), { member: parent, certain: true, dashed: false })
    return { ...couple([grandfather, grandmother], children), ...(left && { left }), ...(right && { right }) }
  }

  // The proband, with partners, children and children's children.
  const { adoptiveParents } = seats
  const ownGrandchildren = unknownParent('child', 1, childrenOf('unknown child'))
  const own: Couple[] = []
  const proband: Member = {
    id: probandId,
    generation: 0,
    shape: probandShape(answers),
    told: probandTold(answers),
    adopted: adoptiveParents.length > 0,
    forebearsUnknown: false,
    couples: own,
  }
  members.set(probandId, proband)
  own.push(...couplesOf(proband, childrenOf('proband'), ownGrandchildren))

  // Birth parents, wherever somebody needs them to be joined; else those who brought the proband up stand in their place.
  const upward = all.some((kin) => kin.relative.relation !== undefined && members.get(kin.id) === undefined && !adoptiveParents.includes(kin) && needsBirthParents(kin))
  const siblingsOf = (kids: readonly Kin[]): readonly Child[] => kids.map((kin) => childOf(kin, 0))
  const half = (side: Side, self: Member): readonly Couple[] => couplesOf(self, childrenOf(`${side} parent`), [], side === 'paternal' ? 'circle' : 'square')
  const unknownSide = (side: Side): boolean => family?.known === 'no' || (family?.unknownSides?.includes(side) ?? false)
  const reaches = (side: Side): boolean => {
    const keys = [`${side} grandparents`, `unknown ${side} sibling`, ...branches.map((branch) => `${side} ${branch}`)]
    return keys.some((key) => origins.children.has(key)) || [...seats.of.keys()].some((at) => at.startsWith(side))
  }
  function needsBirthParents(kin: Kin): boolean {
    if ([...seats.of.values()].includes(kin)) return true
    return [...origins.children].some(([key, kids]) => kids.includes(kin) && !['proband', 'unknown child', 'adoptive parents'].includes(key) && !key.startsWith('of '))
  }

  const probandChild: Child = { member: proband, certain: true, dashed: false }
  let parents: LineCouple | undefined
  let upbringing: LineCouple | undefined
  const siblings = (): readonly Child[] => [...siblingsOf(childrenOf('parents')), ...unknownParent('sibling', 0, childrenOf('unknown sibling'))]
  if (upward) {
    const parent = (side: Side): Member =>
      seat(side === 'paternal' ? 'father' : 'mother', -1, side === 'paternal' ? 'square' : 'circle', {
        couples: (self) => half(side, self),
        forebearsUnknown: unknownSide(side) && !reaches(side),
      })
    const [father, mother] = [parent('paternal'), parent('maternal')]
    const [left, right] = [sideCouple('paternal', father), sideCouple('maternal', mother)]
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
    const couples = new Set([...allCouples()].map(({ partners }) => partners.map((each) => each?.id).toSorted().join('|')))
    return [...links].flatMap(([id, mates]) =>
      [...mates].flatMap(([mate, { ended }]) => {
        const [one, other] = [members.get(id), members.get(mate)]
        if (!one || !other || id >= mate || one.generation !== other.generation || couples.has(`${id}|${mate}`)) return []
        const [a, b] = [id, mate].map((each) => all.find((kin) => kin.id === each)?.relative)
        return [{ pair: [one, other] as const, ended, related: a !== undefined && b !== undefined && degreeBetween(a, b) !== undefined }]
      }),
    )
  }
  function* allCouples(): Generator<Couple> {
    for (const member of members.values()) yield* member.couples
    for (const line of [parents, parents?.left, parents?.right, parents?.left?.left, parents?.left?.right, parents?.right?.left, parents?.right?.right]) if (line) yield line
    if (upbringing) yield upbringing
  }
}
