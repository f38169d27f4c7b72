export { valueAt, withValue } from './answer.ts'
export { issue, type Issue, type IssueCode } from './issue.ts'
export { markerId, markers, medicineId, medicines, possiblyInheritedMarkers, type MarkerId, type MedicineId } from './names.ts'
export { normaliseString } from './normalise.ts'
export { checkPlan, checkPreset, parsePlan, type Parsed } from './parse.ts'
export {
  calendarDate,
  limits,
  planSchema,
  type Answers,
  type Choices,
  type Clinic,
  type Family,
  type OwnQuestion,
  type Paper,
  type Plan,
  type Preset,
  type PrimaryCancer,
  type Relative,
} from './schema.ts'
export { serialisePlan } from './serialise.ts'
export * as vocabulary from './vocabulary.ts'
export type {
  Ask,
  Avoidance,
  Cancer,
  Clinician,
  Concern,
  Language,
  Payer,
  Relation,
  RelativeCondition,
  Side,
  Situation,
  Subtype,
  Treatment,
  Who,
} from './vocabulary.ts'
