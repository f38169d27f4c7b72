import { create } from 'zustand'
import type { Answers, Choices, Paper, Plan } from '../plan/index.ts'
import { clearSession, readSession, writeSession } from '../storage/index.ts'

interface PlanStore {
  readonly plan: Plan
  readonly setAnswers: (answers: Answers) => void
  readonly setChoices: (choices: Choices) => void
  readonly setPaper: (paper: Paper) => void
  /** Puts a whole plan in the place of the present one. */
  readonly open: (plan: Plan) => void
  readonly clear: () => void
}

const empty: Plan = { format: 'question-plan', version: 1 }

/** The one thing that is kept: the plan. The list, the next page and all else are derived from it. */
export const usePlan = create<PlanStore>((set) => ({
  plan: readSession() ?? empty,
  setAnswers: (answers) => set(({ plan }) => ({ plan: { ...plan, answers } })),
  setChoices: (list) => set(({ plan }) => ({ plan: { ...plan, list } })),
  setPaper: (paper) => set(({ plan }) => ({ plan: { ...plan, paper } })),
  open: (plan) => set({ plan }),
  clear: () => set({ plan: empty }),
}))

usePlan.subscribe(({ plan }) => (plan === empty ? clearSession() : writeSession(plan)))

/** Whether there is anything that a person could lose. */
export const isStarted = (plan: Plan): boolean => Object.keys(plan.answers ?? {}).length > 0 || plan.list !== undefined || plan.clinic !== undefined
