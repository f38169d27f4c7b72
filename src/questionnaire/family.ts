/** Operations on the relatives of a plan; each gives new answers. */
import { limits, withValue, type Answers, type Relative } from '../plan/index.ts'
import type { Messages } from '../i18n/index.ts'
import { cancerInWords } from '../list/index.ts'
import { capitalised } from './words.ts'

export const relativesOf = (answers: Answers): readonly Relative[] => answers.family?.relatives ?? []
export const mayAddRelative = (answers: Answers): boolean => relativesOf(answers).length < limits.relatives

/** An id that no relative has, also none that was removed a moment ago and may come back. */
export function nextRelativeId(answers: Answers): string {
  const numbers = relativesOf(answers).map(({ id }) => Number(/^r(\d+)$/u.exec(id ?? '')?.[1] ?? 0))
  return `r${Math.max(0, ...numbers) + 1}`
}

/** Adds a relative, or puts them in the place of the one with their id. */
export function withRelative(answers: Answers, relative: Relative): Answers {
  const relatives = relativesOf(answers)
  const known = relatives.some(({ id }) => id === relative.id)
  return withValue(answers, 'family.relatives', known ? relatives.map((each) => (each.id === relative.id ? relative : each)) : [...relatives, relative])
}

export const withoutRelative = (answers: Answers, id: string | undefined): Answers =>
  withValue(
    answers,
    'family.relatives',
    relativesOf(answers).filter((each) => each.id !== id),
  )

/** Puts a removed relative back where they stood. */
export const withRelativeAt = (answers: Answers, relative: Relative, index: number): Answers =>
  withValue(answers, 'family.relatives', relativesOf(answers).toSpliced(index, 0, relative))

export function relativeName(relative: Relative, messages: Messages): string {
  const name = relative.relation ? messages.names.relations[relative.relation] : messages.someRelative
  return capitalised(relative.side && relative.relation !== 'mother' && relative.relation !== 'father' ? `${name} (${messages.summary.familySide[relative.side]})` : name)
}

/** "ovarian cancer at 47 and breast cancer" */
export const cancersInWords = (relative: Relative, messages: Messages): string =>
  messages.joined(
    (relative.cancers ?? []).map((cancer) => cancerInWords(cancer, messages)),
  )
