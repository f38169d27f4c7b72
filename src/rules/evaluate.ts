import type { Answers } from '../plan/index.ts'
import type { Condition } from './condition.ts'
import { facts, type FactFound, type FactName } from './facts.ts'
import type { Evidence } from './referral.ts'
import { answersAt, type AnswerPath, type AnswerValue } from './paths.ts'
import { noSurroundings, type Surroundings } from './surroundings.ts'
import type { Truth } from './truth.ts'

/** Something of the person's own that made a condition hold. Sentences are made of it in `i18n`. */
export type Reason =
  | { readonly kind: 'answer'; readonly path: AnswerPath; readonly values: readonly AnswerValue[] }
  | { readonly kind: 'fact'; readonly fact: FactName; readonly evidence: readonly Evidence[] }

export interface Judgement {
  readonly truth: Truth
  /** What held, in the condition's order; empty unless the truth is yes. What did *not* hold is never a reason to show. */
  readonly reasons: readonly Reason[]
}

/** Facts found before for the same answers on the same day: hundreds of conditions name the same few, and an old phone asks at every tap. Neither changes in place. */
const foundBefore = new WeakMap<Surroundings, WeakMap<Answers, Map<FactName, FactFound>>>()

function factOf(name: FactName, answers: Answers, surroundings: Surroundings): FactFound {
  const onThatDay = foundBefore.get(surroundings) ?? new WeakMap<Answers, Map<FactName, FactFound>>()
  foundBefore.set(surroundings, onThatDay)
  const known = onThatDay.get(answers) ?? new Map<FactName, FactFound>()
  onThatDay.set(answers, known)
  const found = known.get(name) ?? facts[name](answers, surroundings)
  known.set(name, found)
  return found
}

const judged = (truth: Truth, reasons: readonly Reason[] = []): Judgement => ({ truth, reasons: truth === 'yes' ? reasons : [] })

export function evaluate(condition: Condition, answers: Answers, surroundings: Surroundings = noSurroundings): Judgement {
  switch (condition.kind) {
    case 'always':
      return judged('yes')
    case 'all': {
      const parts = condition.of.map((part) => evaluate(part, answers, surroundings))
      const truth = parts.some((part) => part.truth === 'no') ? 'no' : parts.some((part) => part.truth === 'unknown') ? 'unknown' : 'yes'
      return judged(truth, parts.flatMap((part) => part.reasons))
    }
    case 'any': {
      const parts = condition.of.map((part) => evaluate(part, answers, surroundings))
      const truth = parts.some((part) => part.truth === 'yes') ? 'yes' : parts.some((part) => part.truth === 'unknown') ? 'unknown' : 'no'
      return judged(truth, parts.flatMap((part) => part.reasons))
    }
    case 'not': {
      const { truth } = evaluate(condition.of, answers, surroundings)
      return judged(truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes')
    }
    case 'unless':
      return judged(evaluate(condition.of, answers, surroundings).truth === 'yes' ? 'no' : 'yes')
    case 'is': {
      const given = answersAt(answers, condition.path)
      if (given === undefined) return judged('unknown')
      const wanted: readonly AnswerValue[] = condition.values
      const matched = given.filter((value) => wanted.includes(value))
      return judged(matched.length ? 'yes' : 'no', [{ kind: 'answer', path: condition.path, values: matched }])
    }
    case 'fact': {
      const { truth, evidence = [], saidAt } = factOf(condition.fact, answers, surroundings)
      const said = saidAt?.map((path): Reason => ({ kind: 'answer', path, values: answersAt(answers, path) ?? [] }))
      return judged(truth, said ?? [{ kind: 'fact', fact: condition.fact, evidence }])
    }
  }
}
