/** Whose child each relative is: of people who were told, or of those who have to be put in between. */
import type { Relation, Side } from '../../plan/index.ts'
import { isByBlood, marriesIn, named, partnerships, probandId, type Kin } from './kin.ts'
import { outerBranch, type BranchOf, type Seats } from './seats.ts'

/** The parents of a group of siblings. Who is `unknown` stands for one whom nobody told of: the parent of a cousin, of a niece, of a grandchild. */
export type Origin =
  | 'parents'
  | 'adoptive parents'
  | 'proband'
  | 'unknown child'
  | 'unknown sibling'
  | `${Side} parent`
  | `${Side} grandparents`
  | `unknown ${Side} sibling`
  | BranchOf
  | { readonly host: string }

export interface Origins {
  /** The children of each, by `originKey`. */
  readonly children: ReadonlyMap<string, readonly Kin[]>
  /** Partners of those who were told, of the proband and of the parents, who have no other place. */
  readonly partners: ReadonlyMap<string, readonly Kin[]>
  /** Whom nothing joins to the others. */
  readonly beside: readonly Kin[]
}

export const originKey = (origin: Origin): string => (typeof origin === 'string' ? origin : `of ${origin.host}`)

export function originsOf(all: readonly Kin[], seats: Seats): Origins {
  const byId = new Map(all.map((kin) => [kin.id, kin]))
  const seated = new Map([...seats.of].map(([seat, { id }]) => [id, seat]))
  const adoptive = new Set(seats.adoptiveParents.map(({ id }) => id))
  const links = partnerships(all)
  const parentsOf = ({ relative: { parents = [] }, id }: Kin): readonly string[] => named(parents, all).filter((each) => each !== id)
  const isChild = (kin: Kin | undefined): kin is Kin => kin !== undefined && !seated.has(kin.id) && !adoptive.has(kin.id) && !marriesIn(kin)

  /** The parent who belongs to the family; else the one whom a parent who married in is with. */
  function hostOf(kin: Kin): Kin | undefined {
    const { relation } = kin.relative
    if (!isChild(kin) || (relation && !mayBeHosted.has(relation))) return undefined
    const parents = parentsOf(kin).flatMap((id) => byId.get(id) ?? [])
    const mates = parents.flatMap(({ id }) => [...(links.get(id)?.keys() ?? [])].flatMap((mate) => byId.get(mate) ?? []))
    return [...parents, ...mates].find((each) => each.id !== kin.id && isChild(each))
  }
  const hosts = new Map(all.flatMap((kin) => (hostOf(kin) ? [[kin.id, hostOf(kin)]] : [])))
  function isOwnForebear(kin: Kin): boolean {
    let at = hosts.get(kin.id)
    for (let steps = 0; at && steps <= all.length; steps++) {
      if (at.id === kin.id) return true
      at = hosts.get(at.id)
    }
    return at !== undefined
  }

  function sharedSide(kin: Kin): Side | undefined {
    if (kin.relative.side) return kin.relative.side
    const parents = parentsOf(kin).map((id) => seated.get(id))
    return parents.includes('father') ? 'paternal' : parents.includes('mother') ? 'maternal' : undefined
  }

  function branchOf(kin: Kin, side: Side): BranchOf {
    const parents = parentsOf(kin).map((id) => seated.get(id))
    const said = (['grandfather', 'grandmother'] as const).find((branch) => parents.some((seat) => seat?.startsWith(`${side} ${branch}’s`)))
    return `${side} ${said ?? outerBranch[side]}`
  }

  function standardOrigin(kin: Kin): Origin | undefined {
    const { relation, side } = kin.relative
    switch (relation) {
      case 'sister':
      case 'brother':
        return !isByBlood(kin) && adoptive.size ? 'adoptive parents' : 'parents'
      case 'half-sister':
      case 'half-brother': {
        const shared = sharedSide(kin)
        return shared && `${shared} parent`
      }
      case 'daughter':
      case 'son':
        return 'proband'
      case 'granddaughter':
      case 'grandson':
        return 'unknown child'
      case 'niece':
      case 'nephew':
        return 'unknown sibling'
      case 'aunt':
      case 'uncle':
        return side && `${side} grandparents`
      case 'cousin':
        return side && `unknown ${side} sibling`
      case 'great-aunt':
      case 'great-uncle':
        return side && branchOf(kin, side)
      default:
        return undefined
    }
  }

  function originOf(kin: Kin): Origin | undefined {
    if (!isChild(kin)) return undefined
    const host = hosts.get(kin.id)
    if (host && !isOwnForebear(kin)) return { host: host.id }
    // With adoptive parents, a relative by adoption may be theirs, and the tree would say that they are the birth family's.
    if (!isByBlood(kin) && adoptive.size && !nearest.has(kin.relative.relation)) return undefined
    return standardOrigin(kin)
  }

  const children = new Map<string, Kin[]>()
  const placed = new Set([...seated.keys(), ...adoptive])
  for (const kin of all) {
    const origin = originOf(kin)
    if (!origin) continue
    placed.add(kin.id)
    const key = originKey(origin)
    children.set(key, [...(children.get(key) ?? []), kin])
  }
  const beside = all.filter((kin) => isChild(kin) && !placed.has(kin.id))
  for (const { id } of beside) placed.add(id)

  const partners = new Map<string, Kin[]>()
  for (const kin of all.filter((each) => !placed.has(each.id))) {
    const mate = mateOf(kin)
    if (mate === undefined) beside.push(kin)
    else partners.set(mate, [...(partners.get(mate) ?? []), kin])
  }
  return { children, partners, beside }

  /** Whom someone who married in is with: as was said, or as the other parent of a child. A partner without more is the proband's. */
  function mateOf(kin: Kin): string | undefined {
    const said = [...(links.get(kin.id)?.keys() ?? [])]
    const theirs = all.filter((child) => parentsOf(child).includes(kin.id))
    const others = theirs.flatMap((child) => {
      const [key] = [...children].find(([, kids]) => kids.includes(child)) ?? []
      const [father, mother] = [seats.of.get('father')?.id ?? 'father', seats.of.get('mother')?.id ?? 'mother']
      const known = key === 'proband' ? [probandId] : key === 'paternal parent' ? [father] : key === 'maternal parent' ? [mother] : key?.startsWith('of ') ? [key.slice('of '.length)] : []
      return known
    })
    const mates = [...said, ...others].filter((id) => id !== kin.id && (placed.has(id) || ['proband', 'father', 'mother'].includes(id)))
    return mates[0] ?? (kin.relative.relation === 'partner' ? probandId : undefined)
  }
}

/** Relations that leave open through whom. */
const mayBeHosted: ReadonlySet<Relation> = new Set(['niece', 'nephew', 'cousin', 'granddaughter', 'grandson'])
const nearest: ReadonlySet<Relation | undefined> = new Set(['sister', 'brother', 'half-sister', 'half-brother', 'daughter', 'son', 'niece', 'nephew', 'granddaughter', 'grandson'])
