import type { Plan } from './schema.ts'

/** The text of a plan file; reading it again gives the same plan. */
export const serialisePlan = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`
