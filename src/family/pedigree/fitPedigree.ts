import { needsSide } from '../kinship.ts'
import type { Answers, Relative, Side } from '../../plan/index.ts'
import { kinOf, named, partnerships, type Kin } from './kin.ts'
import { layOutPedigree } from './layOutPedigree.ts'
import type { Pedigree } from './pedigree.ts'
import { branches as grandparents, seatsOf } from './seats.ts'
import { twinsOf } from './siblings.ts'

type Section = 'own' | Side
const sections = ['own', 'paternal', 'maternal'] as const satisfies readonly Section[]

export interface PedigreePart {
  readonly pedigree: Pedigree
  readonly section: 'whole' | Section
  /** Of so many parts of this section. */
  readonly number: number
  readonly count: number
}

/**
 * The family tree in parts of at most so many columns, for paper of that width: the whole where it fits; else each side of the family with the nearest
 * relatives; else as many parts as it takes. Each part is a tree of its own, in which the proband and the parents stand again, so that none has to be pasted
 * to another. A part is wider only where one relative with those they cannot stand without is: seven columns are always enough but for many partners or twins.
 */
export function fitPedigree(answers: Answers, columns: number): readonly PedigreePart[] {
  const whole = layOutPedigree(answers)
  if (!whole) return []
  if (whole.width <= columns) return [{ pedigree: whole, section: 'whole', number: 1, count: 1 }]

  const all = kinOf(answers)
  const { of: seats, adoptiveParents } = seatsOf(all)
  const base = new Set([seats.get('father'), seats.get('mother'), ...adoptiveParents].filter((kin) => kin !== undefined))
  const units = unitsOf(all, base)
  const unitsIn = (section: Section): readonly Unit[] => units.filter((unit) => unit.section === section)
  const drawn = (people: ReadonlySet<Kin>): Pedigree | undefined => layOutPedigree(withOnly(answers, people))
  const fits = (people: ReadonlySet<Kin>): boolean => (drawn(people)?.width ?? 0) <= columns

  const own = unitsIn('own').flatMap(({ people }) => people)
  const withOwn = (['paternal', 'maternal'] as const)
    .filter((side) => unitsIn(side).length > 0)
    .map((side) => ({ section: side, people: new Set([...base, ...own, ...unitsIn(side).flatMap(({ people }) => people)]) }))
  const groups = withOwn.length && withOwn.every(({ people }) => fits(people)) ? withOwn : sections.flatMap((section) => filled(section))

  return groups.flatMap(({ section, people }) => {
    const pedigree = drawn(people)
    const same = groups.filter((group) => group.section === section)
    return pedigree ? [{ pedigree, section, number: same.findIndex((group) => group.people === people) + 1, count: same.length }] : []
  })

  /** One after the other, until the next would not fit. */
  function filled(section: Section): readonly { readonly section: Section; readonly people: ReadonlySet<Kin> }[] {
    const start = new Set([...base, ...grandparents.flatMap((grandparent) => (section === 'own' ? [] : (seats.get(`${section} ${grandparent}`) ?? [])))])
    const groups: Set<Kin>[] = []
    let group = start
    for (const { people } of unitsIn(section)) {
      const next = new Set([...group, ...people])
      if (group !== start && !fits(next)) {
        groups.push(group)
        group = new Set([...start, ...people])
      } else group = next
    }
    return (group === start ? groups : [...groups, group]).map((each) => ({ section, people: each }))
  }
}

/** A relative with those whom they hang on, and who belong beside them. */
interface Unit {
  readonly section: Section
  readonly people: readonly Kin[]
}

function unitsOf(all: readonly Kin[], base: ReadonlySet<Kin>): readonly Unit[] {
  const byId = new Map(all.map((kin) => [kin.id, kin]))
  const links = partnerships(all)
  const twins = twinsOf(all)
  const ownPartners = all.filter(({ relative }) => relative.relation === 'partner')
  const needed = (kin: Kin): readonly Kin[] => {
    const { relation, parents = [] } = kin.relative
    const ids = [...named(parents, all), ...(links.get(kin.id)?.keys() ?? []), ...(twins.find(({ ids: set }) => set.includes(kin.id))?.ids ?? [])]
    const partner = (relation === 'daughter' || relation === 'son') && ownPartners.length === 1 ? ownPartners : []
    return [...ids.flatMap((id) => byId.get(id) ?? []), ...partner]
  }
  const withNeeded = (kin: Kin, known: Set<Kin> = new Set()): Set<Kin> => {
    if (known.has(kin) || base.has(kin)) return known
    known.add(kin)
    for (const each of needed(kin)) withNeeded(each, known)
    return known
  }
  return all
    .filter((kin) => !base.has(kin))
    .map((kin) => {
      const people = [...withNeeded(kin)]
      return { section: sectionOf(people.map(({ relative }) => relative)), people }
    })
}

const sectionOf = (people: readonly Relative[]): Section =>
  people.flatMap(({ relation, side }) => (relation && needsSide(relation) && side ? [side] : []))[0] ?? 'own'

function withOnly(answers: Answers, people: ReadonlySet<Kin>): Answers {
  const kept = new Set([...people].map(({ relative }) => relative))
  return { ...answers, family: { ...answers.family, relatives: (answers.family?.relatives ?? []).filter((relative) => kept.has(relative)) } }
}
