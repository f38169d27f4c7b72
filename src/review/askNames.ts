import type { Messages } from '../i18n/index.ts'
import type { Ask, Clinician, Plan } from '../plan/index.ts'

export const visitedClinician = (plan: Plan): Clinician => plan.answers?.appointment?.with ?? 'not-sure'

/** Whom a question is for, inside a sentence: `doctor` is whoever the visit is with. */
export const askName = (ask: Ask, visited: Clinician, { names }: Messages): string => (ask === 'doctor' ? names.clinicians[visited] : names.asked[ask])
