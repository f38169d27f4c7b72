import type { PrimaryCancer, RelativeCondition, Subtype } from '../../plan/index.ts'

/** An age at diagnosis, in years. Sources differ in whether the limit itself counts, so the operator stands with each rule. */
export interface AgeLimit {
  readonly is: '<=' | '<'
  readonly years: number
}

export const atMost = (years: number): AgeLimit => ({ is: '<=', years })
export const below = (years: number): AgeLimit => ({ is: '<', years })

type Feature = NonNullable<PrimaryCancer['features']>[number]

/** A kind of diagnosis that a rule looks for. All that is given must hold. */
export interface CancerMatch {
  readonly types: readonly RelativeCondition[]
  readonly subtypes?: readonly Subtype[]
  /** One of them. */
  readonly features?: readonly Feature[]
  readonly without?: readonly Feature[]
  readonly age?: AgeLimit
  /** Of a prostate cancer: spread, or called aggressive (rule D9). "Not sure" is neither. */
  readonly highRisk?: true
  readonly inMan?: true
  readonly spread?: true
  /** Of polyps: ten or more. */
  readonly many?: true
}

/**
 * Whether a diagnosis is surely of the kind. What is not known never satisfies (rule D5): of an age range the whole must be within the limit.
 */
export function matches(match: CancerMatch, cancer: PrimaryCancer, sex: 'female' | 'male' | 'unknown'): boolean {
  const features = cancer.features ?? []
  return (
    cancer.type !== undefined &&
    match.types.includes(cancer.type) &&
    (!match.subtypes || (cancer.subtype !== undefined && match.subtypes.includes(cancer.subtype))) &&
    (!match.features || match.features.some((feature) => features.includes(feature))) &&
    !match.without?.some((feature) => features.includes(feature)) &&
    (!match.age || isWithin(match.age, cancer)) &&
    (!match.highRisk || cancer.spread === 'yes' || features.includes('aggressive')) &&
    (!match.spread || cancer.spread === 'yes') &&
    (!match.inMan || sex === 'male') &&
    (!match.many || cancer.count === '10-or-more' || cancer.count === 'many')
  )
}

export function isWithin(limit: AgeLimit, { age, ageRange }: Pick<PrimaryCancer, 'age' | 'ageRange'>): boolean {
  const highest = age ?? ageRange?.[1]
  if (highest === undefined) return false
  return limit.is === '<=' ? highest <= limit.years : highest < limit.years
}

/** Surely within: of a range, the whole of it. */
export function isAtLeast(years: number, { age, ageRange }: Pick<PrimaryCancer, 'age' | 'ageRange'>): boolean {
  const lowest = age ?? ageRange?.[0]
  return lowest !== undefined && lowest >= years
}

/** A cancer that was named; polyps are none. */
export const isNamedCancer = ({ type }: PrimaryCancer): boolean => type !== undefined && type !== 'polyps'

/**
 * Separate primaries that one entry stands for (rule D8). The guidelines count cancer of both breasts as two; of other paired organs both can be
 * reached by one cancer that has spread.
 */
export const primariesOf = ({ type, features }: PrimaryCancer): number => (type === 'breast' && features?.includes('both-sides') ? 2 : 1)
