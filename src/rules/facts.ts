/**
 * Named facts: what needs counting, kinship or arithmetic, and so cannot be a condition on one answer. Each is a pure function of the answers, and of
 * what the day brings, with three truth values, like a condition.
 */
import { degree } from '../family/index.ts'
import { limits, markerId, medicineId, possiblyInheritedMarkers, type Answers, type Relative } from '../plan/index.ts'
import type { AnswerPath } from './paths.ts'
import { aboutOf, referral, rulesMet, type Evidence, type RuleId } from './referral.ts'
import { canTellStateLaw, stateLawFor } from './stateLaw.ts'
import { noSurroundings, type Surroundings } from './surroundings.ts'
import type { Truth } from './truth.ts'

export interface FactFound {
  readonly truth: Truth
  /** The answers that the fact rests on, to be given as the reason in its place: a person is told what they said, not what we made of it. */
  readonly saidAt?: readonly AnswerPath[]
  /** The relatives that the fact rests on, each with the cancer in question. */
  readonly evidence?: readonly Evidence[]
}

const truth = (value: boolean | undefined): FactFound => ({ truth: value === undefined ? 'unknown' : value ? 'yes' : 'no' })

/** Names that the person gave: they are the reason, not that there are some. */
const named = (names: readonly string[] | undefined, saidAt: AnswerPath): FactFound => (names?.length ? { truth: 'yes', saidAt: [saidAt] } : truth(names && false))

/** Age from which a person is an adult, in years. */
const adultAge = 18
/** Our reading, in years: fertility is offered as a question up to here without being asked for. */
const childbearingAge = 50
const relatives = (answers: Answers): readonly Relative[] => answers.family?.relatives ?? []

/** The age is within the years given, both included; a range of ages counts only if the whole of it lies on one side. */
function yearsBetween({ age, ageRange }: Answers, from: number, to: number): boolean | undefined {
  const [youngest, oldest] = age === undefined ? (ageRange ?? []) : [age, age]
  if (youngest === undefined || oldest === undefined) return undefined
  if (youngest >= from && oldest <= to) return true
  return oldest < from || youngest > to ? false : undefined
}

/** A rule about relatives is open until the family was asked about, one about the proband until a cancer was named or there is none. */
const isOpen = (about: 'family' | 'own', answers: Answers): boolean =>
  about === 'family' ? answers.family === undefined : !answers.cancer && !answers.pastCancers && hasCancer(answers) !== false

const rule =
  (id: RuleId) =>
  (answers: Answers): FactFound => {
    const met = rulesMet(answers).find((found) => found.id === id)
    return met ? { truth: 'yes', evidence: met.evidence } : truth(isOpen(aboutOf(id), answers) ? undefined : false)
  }

/** The reason is the person's own cancer, as they named it. */
const ownCancerRule =
  (id: RuleId) =>
  (answers: Answers): FactFound => {
    const found = rule(id)(answers)
    return found.truth === 'yes' && answers.cancer ? { ...found, saidAt: ['cancer'] } : found
  }

/** The proband has or had a cancer: the situation says it, or a cancer was named outside "family risk" and "rare disease". */
function hasCancer({ situation, cancer }: Answers): boolean | undefined {
  if (situation === 'family-risk' || situation === 'rare-disease') return false
  if (situation) return true
  return cancer ? true : undefined
}

const bloodRelatives = (answers: Answers): readonly Relative[] => relatives(answers).filter((relative) => degree(relative) !== undefined)

const bloodRelativesWithCancer = (answers: Answers): readonly Evidence[] =>
  bloodRelatives(answers).flatMap((relative) => {
    const cancer = relative.cancers?.find(({ type }) => type !== undefined)
    return cancer ? [{ relative, cancer }] : []
  })

/** Also a cancer of which nobody said where it was. */
const bloodRelativesWithAnyCancer = (answers: Answers): readonly Evidence[] =>
  bloodRelatives(answers).flatMap((relative) => (relative.cancers?.length ? [{ relative }] : []))

/** Told of someone, and none of them had it: the family was asked about. */
const unlessAsked = (answers: Answers): FactFound => truth(answers.family ? false : undefined)

/** An age is asked of each cancer; without it a rule cannot be judged. */
const lacksAge = ({ relative }: Evidence): boolean =>
  (relative.cancers ?? []).some(({ age, ageRange }) => age === undefined && ageRange === undefined)

export const facts = {
  'has-cancer': (answers) => truth(hasCancer(answers)),
  /** The patient is a child: a parent answers, or the age says so. */
  'under-18': (answers) => {
    const [from, to] = answers.age === undefined ? (answers.ageRange ?? []) : [answers.age, answers.age]
    if (to !== undefined && to < adultAge) return truth(true)
    if (from !== undefined && from >= adultAge) return truth(false)
    return truth(answers.who === undefined ? undefined : answers.who === 'child')
  },
  /** In the first year of life. */
  baby: (answers) => truth(yearsBetween(answers, 0, 0)),
  /** At the age of early intervention programs, before school. */
  'under-3': (answers) => truth(yearsBetween(answers, 0, 2)),
  /** Of the age to which Medicaid's wider rules for the young reach. */
  'under-21': (answers) => {
    const young = yearsBetween(answers, 0, 20)
    return truth(young ?? (answers.who === 'child' ? true : undefined))
  },
  /** Past the age to which Medicaid's work rules reach, and of the age of Medicare. */
  'over-64': (answers) => truth(yearsBetween(answers, 65, limits.age)),
  /** Old enough to have a say, and not yet of age. */
  teenager: (answers) => truth(yearsBetween(answers, 13, adultAge - 1)),
  /** What changes at that age is near enough to plan for. */
  'nearly-adult': (answers) => truth(yearsBetween(answers, adultAge - 2, adultAge - 1)),
  /** Older than most who ask about having children later. Where it is a concern of theirs, they are asked all the same. */
  'past-childbearing-age': (answers) => {
    const from = answers.age ?? answers.ageRange?.[0] ?? answers.ageAtDiagnosis
    return truth(from === undefined ? undefined : from > childbearingAge)
  },
  /** Spread, or growing or back: when doctors speak of advanced cancer. */
  advanced: (answers) => {
    if (answers.spread === 'yes') return { truth: 'yes', saidAt: ['spread'] }
    if (answers.situation === 'growing-or-returned') return { truth: 'yes', saidAt: ['situation'] }
    return truth(answers.spread === undefined && answers.situation === undefined ? undefined : false)
  },
  /** No treatment has begun yet, so what has to be known before it starts can still be asked. */
  'before-treatment': (answers) => {
    if (answers.treatments) return answers.treatments.includes('none-yet') ? { truth: 'yes', saidAt: ['treatments'] } : truth(false)
    if (answers.situation === 'new-diagnosis') return { truth: 'yes', saidAt: ['situation'] }
    return truth(answers.situation === undefined ? undefined : false)
  },
  /** At least one medicine that published lists tie to an inherited gene. */
  'drug-gene-medicine': (answers) => truth(answers.medicines?.some((name) => medicineId(name) !== undefined)),
  'takes-medicines': (answers) => truth(answers.medicines && answers.medicines.length > 0),
  /** A marker that the person can name. */
  'marker-named': (answers) => named(answers.testing?.tumor?.markers, 'testing.tumor.markers'),
  /** A gene in the person's own inherited result that the person can name. */
  'gene-named': (answers) => named(answers.testing?.inherited?.genes, 'testing.inherited.genes'),
  /** A change found in the tumor that could be inherited. */
  'tumor-finding-may-be-inherited': (answers) => {
    const found = answers.testing?.tumor?.markers?.some((name) => possiblyInheritedMarkers.some((id) => id === markerId(name)))
    return found ? { truth: 'yes', saidAt: ['testing.tumor.markers'] } : truth(found)
  },
  'genetic-counselor-visit': (answers) => truth(answers.appointment?.with && answers.appointment.with === 'genetic-counselor'),
  C0: rule('C0'),
  G1: rule('G1'),
  P1: ownCancerRule('P1'),
  P5: ownCancerRule('P5'),
  F1: rule('F1'),
  /** At least one rule that says "refer" is met. */
  'family-referral': (answers) => {
    const { strength, rules } = referral(answers)
    if (strength === 'refer') return { truth: 'yes', evidence: rules.flatMap((met) => met.evidence) }
    return truth(isOpen('family', answers) || isOpen('own', answers) ? undefined : false)
  },
  /** A rule that says "refer" is met, and it rests on a relative's cancer. */
  'relatives-cancer-refers': (answers) => {
    const met = rulesMet(answers).filter(({ strength, evidence }) => strength === 'refer' && evidence.some(({ cancer }) => cancer !== undefined))
    return met.length ? { truth: 'yes', evidence: met.flatMap(({ evidence }) => evidence) } : truth(isOpen('family', answers) ? undefined : false)
  },
  /** Cancer among blood relatives, whether or not a rule is met. */
  'family-cancer': (answers) => {
    const affected = bloodRelativesWithCancer(answers)
    return affected.length ? { truth: 'yes', evidence: affected } : unlessAsked(answers)
  },
  /** Cancer among blood relatives, and no rule that says "refer" is met. Never to be told as good news. */
  'family-cancer-no-referral': (answers) => {
    const affected = bloodRelativesWithCancer(answers)
    if (!affected.length) return unlessAsked(answers)
    return referral(answers).strength === 'refer' ? truth(false) : { truth: 'yes', evidence: affected }
  },
  /** A blood relative's cancer of which the age is missing. */
  'family-details-missing': (answers) => {
    const lacking = bloodRelativesWithAnyCancer(answers).filter(lacksAge)
    return lacking.length ? { truth: 'yes', evidence: lacking } : unlessAsked(answers)
  },
  /** A blood relative's cancer of which nobody said where it began. */
  'family-site-missing': (answers) => {
    const lacking = bloodRelativesWithAnyCancer(answers).filter(({ relative }) => relative.cancers?.some(({ type }) => type === undefined || type === 'unknown-primary'))
    return lacking.length ? { truth: 'yes', evidence: lacking } : unlessAsked(answers)
  },
  /** Children of the patient are among the relatives given. */
  'has-children': (answers) => {
    const children = relatives(answers).filter(({ relation }) => relation === 'daughter' || relation === 'son')
    return children.length ? { truth: 'yes', evidence: children.map((relative) => ({ relative })) } : truth(undefined)
  },
  /** Our list has a law on paying for biomarker tests in the person's state that may reach one of their plans, and the list is not out of date. */
  'state-biomarker-law': (answers, surroundings = noSurroundings) =>
    truth(stateLawFor(answers, surroundings) ? true : canTellStateLaw(answers, surroundings) ? false : undefined),
} as const satisfies Record<string, (answers: Answers, surroundings?: Surroundings) => FactFound>

export type FactName = keyof typeof facts
