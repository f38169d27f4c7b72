/** Between the form about one relative and the plan. */
import { needsSide } from '../family/index.ts'
import { vocabulary, type PrimaryCancer, type Relation, type Relative, type RelativeCondition } from '../plan/index.ts'
import { isAge, unsure } from './formValues.ts'

export interface CancerForm {
  type: string
  age: string
  /** The first year of a decade, as text; empty where an exact age or none is known. */
  decade: string
  /** Its place among the relative's cancers before; missing where it was added in the form. */
  was?: number
}

export interface RelativeForm {
  relation: string
  side: string
  by: string
  sex: string
  cancers: CancerForm[]
}

export const decades = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90] as const
const yearsOfDecade = 9

export const emptyCancer: CancerForm = { type: '', age: '', decade: '' }

/** `add` is a relative who is not there yet: the form starts with one cancer, which is why most are added. */
export const toRelativeForm = (relative: Relative | undefined): RelativeForm => ({
  relation: relative?.relation ?? '',
  side: relative?.side ?? '',
  by: relative?.by ?? 'blood',
  sex: relative?.sex ?? '',
  cancers: relative ? (relative.cancers ?? []).map(toCancerForm) : [emptyCancer],
})

const toCancerForm = ({ type, age, ageRange }: PrimaryCancer, was: number): CancerForm => ({
  type: type ?? '',
  age: age === undefined ? '' : String(age),
  decade: ageRange ? String(Math.floor(ageRange[0] / 10) * 10) : '',
  was,
})

/** The relative as the form says it. What the form does not ask (a label, a test, a subtype …) stays as it was in `before`. */
export function toRelative(form: RelativeForm, id: string, before: Relative | undefined): Relative {
  const { relation: _, side: __, by: ___, sex: ____, cancers: _____, ...kept } = before ?? {}
  const relation = vocabulary.relations.find((each) => each === form.relation)
  const side = vocabulary.sides.find((each) => each === form.side)
  const by = vocabulary.kinBy.find((each) => each === form.by)
  const sex = vocabulary.relativeSexes.find((each) => each === form.sex)
  return {
    ...kept,
    id,
    ...(relation && { relation }),
    ...(side && relation && needsSide(relation) && { side }),
    ...(by && by !== 'blood' && { by }),
    ...(sex && relation && asksSex(relation) && { sex }),
    // No row for someone of whom nothing was said before still says nothing; else no row says "no cancer".
    ...((form.cancers.length || !before || before.cancers) && {
      cancers: form.cancers.map((cancer) => toCancer(cancer, cancer.was === undefined ? undefined : before?.cancers?.[cancer.was])),
    }),
  }
}

/** Relations that do not say the sex. */
export const asksSex = (relation: Relation): boolean => relation === 'cousin' || relation === 'partner'

function toCancer(form: CancerForm, before: PrimaryCancer | undefined): PrimaryCancer {
  const type: RelativeCondition | undefined = vocabulary.relativeConditions.find((each) => each === form.type)
  const { type: _, age: __, ageRange, ...kept } = before ?? {}
  const decade = form.decade === '' || form.decade === unsure ? undefined : Number(form.decade)
  // A range that came from a file may be finer than a decade; it stays as long as the person does not choose another.
  const sameRange = ageRange && decade !== undefined && Math.floor(ageRange[0] / 10) * 10 === decade
  return {
    ...(before?.type === type ? kept : {}),
    ...(type && { type }),
    ...(isAge(form.age)
      ? { age: Number(form.age) }
      : decade !== undefined && { ageRange: sameRange ? ageRange : ([decade, decade + yearsOfDecade] as const) }),
  }
}

export const relationOf = (value: string): Relation | undefined => vocabulary.relations.find((each) => each === value)
