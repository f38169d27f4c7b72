import type { Answers } from '../plan/index.ts'
import { evaluate, type Reason } from './evaluate.ts'
import { purposes, type Question } from './question.ts'
import type { AnswerPath } from './paths.ts'
import { noSurroundings, type Surroundings } from './surroundings.ts'

export interface SelectedQuestion<Q extends Question = Question> {
  readonly question: Q
  /** Most specific first; empty for a question that fits everyone. */
  readonly reasons: readonly Reason[]
  /** The order's ground: what is higher comes first. Only comparisons mean anything. */
  readonly score: number
}

/**
 * The questions that fit the answers, the most useful first. A condition that is *unknown* does not select: nobody is shown a question because of an
 * answer that they did not give. The same answers on the same day always give the same list.
 */
export function selectQuestions<Q extends Question>(bank: readonly Q[], answers: Answers, surroundings: Surroundings = noSurroundings): readonly SelectedQuestion<Q>[] {
  const fitting = bank
    .filter((question) => !isAvoided(question, answers))
    .flatMap((question) => {
      const { truth, reasons } = evaluate(question.when, answers, surroundings)
      if (truth !== 'yes') return []
      const sorted = distinct(reasons).toSorted((a, b) => specificity(b) - specificity(a))
      return [{ question, reasons: sorted, score: score(question, sorted, answers, surroundings) }]
    })
    .toSorted((a, b) => b.score - a.score || (a.question.id < b.question.id ? -1 : 1))
  const groups = new Set<string>()
  return fitting.filter(({ question: { group } }) => {
    if (group === undefined) return true
    const isFirst = !groups.has(group)
    groups.add(group)
    return isFirst
  })
}

/** Whether a question leads where the person would rather not be led. That overrules every reason to ask it, a clinic's wish included. */
export const isAvoided = ({ leadsTo }: Question, { avoid }: Answers): boolean => leadsTo?.some((place) => avoid?.includes(place)) ?? false

/** Distance between two purposes: more than what orders within one can add up to, 9 for the reason and 5 either way for the weight. A concern goes beyond. */
const purposeStep = 20
/** A concern lifts a question over the next purpose and most of the one after: what matters most to the person may come before what we would put first. */
const concernLift = 45

function score(question: Question, reasons: readonly Reason[], answers: Answers, surroundings: Surroundings): number {
  const waits = question.backgroundWhen !== undefined && evaluate(question.backgroundWhen, answers, surroundings).truth === 'yes'
  const purpose = waits ? 'background' : question.purpose
  const base = (purposes.length - purposes.indexOf(purpose)) * purposeStep
  const best = reasons[0] ? specificity(reasons[0]) : 0
  const concerned = question.concerns?.some((concern) => answers.concerns?.includes(concern)) ?? false
  return base + best + (question.weight ?? 0) + (concerned ? concernLift : 0)
}

/**
 * Our reading of which reason is worth naming first, from 1 (many share it) to 9: what was found, then what is asked of a payer, then the kind of cancer,
 * what is planned, and what everyone in a situation shares. A list orders by it within a purpose, and "because" names the highest.
 */
const specificityOfPath: Partial<Record<AnswerPath, number>> = {
  'testing.tumor.markers': 9,
  'testing.inherited.genes': 9,
  medicines: 9,
  'testing.tumor.result': 8,
  'testing.inherited.result': 8,
  subtype: 8,
  coverage: 8,
  'testing.tumor.status': 7,
  'testing.inherited.status': 7,
  'testing.inherited.kind': 7,
  'testing.drugResponse.status': 6,
  cancer: 6,
  insurance: 8,
  insuranceAlso: 8,
  employerPlan: 8,
  treatments: 5,
  treatmentsPlanned: 6,
  concerns: 5,
  spread: 4,
  situation: 3,
  'appointment.with': 2,
  who: 1,
}
const defaultSpecificity = 4
const factSpecificity = { withRelatives: 9, other: 4 } as const

const specificity = (reason: Reason): number =>
  reason.kind === 'answer'
    ? (specificityOfPath[reason.path] ?? defaultSpecificity)
    : reason.evidence.length
      ? factSpecificity.withRelatives
      : factSpecificity.other

const distinct = (reasons: readonly Reason[]): readonly Reason[] => {
  const seen = new Set<string>()
  return reasons.filter((reason) => {
    const key = reason.kind === 'answer' ? reason.path : reason.fact
    return !seen.has(key) && seen.add(key)
  })
}
