import type { Answers, PrimaryCancer } from '../plan/index.ts'

/** The cancer that the visit is about. With a rare disease, or a family's cancer alone, one that was named is not the proband's own. */
export function presentCancer(answers: Answers): PrimaryCancer | undefined {
  const { cancer, situation, subtype, ageAtDiagnosis, ageAtDiagnosisRange, features, spread } = answers
  if (!cancer || situation === 'family-risk' || situation === 'rare-disease') return undefined
  return {
    type: cancer,
    ...(subtype && { subtype }),
    ...(ageAtDiagnosis !== undefined && { age: ageAtDiagnosis }),
    ...(ageAtDiagnosisRange && { ageRange: ageAtDiagnosisRange }),
    ...(features && { features }),
    ...(spread && { spread }),
  }
}

/** The proband's own cancers, the present one first. */
export function probandCancers(answers: Answers): readonly PrimaryCancer[] {
  const present = presentCancer(answers)
  return [...(present ? [present] : []), ...(answers.pastCancers ?? [])]
}
