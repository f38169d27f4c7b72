import type { Answers, PrimaryCancer, Relation, Relative } from '../../src/plan/index.ts'
import type { Condition, Question } from '../../src/rules/index.ts'
import { always } from '../../src/rules/index.ts'

/** A relative who had cancers. */
export const kin = (relation: Relation, cancers: readonly PrimaryCancer[] = [], more: Relative = {}): Relative => ({ relation, cancers, ...more })
/** Answers of someone with these relatives. */
export const familyOf = (...relatives: readonly Relative[]): Answers => ({ situation: 'family-risk', family: { relatives } })

export const breast = (more: PrimaryCancer = {}): PrimaryCancer => ({ type: 'breast', ...more })
export const ovarian = (more: PrimaryCancer = {}): PrimaryCancer => ({ type: 'ovarian', ...more })

export const question = (id: string, when: Condition = always, more: Partial<Question> = {}): Question => ({
  id,
  topic: 'general',
  ask: 'doctor',
  purpose: 'meaning',
  when,
  sources: ['acs#making-decisions'],
  reviewed: '2026-11-22',
  ...more,
})
