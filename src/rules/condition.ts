/**
 * When a question fits, as data that a genetic counselor can have read out. Paths and values are checked by the compiler.
 *
 * Three truth values: a skipped answer makes a condition *unknown*, never *no*; "not sure" is an answer like any other, which a condition may name.
 */
import type { AnswerAt, AnswerPath } from './paths.ts'
import type { FactName } from './facts.ts'

interface Is<P extends AnswerPath> {
  readonly kind: 'is'
  readonly path: P
  readonly values: readonly AnswerAt<P>[]
}

export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not' | 'unless'; readonly of: Condition }
  | { [P in AnswerPath]: Is<P> }[AnswerPath]
  | { readonly kind: 'fact'; readonly fact: FactName }

/** Fits everyone. */
export const always: Condition = { kind: 'always' }

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })

/** No where the condition is yes, and unknown where it is unknown: for what must be known to be otherwise. */
export const not = (of: Condition): Condition => ({ kind: 'not', of })

/** No only where the condition is yes: for what fits everyone but some, also those who skipped the answer. */
export const unless = (of: Condition): Condition => ({ kind: 'unless', of })

/** One of the values was answered. For a list of answers: one of them is in it. */
export const is = <P extends AnswerPath>(path: P, ...values: readonly [AnswerAt<P>, ...AnswerAt<P>[]]): Is<P> => ({ kind: 'is', path, values })

/** A named fact that is derived from the answers: see `facts.ts`. */
export const fact = (name: FactName): Condition => ({ kind: 'fact', fact: name })
