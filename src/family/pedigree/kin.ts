/** The relatives as told, in an order of their own, and what they say about each other. */
import type { Answers, Relative } from '../../plan/index.ts'

export interface Kin {
  readonly id: string
  readonly relative: Relative
}

/** How a relative's `parents`, `partners` and `twinOf` may name the patient, who has no entry of their own. */
export const probandId = 'proband'

/** Oldest first, as far as that is known: by `order`, then by the age of the living. What they were told in (r1, r2 …) decides between the rest, never the order in the file. */
export function kinOf({ family }: Answers): readonly Kin[] {
  const keyed = (family?.relatives ?? []).map((relative) => ({ relative, key: keyOf(relative) })).toSorted((a, b) => compareKeys(a.key, b.key))
  const used = new Set<string>()
  return keyed.map(({ relative }, index) => {
    const named = relative.id !== undefined && !used.has(relative.id)
    if (relative.id !== undefined) used.add(relative.id)
    return { id: named ? `relative:${relative.id}` : `relative ${index + 1}`, relative }
  })
}

type Key = readonly [order: number, age: number, id: string, rest: string]
const last = Number.MAX_SAFE_INTEGER
const digits = 9

const keyOf = (relative: Relative): Key => [
  relative.order ?? last,
  relative.living === false ? last : -(relative.age ?? -last),
  // So that r10 comes after r9.
  (relative.id ?? '').replace(/\d+/gu, (number) => number.padStart(digits, '0')),
  JSON.stringify(relative),
]

function compareKeys(a: Key, b: Key): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? ''
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** The person ids of those whom an entry names: relatives of the plan, or the proband. */
export function named(ids: readonly (string | undefined)[], all: readonly Kin[]): readonly string[] {
  return ids.flatMap((id) => {
    if (id === undefined) return []
    const kin = `relative:${id}`
    return all.some((each) => each.id === kin) ? kin : id === probandId ? probandId : []
  })
}

export const isByBlood = ({ relative: { by } }: Kin): boolean => (by ?? 'blood') === 'blood'
/** Comes into the family beside someone, not as someone's child. */
export const marriesIn = ({ relative: { by, relation, parents } }: Kin): boolean =>
  by === 'marriage' || relation === 'partner' || (relation === undefined && !parents?.length)

/** Who says of whom that they are partners, either way round, and whether it is over. */
export function partnerships(all: readonly Kin[]): ReadonlyMap<string, ReadonlyMap<string, { readonly ended: boolean }>> {
  const links = new Map<string, Map<string, { ended: boolean }>>()
  const link = (one: string, other: string, ended: boolean): void => {
    const mates = links.get(one) ?? new Map<string, { ended: boolean }>()
    links.set(one, mates.set(other, { ended: ended || (mates.get(other)?.ended ?? false) }))
  }
  for (const { id, relative } of all) {
    for (const { id: mate, ended = false } of relative.partners ?? []) {
      for (const other of named([mate], all).filter((each) => each !== id)) {
        link(id, other, ended)
        link(other, id, ended)
      }
    }
  }
  return links
}
