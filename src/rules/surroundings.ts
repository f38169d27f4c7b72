import type { Answers, Payer } from '../plan/index.ts'

/** A state's law on paying for biomarker tests, as far as a source that was read confirms it. */
export interface StateLaw {
  /** US postal code. */
  readonly state: NonNullable<Answers['state']>
  /** The plans that it reaches. Of plans through work, those that an insurer pays. */
  readonly reaches: readonly StateRegulated[]
  /** The day from which it holds, where a source says it. ISO 8601. */
  readonly effective?: string
  /** `source#topic`: the document that confirms the law. */
  readonly source: string
  /** When that document said so, as exact as it says: year and month, or day. ISO 8601. */
  readonly asOf: string
  /** `high`: the organization or the state says it; `medium`: somebody who watches the field says it. */
  readonly confidence: 'high' | 'medium'
}

/** The payers that a state's law can reach at all. */
export type StateRegulated = Extract<Payer, 'employer' | 'marketplace' | 'medicaid'>

/** What facts rest on besides the answers. The core looks at no clock: who calls it says what day it is, or nothing that depends on the day is known. */
export interface Surroundings {
  /** ISO 8601, where the person is. */
  readonly today?: string
  readonly stateLaws?: readonly StateLaw[]
}

export const noSurroundings: Surroundings = {}
