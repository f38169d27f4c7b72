import { degree, lineages, probandCancers, sexOf, type Degree } from '../../family/index.ts'
import type { Answers, PrimaryCancer, Relative, Side } from '../../plan/index.ts'
import { matches, primariesOf, type CancerMatch } from './cancerMatch.ts'

/** A relative, and the one of their cancers that a rule or a fact rests on. */
export interface Evidence {
  readonly relative: Relative
  readonly cancer?: PrimaryCancer
}

/** What a rule rests on: a relative, a diagnosis of theirs, or a diagnosis of the proband's own. */
export interface Ground {
  readonly relative?: Relative
  readonly cancer?: PrimaryCancer
}

/** One diagnosis in the family, or of the proband, with all that a rule asks of it. */
export interface Diagnosis {
  /** Missing: the proband's own. */
  readonly relative?: Relative
  readonly cancer: PrimaryCancer
  readonly primaries: number
  readonly degree: Degree | 0
  readonly sides: readonly Side[]
  readonly sex: 'female' | 'male' | 'unknown'
}

/** What the rules read: the diagnoses of the proband and of every blood relative. Others are not in it, so they can never count (rule D2). */
export interface FamilyView {
  readonly answers: Answers
  readonly own: readonly Diagnosis[]
  readonly relatives: readonly Diagnosis[]
}

const bothSides: readonly Side[] = ['maternal', 'paternal']

export function familyView(answers: Answers): FamilyView {
  const { sexAtBirth } = answers
  const sex = sexAtBirth === 'female' || sexAtBirth === 'male' ? sexAtBirth : 'unknown'
  const own = probandCancers(answers).map(
    (cancer): Diagnosis => ({ cancer, primaries: primariesOf(cancer), degree: 0, sides: bothSides, sex }),
  )
  const relatives = (answers.family?.relatives ?? []).flatMap((relative): readonly Diagnosis[] => {
    const closeness = degree(relative)
    if (closeness === undefined) return []
    // Where the parents are related to each other, the sides are one family and are counted together (rule D3).
    const sides = answers.family?.parentsRelated ? bothSides : lineages(relative)
    return (relative.cancers ?? []).map((cancer) => ({ relative, cancer, primaries: primariesOf(cancer), degree: closeness, sides, sex: sexOf(relative) }))
  })
  return { answers, own, relatives }
}

export const found = (diagnoses: readonly Diagnosis[], ...wanted: readonly CancerMatch[]): readonly Diagnosis[] =>
  diagnoses.filter(({ cancer, sex }) => wanted.some((match) => matches(match, cancer, sex)))

export const within = (diagnoses: readonly Diagnosis[], furthest: Degree): readonly Diagnosis[] =>
  diagnoses.filter(({ degree: closeness }) => closeness <= furthest)

/** Primary diagnoses, not people (rule D8). */
export const countPrimaries = (diagnoses: readonly Diagnosis[]): number => diagnoses.reduce((sum, { primaries }) => sum + primaries, 0)

/** People, each once however many diagnoses they have. */
export const countPeople = (diagnoses: readonly Diagnosis[]): number => new Set(diagnoses.map(({ relative }) => relative)).size

/** Those on the first side of the family for which the test holds; sides are never added up (rule D3). */
export const onOneSide = (diagnoses: readonly Diagnosis[], holds: (onSide: readonly Diagnosis[]) => boolean): readonly Diagnosis[] | undefined =>
  bothSides.map((side) => diagnoses.filter(({ sides }) => sides.includes(side))).find(holds)

/** The relatives that a rule rests on, each once, in the order in which they were given, with the first of their diagnoses named. */
export const evidenceOf = (grounds: readonly Ground[], answers: Answers): readonly Evidence[] =>
  (answers.family?.relatives ?? []).flatMap((relative) => {
    const ground = grounds.find((each) => each.relative === relative)
    return ground ? [{ relative, ...(ground.cancer && { cancer: ground.cancer }) }] : []
  })
