/**
 * The plan file and the preset, version 1. This schema is the single source of the types, of validation and of `public/plan.schema.json`.
 * Every key but `format` and `version` may be missing: missing means "not answered", which is not "no".
 */
import * as v from 'valibot'
import * as words from './vocabulary.ts'

export const limits = {
  /** Bytes of a plan file (1 MiB). */
  fileBytes: 1_048_576,
  /** Characters of a free text. */
  text: 500,
  ownQuestionText: 300,
  clinicMessage: 500,
  relatives: 200,
  ownQuestions: 50,
  /** Entries of any other list in a file; no person needs more, and a hostile file must not stall the page. */
  entries: 500,
  age: 120,
} as const

const text = (max: number = limits.text) => v.pipe(v.string(), v.maxLength(max))
const list = <T extends v.GenericSchema>(item: T, max: number = limits.entries) => v.pipe(v.array(item), v.maxLength(max), v.readonly())
const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options)
const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.age))
/** Two ages, the lower first, both included. */
const ageRange = v.pipe(
  v.strictTuple([age, age]),
  v.check(([from, to]) => from <= to, 'age-range-order'),
  v.readonly(),
)

const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
// Without the flag "u": JSON Schema knows no flags.
const dateForm = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day of the calendar, written as ISO 8601: 2026-12-01. */
export function calendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return dateForm.test(text) && day >= 1 && day <= daysIn(year, month)
}
const date = v.pipe(v.string(), v.regex(dateForm, 'calendar-date'), v.check(calendarDate, 'calendar-date'))

const primaryCancer = v.strictObject({
  type: v.exactOptional(oneOf(words.relativeConditions)),
  subtype: v.exactOptional(oneOf(words.subtypes)),
  age: v.exactOptional(age),
  ageRange: v.exactOptional(ageRange),
  spread: v.exactOptional(oneOf(words.yesNoNotSure)),
  features: v.exactOptional(list(oneOf(words.features))),
  count: v.exactOptional(oneOf(words.polypCounts)),
  detail: v.exactOptional(text()),
})

const relative = v.strictObject({
  id: v.exactOptional(text()),
  relation: v.exactOptional(oneOf(words.relations)),
  side: v.exactOptional(oneOf(words.sides)),
  sex: v.exactOptional(oneOf(words.relativeSexes)),
  gender: v.exactOptional(oneOf(words.genders)),
  by: v.exactOptional(oneOf(words.kinBy)),
  label: v.exactOptional(text()),
  living: v.exactOptional(v.boolean()),
  age: v.exactOptional(age),
  ageRange: v.exactOptional(ageRange),
  cause: v.exactOptional(text()),
  cancers: v.exactOptional(list(primaryCancer)),
  testing: v.exactOptional(
    v.strictObject({
      status: v.exactOptional(oneOf(words.testStatuses)),
      result: v.exactOptional(oneOf(words.inheritedResults)),
      genes: v.exactOptional(list(text())),
    }),
  ),
  parents: v.exactOptional(list(text())),
  partners: v.exactOptional(list(v.strictObject({ id: v.exactOptional(text()), ended: v.exactOptional(v.boolean()) }))),
  twinOf: v.exactOptional(text()),
  twin: v.exactOptional(oneOf(words.twinKinds)),
  order: v.exactOptional(v.pipe(v.number(), v.integer())),
})

const family = v.strictObject({
  known: v.exactOptional(oneOf(words.familyKnown)),
  unknownSides: v.exactOptional(list(oneOf(words.sides))),
  noOthers: v.exactOptional(v.boolean()),
  ancestry: v.exactOptional(list(oneOf(words.ancestries))),
  variants: v.exactOptional(
    list(
      v.strictObject({
        gene: v.exactOptional(text()),
        relative: v.exactOptional(text()),
        result: v.exactOptional(oneOf(words.familyVariantResults)),
        report: v.exactOptional(v.boolean()),
      }),
    ),
  ),
  parentsRelated: v.exactOptional(v.boolean()),
  relatives: v.exactOptional(list(relative, limits.relatives)),
})

export const answersSchema = v.strictObject({
  who: v.exactOptional(oneOf(words.who)),
  name: v.exactOptional(text()),
  situation: v.exactOptional(oneOf(words.situations)),
  cancer: v.exactOptional(oneOf(words.cancers)),
  subtype: v.exactOptional(oneOf(words.subtypes)),
  features: v.exactOptional(list(oneOf(words.features))),
  spread: v.exactOptional(oneOf(words.yesNoNotSure)),
  ageAtDiagnosis: v.exactOptional(age),
  ageAtDiagnosisRange: v.exactOptional(ageRange),
  age: v.exactOptional(age),
  ageRange: v.exactOptional(ageRange),
  sexAtBirth: v.exactOptional(oneOf(words.sexesAtBirth)),
  gender: v.exactOptional(oneOf(words.genders)),
  pastCancers: v.exactOptional(
    list(
      v.strictObject({
        type: v.exactOptional(oneOf(words.cancers)),
        subtype: v.exactOptional(oneOf(words.subtypes)),
        age: v.exactOptional(age),
        ageRange: v.exactOptional(ageRange),
        spread: v.exactOptional(oneOf(words.yesNoNotSure)),
        features: v.exactOptional(list(oneOf(words.features))),
      }),
    ),
  ),
  polyps: v.exactOptional(
    v.strictObject({ count: v.exactOptional(oneOf(words.polypCounts)), kind: v.exactOptional(oneOf(words.polypKinds)) }),
  ),
  appointment: v.exactOptional(
    v.strictObject({
      with: v.exactOptional(oneOf(words.clinicians)),
      date: v.exactOptional(date),
      first: v.exactOptional(v.boolean()),
      minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
    }),
  ),
  testing: v.exactOptional(
    v.strictObject({
      tumor: v.exactOptional(
        v.strictObject({
          status: v.exactOptional(oneOf(words.testStatuses)),
          result: v.exactOptional(oneOf(words.tumorResults)),
          markers: v.exactOptional(list(text())),
          markersNotFound: v.exactOptional(list(text())),
        }),
      ),
      inherited: v.exactOptional(
        v.strictObject({
          status: v.exactOptional(oneOf(words.testStatuses)),
          result: v.exactOptional(oneOf(words.inheritedResults)),
          genes: v.exactOptional(list(text())),
          kind: v.exactOptional(oneOf(words.inheritedTestKinds)),
          explained: v.exactOptional(oneOf(words.yesNoNotSure)),
        }),
      ),
      drugResponse: v.exactOptional(v.strictObject({ status: v.exactOptional(oneOf(words.testStatuses)) })),
    }),
  ),
  treatments: v.exactOptional(list(oneOf(words.treatments))),
  treatmentsPlanned: v.exactOptional(list(oneOf(words.treatments))),
  medicines: v.exactOptional(list(text())),
  insurance: v.exactOptional(oneOf(words.payers)),
  insuranceAlso: v.exactOptional(list(oneOf(words.payers))),
  employerPlan: v.exactOptional(oneOf(words.employerPlans)),
  coverage: v.exactOptional(oneOf(words.coverages)),
  state: v.exactOptional(oneOf(words.states)),
  family: v.exactOptional(family),
  concerns: v.exactOptional(list(oneOf(words.concerns))),
  avoid: v.exactOptional(list(oneOf(words.avoidances))),
})

const ownQuestion = v.strictObject({
  id: v.exactOptional(text()),
  text: v.exactOptional(text(limits.ownQuestionText)),
  ask: v.exactOptional(oneOf(words.asks)),
  by: v.exactOptional(oneOf(words.ownBy)),
})

const choices = v.strictObject({
  chosen: v.exactOptional(list(text())),
  dropped: v.exactOptional(list(text())),
  first: v.exactOptional(list(text())),
  order: v.exactOptional(list(text())),
  wording: v.exactOptional(v.record(text(), text(limits.ownQuestionText))),
  own: v.exactOptional(list(ownQuestion, limits.ownQuestions)),
  notes: v.exactOptional(v.record(text(), text())),
  asked: v.exactOptional(list(text())),
})

const paper = v.strictObject({
  size: v.exactOptional(oneOf(words.paperSizes)),
  text: v.exactOptional(oneOf(words.textSizes)),
  fill: v.exactOptional(v.boolean()),
  hide: v.exactOptional(list(oneOf(words.hideable))),
  also: v.exactOptional(oneOf(words.languages)),
})

const clinic = v.strictObject({
  name: v.exactOptional(text()),
  message: v.exactOptional(text(limits.clinicMessage)),
  own: v.exactOptional(list(ownQuestion, limits.ownQuestions)),
  include: v.exactOptional(list(text())),
  exclude: v.exactOptional(list(text())),
  skip: v.exactOptional(list(text())),
})

export const planSchema = v.strictObject({
  format: v.literal('question-plan'),
  version: v.literal(1),
  language: v.exactOptional(oneOf(words.languages)),
  answers: v.exactOptional(answersSchema),
  list: v.exactOptional(choices),
  paper: v.exactOptional(paper),
  clinic: v.exactOptional(clinic),
})

export const presetSchema = v.strictObject({
  format: v.literal('question-preset'),
  version: v.literal(1),
  language: v.exactOptional(oneOf(words.languages)),
  answers: v.exactOptional(answersSchema),
  clinic: v.exactOptional(clinic),
})

export type Plan = v.InferOutput<typeof planSchema>
export type Preset = v.InferOutput<typeof presetSchema>
export type Answers = v.InferOutput<typeof answersSchema>
export type Family = v.InferOutput<typeof family>
export type Relative = v.InferOutput<typeof relative>
export type PrimaryCancer = v.InferOutput<typeof primaryCancer>
/** What the person made of the list (`list` in the file). */
export type Choices = v.InferOutput<typeof choices>
export type OwnQuestion = v.InferOutput<typeof ownQuestion>
export type Paper = v.InferOutput<typeof paper>
export type Clinic = v.InferOutput<typeof clinic>
