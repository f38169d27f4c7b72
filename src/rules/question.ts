import type { Ask, Avoidance, Concern } from '../plan/index.ts'
import type { Condition } from './condition.ts'

/**
 * What a question is for, in the order in which a visit needs it: the decision that comes next; what loses its use once treatment starts; what a
 * result means; what relatives should know; what it costs; everything else.
 */
export const purposes = ['decision', 'safety', 'meaning', 'relatives', 'cost', 'background'] as const
export type Purpose = (typeof purposes)[number]

/** A question of the bank, without its words: those are in one module per language. */
export interface Question<Topic extends string = string, Citation extends string = string> {
  /** Never reused. */
  readonly id: string
  readonly topic: Topic
  /** Whom to ask; `doctor` is whoever the appointment is with. */
  readonly ask: Ask
  readonly purpose: Purpose
  readonly when: Condition
  /** When the question still fits but waits among the background, as what the options are does once treatment is under way. */
  readonly backgroundWhen?: Condition
  /** Moves the question within its purpose; give the reason in a comment where it stands. From -5 to 5, 0 where missing. */
  readonly weight?: number
  /** Questions of one group ask the same; only the one that fits best is taken. */
  readonly group?: string
  /** Concerns of the person that move the question up. */
  readonly concerns?: readonly Concern[]
  /** What the question leads to that a person may rather not be led to; it is then left out, whatever else. */
  readonly leadsTo?: readonly Avoidance[]
  readonly sources: readonly [Citation, ...Citation[]]
  /** Date of the last review of words and sources, ISO 8601. */
  readonly reviewed: string
}
