/** Makes the people of a tree, each with those who come of them: who was told, and who has to stand between. */
import type { Answers } from '../../plan/index.ts'
import { generationOf } from '../kinship.ts'
import { kinOf, named, partnerships, type Kin } from './kin.ts'
import type { Child, Couple, Member } from './member.ts'
import { originKey, originsOf, type Origin } from './origins.ts'
import type { Shape } from './pedigree.ts'
import { seatsOf, type Seat } from './seats.ts'
import { besideTwins, twinsOf } from './siblings.ts'
import { shapeOf, toldOf } from './told.ts'

export type People = ReturnType<typeof peopleOf>

export function peopleOf(answers: Answers) {
  const all = kinOf(answers)
  const seats = seatsOf(all)
  const origins = originsOf(all, seats)
  const partners = new Map(origins.partners)
  const links = partnerships(all)
  const twins = twinsOf(all)
  /** All who were made, by id. */
  const members = new Map<string, Member>()
  const childrenOf = (origin: Origin): readonly Kin[] => origins.children.get(originKey(origin)) ?? []

  /** The couples need the member, and the member the couples: they are filled in after. */
  function made(of: Omit<Member, 'couples'>, couplesOf: CouplesOf = () => []): Member {
    const couples: Couple[] = []
    const member: Member = { ...of, couples }
    members.set(of.id, member)
    couples.push(...couplesOf(member))
    return member
  }

  function memberOf(kin: Kin, generation: number, couplesOf?: CouplesOf, forebearsUnknown = false): Member {
    const told = toldOf(kin.relative, answers)
    // Of forebears by adoption it is not known who was adopted.
    const adopted = told.by === 'adoption' && generationOf(kin.relative.relation ?? 'partner') >= -1 && !seats.adoptiveParents.includes(kin)
    return made({ id: kin.id, generation, shape: shapeOf(kin.relative), told, adopted, forebearsUnknown }, couplesOf)
  }
  const unknown = (id: string, generation: number, shape: Shape, couplesOf?: CouplesOf, forebearsUnknown = false): Member =>
    made({ id, generation, shape, adopted: false, forebearsUnknown }, couplesOf)

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

  /** Someone of the direct line, told or not. */
  const seat = (at: Seat, generation: number, shape: Shape, couplesOf?: CouplesOf, forebearsUnknown = false): Member => {
    const kin = seats.of.get(at)
    return kin ? memberOf(kin, generation, couplesOf, forebearsUnknown) : unknown(at, generation, shape, couplesOf, forebearsUnknown)
  }
  /** The first of them, who is not to be placed again. */
  function partnerOf(kin: Kin | undefined): Kin | undefined {
    const [first, ...rest] = partners.get(kin?.id ?? '') ?? []
    if (kin) partners.set(kin.id, rest)
    return first
  }
  const otherPartners = (self: Member): readonly Couple[] => couplesOf(self, [])

  return { all, seats, origins, links, twins, members, made, memberOf, unknown, childrenOf, childOf, withDescendants, couplesOf, couple, unknownParent, seat, partnerOf, otherPartners }
}

type CouplesOf = (self: Member) => readonly Couple[]
