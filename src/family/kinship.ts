/**
 * Who counts as how close a relative, after family history reference rules D1 to D4: degrees as the ASCO genetics toolkit (2014) gives them,
 * third degree as the US rule 29 CFR 1635.3 lists it.
 */
import type { Relation, Relative, Side } from '../plan/index.ts'

export type Degree = 1 | 2 | 3

const degreeOf: Readonly<Record<Relation, Degree | undefined>> = {
  mother: 1,
  father: 1,
  sister: 1,
  brother: 1,
  daughter: 1,
  son: 1,
  'half-sister': 2,
  'half-brother': 2,
  grandmother: 2,
  grandfather: 2,
  aunt: 2,
  uncle: 2,
  niece: 2,
  nephew: 2,
  granddaughter: 2,
  grandson: 2,
  cousin: 3,
  'great-grandmother': 3,
  'great-grandfather': 3,
  'great-aunt': 3,
  'great-uncle': 3,
  partner: undefined,
}

/** Related by birth. Unsaid means by birth (the plan format's default); a partner never is. */
export const isBloodRelative = (relative: Relative): boolean => (relative.by ?? 'blood') === 'blood' && relative.relation !== 'partner'

/** Closeness by blood; undefined for who is not a blood relative, or whose relation was not given. */
export const degree = (relative: Relative): Degree | undefined =>
  isBloodRelative(relative) && relative.relation ? degreeOf[relative.relation] : undefined

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
