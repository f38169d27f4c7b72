/** The family rules applied: which are met, by whom, and what follows for the counselor question. */
import type { Answers } from '../plan/index.ts'
import { evidenceOf, familyView, type Evidence } from './referral/familyView.ts'
import { rules, type RuleId, type Strength } from './referral/rules.ts'

export { familialVariants, type FamilialVariant } from './referral/familialVariants.ts'
export type { Evidence } from './referral/familyView.ts'
export type { RuleId, Strength } from './referral/rules.ts'

export interface RuleMet {
  readonly id: RuleId
  readonly strength: Strength
  /** Who met it; empty where the proband alone did. */
  readonly evidence: readonly Evidence[]
  readonly sources: readonly string[]
}

/** Every rule that the answers meet, with the relatives who met it. */
export function rulesMet(answers: Answers): readonly RuleMet[] {
  const family = familyView(answers)
  return rules.flatMap(({ id, strength, sources, met }) => {
    const grounds = met(family)
    return grounds ? [{ id, strength, sources, evidence: evidenceOf(grounds, answers) }] : []
  })
}

/** What a rule needs to be judged. */
export const aboutOf = (wanted: RuleId): 'family' | 'own' => (rules.some(({ id, about }) => id === wanted && about === 'family') ? 'family' : 'own')

export interface Referral {
  /** The strongest of the rules met. `none` is no news: the published rules miss people. */
  readonly strength: Strength | 'none'
  readonly rules: readonly RuleMet[]
}

export function referral(answers: Answers): Referral {
  const met = rulesMet(answers)
  const strength = met.some((rule) => rule.strength === 'refer') ? 'refer' : met.length ? 'consider' : 'none'
  return { strength, rules: met }
}
