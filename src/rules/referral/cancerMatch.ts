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
    (!match.inMan || sex === 'male') &&
    (!match.many || cancer.count === '10-or-more' || cancer.count === 'many')
  )
}

export function isWithin(limit: AgeLimit, { age, ageRange }: Pick<PrimaryCancer, 'age' | 'ageRange'>): boolean {
  const highest = age ?? ageRange?.[1]
  if (highest === undefined) return false
  return limit.is === '<=' ? highest <= limit.years : highest < limit.years
}

/** Separate primaries that one entry stands for: a cancer of both sides is two (rule D8 and the guidelines' counting of both breasts). */
export const primariesOf = (cancer: PrimaryCancer): number => (cancer.features?.includes('both-sides') ? 2 : 1)
