/** In which order siblings stand: the oldest left, as far as that is known, and twins side by side. */
import type { Answers } from '../../plan/index.ts'
import { named, type Kin } from './kin.ts'
import type { Child } from './member.ts'

export interface Twins {
  /** Two or more. */
  readonly ids: readonly string[]
  readonly twin: 'identical' | 'fraternal' | 'not-sure'
}

export function twinsOf(all: readonly Kin[]): readonly Twins[] {
  const sets: { ids: Set<string>; twin: Twins['twin'] }[] = []
  for (const { id, relative } of all) {
    for (const other of named([relative.twinOf], all).filter((each) => each !== id)) {
      const met = sets.filter(({ ids }) => ids.has(id) || ids.has(other))
      const twin = met.find((each) => each.twin !== 'not-sure')?.twin ?? relative.twin ?? 'not-sure'
      const joined = { ids: new Set([...met.flatMap(({ ids }) => [...ids]), id, other]), twin }
      sets.splice(0, sets.length, ...sets.filter((set) => !met.includes(set)), joined)
    }
  }
  return sets.map(({ ids, twin }) => ({ ids: [...ids], twin }))
}

/** Brings twins together, where the first of them stands. */
export function besideTwins(children: readonly Child[], twins: readonly Twins[]): readonly Child[] {
  const placed = new Set<Child>()
  return children.flatMap((child) => {
    if (placed.has(child)) return []
    const set = twins.find(({ ids }) => ids.includes(child.member.id))
    const together = set ? children.filter(({ member }) => set.ids.includes(member.id)) : [child]
    for (const each of together) placed.add(each)
    return together
  })
}

/** Puts the proband where birth order or ages have it; where they do not say, into the middle. */
export function withProband(siblings: readonly Child[], self: Child, all: readonly Kin[], { age }: Answers): readonly Child[] {
  const told = siblings.flatMap(({ member }) => all.find(({ id }) => id === member.id)?.relative ?? [])
  const at = freePlace(told.map(({ order }) => order)) ?? placeByAge(told.map(({ living, age: theirs }) => (living === false ? undefined : theirs)), age) ?? Math.ceil(told.length / 2)
  return siblings.toSpliced(at, 0, self)
}

/** Of siblings numbered 1, 2 and 4, the place of the third. */
function freePlace(orders: readonly (number | undefined)[]): number | undefined {
  const taken = new Set(orders)
  const places = orders.length + 1
  const fits = orders.length > 0 && taken.size === orders.length && orders.every((order) => order !== undefined && order >= 1 && order <= places)
  return fits ? Array.from({ length: places }, (_, index) => index).find((index) => !taken.has(index + 1)) : undefined
}

function placeByAge(ages: readonly (number | undefined)[], own: number | undefined): number | undefined {
  const known = ages.filter((age) => age !== undefined)
  return own === undefined || !known.length || known.length < ages.length ? undefined : known.filter((age) => age > own).length
}
