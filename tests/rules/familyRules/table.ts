/** Tables of families just inside and just outside a rule, by the sentence that says who they are. */
import type { Answers, PrimaryCancer, Relation, Relative, RelativeCondition, Side } from '../../../src/plan/index.ts'
import { kin } from '../builders.ts'

type Families = Readonly<Record<string, Answers>>

export interface Table {
  readonly met: Families
  readonly not: Families
}

/** A table of tables; a sentence that stands in two of them with different families is a mistake. */
export const tableOf = (...tables: readonly Table[]): Table => ({
  met: joined(tables.map(({ met }) => met)),
  not: joined(tables.map(({ not }) => not)),
})
function joined(all: readonly Families[]): Families {
  const entries = all.flatMap((families) => Object.entries(families))
  const repeated = entries.filter(([sentence], index) => entries.findIndex(([other]) => other === sentence) !== index)
  if (repeated.length) throw new Error(`Said twice: ${repeated.map(([sentence]) => sentence).join('; ')}`)
  return Object.fromEntries(entries)
}

/** What is the same for everyone in a table is said once: an own cancer, an ancestry. */
export const forEach = ({ met, not }: Table, change: (answers: Answers) => Answers): Table => ({
  met: Object.fromEntries(Object.entries(met).map(([sentence, answers]) => [sentence, change(answers)])),
  not: Object.fromEntries(Object.entries(not).map(([sentence, answers]) => [sentence, change(answers)])),
})

/** All that can be said of a cancer of one's own. */
type OwnCancer = Pick<PrimaryCancer, 'age' | 'ageRange' | 'subtype' | 'features' | 'spread'>

export const had = <T extends RelativeCondition, M extends Omit<PrimaryCancer, 'type'>>(type: T, more?: M): M & { readonly type: T } => ({
  ...(more as M),
  type,
})
export const breast = (more: OwnCancer = {}): OwnCancer & { readonly type: 'breast' } => ({ type: 'breast', ...more })
export const ovarian = (more: OwnCancer = {}): OwnCancer & { readonly type: 'ovarian' } => ({ type: 'ovarian', ...more })

/** Someone who has this cancer now. */
export const ill = (cancer: NonNullable<Answers['cancer']>, { age, ageRange, ...more }: OwnCancer = {}, others: Answers = {}): Answers => ({
  situation: 'new-diagnosis',
  cancer,
  ...(age !== undefined && { ageAtDiagnosis: age }),
  ...(ageRange && { ageAtDiagnosisRange: ageRange }),
  ...more,
  ...others,
})
type PastCancer = NonNullable<Answers['pastCancers']>[number]
/** Someone who had these cancers before, and has another now. */
export const past = (...pastCancers: readonly PastCancer[]): Answers => ({ situation: 'new-diagnosis', cancer: 'lung', pastCancers })

export const withFamily = (answers: Answers, ...relatives: readonly Relative[]): Answers => ({ ...answers, family: { ...answers.family, relatives } })
export const ashkenazi = (answers: Answers): Answers => ({ ...answers, family: { ...answers.family, ancestry: ['ashkenazi-jewish'] } })

type When = Pick<PrimaryCancer, 'age' | 'ageRange'>
/** An age that still counts, and those that do not. */
export const atMostAge = (years: number, what: string, make: (when: When) => Answers): Table => ({
  met: {
    [`${what} at ${years}`]: make({ age: years }),
    [`${what} between ${years - 4} and ${years}`]: make({ ageRange: [years - 4, years] }),
  },
  not: {
    [`${what} at ${years + 1}`]: make({ age: years + 1 }),
    [`${what} at an age not known`]: make({}),
    [`${what} between ${years - 4} and ${years + 5}: partly over`]: make({ ageRange: [years - 4, years + 5] }),
  },
})
/** "Before 50" is the same as "at 49 at most". */
export const beforeAge = (years: number, what: string, make: (when: When) => Answers): Table => atMostAge(years - 1, what, make)

type Kin = (relation: Relation, more?: Relative) => Answers
const women: readonly (readonly Relation[])[] = [
  ['mother', 'sister', 'daughter'],
  ['half-sister', 'grandmother', 'aunt', 'niece', 'granddaughter'],
  ['cousin', 'great-grandmother', 'great-aunt'],
]
const men: readonly (readonly Relation[])[] = [
  ['father', 'brother', 'son'],
  ['half-brother', 'grandfather', 'uncle', 'nephew', 'grandson'],
  ['cousin', 'great-grandfather', 'great-uncle'],
]
const degrees = ['first', 'second', 'third']

/** Every relation up to the furthest degree that counts, and those who are further, or kin by marriage or adoption; all on the mother's side. */
export function closeness(furthest: 1 | 2 | 3, what: string, make: Kin, { of = women }: { readonly of?: typeof women } = {}): Table {
  const side = 'maternal'
  const nearest = of[0]?.[1] ?? 'sister'
  const rows = of.flatMap((relations, index) =>
    relations.map((relation) => ({
      further: index + 1 > furthest,
      sentence: `${what} of a ${relation} (${degrees[index]} degree)`,
      answers: make(relation, { side }),
    })),
  )
  const pick = (further: boolean): Families =>
    Object.fromEntries(rows.filter((row) => row.further === further).map((row) => [row.sentence, row.answers]))
  return {
    met: pick(false),
    not: {
      ...pick(true),
      [`${what} of a ${nearest} by marriage`]: make(nearest, { by: 'marriage' }),
      [`${what} of a ${nearest} by adoption`]: make(nearest, { by: 'adoption' }),
      [`${what} of a partner`]: make('partner', { side }),
    },
  }
}
closeness.men = men

/** The same number of relatives with these cancers each, on one side of the family or not. */
export function perSide(
  number: number,
  what: string,
  cancers: readonly PrimaryCancer[],
  { furthest = 2, answers = {} }: { readonly furthest?: 2 | 3; readonly answers?: Answers } = {},
): Table {
  const aunt = (more: Relative): Relative => kin('aunt', cancers, more)
  const aunts = (count: number, side: Side): readonly Relative[] => Array.from({ length: count }, () => aunt({ side }))
  const family = (...relatives: readonly Relative[]): Answers => withFamily(answers, ...relatives)
  const [maternal, paternal] = [aunts(number - 1, 'maternal'), aunts(number - 1, 'paternal')]
  const related = family(...maternal, aunt({ side: 'paternal' }))
  const third = family(...maternal, kin('cousin', cancers, { side: 'maternal' }))
  const unnamed = cancers.map((cancer) => {
    const { type: _, ...rest } = cancer
    return rest
  })
  const thirdSaid = `${what}, one of them a cousin (third degree)`
  return {
    met: {
      [`${what}, all on the mother's side`]: family(...aunts(number, 'maternal')),
      [`${what}, all on the father's side`]: family(...aunts(number, 'paternal')),
      [`${what}, one of them a sister, who is on the father's side too`]: family(...paternal, kin('sister', cancers)),
      [`${what}, one of them a daughter`]: family(...paternal, kin('daughter', cancers)),
      [`${what}, one of them a half-sister of that side`]:
        family(...maternal, kin('half-sister', cancers, { side: 'maternal' })),
      [`${what}, on both sides where the parents are related to each other`]:
        { ...related, family: { ...related.family, parentsRelated: true } },
      ...(furthest === 3 && { [thirdSaid]: third }),
    },
    not: {
      [`${what}, one too few`]: family(...maternal),
      [`${what}, one of them on the other side`]: related,
      [`${what}, of one of whom the side is not known`]: family(...maternal, aunt({})),
      [`${what}, one of them a half-sister of the other side`]:
        family(...maternal, kin('half-sister', cancers, { side: 'paternal' })),
      [`${what}, one of them by marriage`]: family(...maternal, aunt({ side: 'maternal', by: 'marriage' })),
      [`${what}, one of them by adoption`]: family(...maternal, kin('sister', cancers, { by: 'adoption' })),
      [`${what}, one of them with a cancer that was not named`]: family(...maternal, kin('sister', unnamed)),
      ...(furthest === 2 && { [thirdSaid]: third }),
    },
  }
}
