/**
 * Who counts as how close a relative, after family history reference rules D1 to D4: degrees as the ASCO genetics toolkit (2014) gives them,
 * third degree as the US rule 29 CFR 1635.3 lists it.
 */
import type { Relation, Relative, Side } from '../plan/index.ts'

export type Degree = 1 | 2 | 3

/** Where a relative stands: generations up from the proband to the forebears in common, then down. */
interface Place {
  readonly up: number
  readonly down: number
  /** One forebear in common where others have a couple. */
  readonly half?: true
}

const placeOf: Readonly<Record<Relation, Place | undefined>> = {
  mother: { up: 1, down: 0 },
  father: { up: 1, down: 0 },
  sister: { up: 1, down: 1 },
  brother: { up: 1, down: 1 },
  daughter: { up: 0, down: 1 },
  son: { up: 0, down: 1 },
  'half-sister': { up: 1, down: 1, half: true },
  'half-brother': { up: 1, down: 1, half: true },
  grandmother: { up: 2, down: 0 },
  grandfather: { up: 2, down: 0 },
  aunt: { up: 2, down: 1 },
  uncle: { up: 2, down: 1 },
  niece: { up: 1, down: 2 },
  nephew: { up: 1, down: 2 },
  granddaughter: { up: 0, down: 2 },
  grandson: { up: 0, down: 2 },
  cousin: { up: 2, down: 2 },
  'great-grandmother': { up: 3, down: 0 },
  'great-grandfather': { up: 3, down: 0 },
  'great-aunt': { up: 3, down: 1 },
  'great-uncle': { up: 3, down: 1 },
  partner: undefined,
}

const placed = (relative: Relative): Place | undefined => (isBloodRelative(relative) && relative.relation ? placeOf[relative.relation] : undefined)

/** Related by birth. Unsaid means by birth (the plan format's default); a partner never is. */
export const isBloodRelative = (relative: Relative): boolean => (relative.by ?? 'blood') === 'blood' && relative.relation !== 'partner'

/** Generations from the proband: -1 for parents, 1 for children. */
export function generationOf(relation: Relation): number {
  const place = placeOf[relation]
  return place ? place.down - place.up : 0
}

/** Closeness by blood; undefined for who is not a blood relative, or whose relation was not given. */
export function degree(relative: Relative): Degree | undefined {
  const place = placed(relative)
  if (!place) return undefined
  const { up, down, half } = place
  const steps = up + down - (up > 0 && down > 0 && !half ? 1 : 0)
  return steps === 1 || steps === 2 ? steps : 3
}

/**
 * How close by blood two relatives surely are to each other, as degrees are counted; where it depends on what was not said, the furthest that it can
 * be. Undefined where they may not be related at all: a grandmother and a grandfather, or a grandmother and a great-aunt, who may be his sister.
 */
export function degreeBetween(one: Relative, other: Relative): number | undefined {
  const [a, b] = [placed(one), placed(other)]
  const sides = lineages(other)
  if (!a || !b || !lineages(one).some((side) => sides.includes(side))) return undefined
  const [near, far] = a.up <= b.up ? [a, b] : [b, a]
  const sameHeight = near.up === far.up
  // One side has one couple of grandparents, and two of great-grandparents: neither of a couple is a relative of the other, or surely of both those above.
  if (sameHeight ? far.up === 3 || near.down + far.down === 0 : far.up === 3 && near.up === 2 && near.down === 0) return undefined
  const up = far.up - near.up + near.down
  // Two children of the proband may have different other parents.
  const byCouple = up > 0 && far.down > 0 && far.up > 0 && !far.half && !(sameHeight && near.half)
  return up + far.down - (byCouple ? 1 : 0)
}

const bothLineages = ['maternal', 'paternal'] as const
const onBothSides: ReadonlySet<Relation> = new Set(['sister', 'brother', 'niece', 'nephew', 'daughter', 'son', 'granddaughter', 'grandson'])

/**
 * The sides of the family that a relative belongs to: full siblings, their children and the proband's own descendants are on both,
 * a parent on one, everyone else where the person said; none where it was not said.
 */
export function lineages(relative: Relative): readonly Side[] {
  if (!isBloodRelative(relative) || !relative.relation) return []
  if (onBothSides.has(relative.relation)) return bothLineages
  if (relative.relation === 'mother') return ['maternal']
  if (relative.relation === 'father') return ['paternal']
  return relative.side ? [relative.side] : []
}

/** Relations for which the side has to be asked. */
export const needsSide = (relation: Relation): boolean =>
  !onBothSides.has(relation) && relation !== 'mother' && relation !== 'father' && relation !== 'partner'

const males: ReadonlySet<Relation> = new Set([
  'father',
  'brother',
  'half-brother',
  'son',
  'grandfather',
  'uncle',
  'nephew',
  'grandson',
  'great-grandfather',
  'great-uncle',
])
const unsaid: ReadonlySet<Relation> = new Set(['cousin', 'partner'])

/** Sex as the relation says it, or as it was given where the relation does not. */
export function sexOf(relative: Relative): 'female' | 'male' | 'unknown' {
  if (!relative.relation || unsaid.has(relative.relation)) return relative.sex ?? 'unknown'
  return males.has(relative.relation) ? 'male' : 'female'
}
