import { isBloodRelative } from '../../family/index.ts'
import type { Answers, Relative } from '../../plan/index.ts'

/** A gene change in the family. */
export interface FamilialVariant {
  readonly gene?: string
  /** Missing where the carrier is not among the relatives listed. */
  readonly carrier?: Relative
}

/**
 * The changes found in blood relatives, as the laboratory classed them: those that the person listed, then those of relatives' own tests. A carrier who
 * is not among the relatives listed is taken at the person's word; one by marriage or adoption does not count.
 */
export function familialVariants(answers: Answers, result: 'pathogenic' | 'uncertain'): readonly FamilialVariant[] {
  const relatives = answers.family?.relatives ?? []
  const listed = (answers.family?.variants ?? [])
    .filter((variant) => variant.result === result)
    .map(({ gene, relative: id }) => variantOf(gene, id === undefined ? undefined : relatives.find((relative) => relative.id === id)))
  const tested = relatives
    .filter(({ testing }) => testing?.result === result)
    .map((carrier) => variantOf(carrier.testing?.genes?.[0], carrier))
  return [...listed, ...tested].filter(({ carrier }) => !carrier || isBloodRelative(carrier))
}

const variantOf = (gene: string | undefined, carrier: Relative | undefined): FamilialVariant => ({
  ...(gene !== undefined && { gene }),
  ...(carrier && { carrier }),
})
