/**
 * When published guidance would have a genetic counselor look at a family (family history reference, section 2). A rule met puts a question on the
 * list; it is never a statement of risk, and a rule not met is no news at all.
 */
import { degree, isBloodRelative, sexOf } from '../family/index.ts'
import type { Answers, PrimaryCancer, Relative } from '../plan/index.ts'

export type RuleId = 'G1' | 'P1' | 'P5' | 'F1'
export type Strength = 'refer' | 'consider'

/** A relative, and the one of their cancers that a rule or a fact rests on. */
export interface Evidence {
  readonly relative: Relative
  readonly cancer?: PrimaryCancer
}

export interface RuleMet {
  readonly id: RuleId
  readonly strength: Strength
  /** Who met it; empty where the proband alone did. */
  readonly evidence: readonly Evidence[]
  readonly sources: readonly string[]
}

interface Rule {
  readonly id: RuleId
  readonly strength: Strength
  /** Citations, as questions have them. */
  readonly sources: readonly string[]
  /** Who meets the rule (empty: the proband alone), or undefined where it is not met. */
  readonly met: (answers: Answers) => readonly Evidence[] | undefined
}

/** P1: breast cancer, age 65 or younger at diagnosis (ASCO-SSO 2024, recommendations 1.1 and 3.1). Years, the limit included. */
const breastAgeLimit = 65
/** F1: breast cancer at 50 or younger in a relative (NCCN criteria as the University of Chicago restates them). Years, the limit included. */
const youngBreastAgeLimit = 50

interface Aged {
  readonly age?: number
  readonly ageRange?: readonly [number, number]
}

/** Whether an age is surely at most the limit: of a range, the whole must be; an unknown age never is (rule D5). */
const isAtMost = ({ age, ageRange }: Aged, limit: number): boolean => (age ?? ageRange?.[1] ?? Number.POSITIVE_INFINITY) <= limit

/** The proband's own cancers, the present one first. */
export function probandCancers(answers: Answers): readonly PrimaryCancer[] {
  const present: PrimaryCancer | undefined =
    answers.cancer && answers.situation !== 'family-risk'
      ? {
          type: answers.cancer,
          ...(answers.subtype && { subtype: answers.subtype }),
          ...(answers.ageAtDiagnosis !== undefined && { age: answers.ageAtDiagnosis }),
          ...(answers.ageAtDiagnosisRange && { ageRange: answers.ageAtDiagnosisRange }),
        }
      : undefined
  return [...(present ? [present] : []), ...(answers.pastCancers ?? [])]
}

const relatives = (answers: Answers): readonly Relative[] => answers.family?.relatives ?? []

/** A change in the family that can cause disease. */
export interface FamilialVariant {
  readonly gene?: string
  /** Missing where the carrier is not among the relatives listed. */
  readonly carrier?: Relative
}

/**
 * The disease-causing changes found in blood relatives: those that the person listed, then those of relatives' own tests. A carrier who is not among the
 * relatives listed is taken at the person's word; one by marriage or adoption does not count.
 */
export function familialVariants(answers: Answers): readonly FamilialVariant[] {
  const listed = (answers.family?.variants ?? []).filter(({ result }) => result === 'pathogenic')
  const named = listed.map(({ gene, relative: id }) => variantOf(gene, id === undefined ? undefined : relatives(answers).find((relative) => relative.id === id)))
  const tested = relatives(answers).filter(({ testing }) => testing?.result === 'pathogenic')
  const found = [...named, ...tested.map((carrier) => variantOf(carrier.testing?.genes?.[0], carrier))]
  return found.filter(({ carrier }) => !carrier || isBloodRelative(carrier))
}

const variantOf = (gene: string | undefined, carrier: Relative | undefined): FamilialVariant => ({
  ...(gene !== undefined && { gene }),
  ...(carrier && { carrier }),
})

/** The cancer by which a relative meets F1. */
function cancerMeetingF1(relative: Relative): PrimaryCancer | undefined {
  const closeness = degree(relative)
  if (closeness === undefined || closeness > 2) return undefined
  const cancers = relative.cancers ?? []
  const breast = cancers.filter(({ type }) => type === 'breast')
  const breastIsEnough = breast.length >= 2 || sexOf(relative) === 'male'
  return (
    cancers.find(({ type }) => type === 'ovarian') ??
    breast.find((cancer) => isAtMost(cancer, youngBreastAgeLimit) || cancer.subtype === 'breast-triple-negative' || cancer.features?.includes('both-sides')) ??
    (breastIsEnough ? breast[0] : undefined)
  )
}

const rules: readonly Rule[] = [
  {
    id: 'G1',
    strength: 'refer',
    sources: ['cdc-lynch#known-variant'],
    met: (answers) => {
      const found = familialVariants(answers)
      const carriers = new Set(found.flatMap(({ carrier }) => carrier ?? []))
      return found.length ? [...carriers].map((relative) => ({ relative })) : undefined
    },
  },
  {
    id: 'F1',
    strength: 'refer',
    sources: ['uchicago-criteria#relatives'],
    met: (answers) => {
      const found = relatives(answers).flatMap((relative) => {
        const cancer = cancerMeetingF1(relative)
        return cancer ? [{ relative, cancer }] : []
      })
      return found.length ? found : undefined
    },
  },
  {
    id: 'P1',
    strength: 'refer',
    sources: ['asco-sso-2024#who-to-offer'],
    met: (answers) => (probandCancers(answers).some((cancer) => cancer.type === 'breast' && isAtMost(cancer, breastAgeLimit)) ? [] : undefined),
  },
  {
    id: 'P5',
    strength: 'refer',
    sources: ['asco-ovarian-2020#all-patients'],
    met: (answers) => (probandCancers(answers).some(({ type }) => type === 'ovarian') ? [] : undefined),
  },
]

/** Every rule that the answers meet, with the relatives who met it. */
export const rulesMet = (answers: Answers): readonly RuleMet[] =>
  rules.flatMap(({ id, strength, sources, met }) => {
    const found = met(answers)
    return found ? [{ id, strength, evidence: found, sources }] : []
  })

export interface Referral {
  readonly strength: Strength | 'none'
  readonly rules: readonly RuleMet[]
}

export function referral(answers: Answers): Referral {
  const rules = rulesMet(answers)
  const strength = rules.some((rule) => rule.strength === 'refer') ? 'refer' : rules.length ? 'consider' : 'none'
  return { strength, rules }
}
