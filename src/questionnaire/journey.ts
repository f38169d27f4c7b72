/**
 * The way through the questionnaire, derived from the answers alone: nothing about it is stored, so nothing can disagree with the answers.
 * After the page model of GOV.UK's question journeys.
 */
import { valueAt, vocabulary, withValue, type Answers, type Subtype } from '../plan/index.ts'
import { evaluate, type Condition } from '../rules/index.ts'
import { pages, type Field, type Page, type PageId } from './pages.ts'

/** The pages that these answers call for, in order. */
export const journey = (answers: Answers): readonly Page[] => pages.filter((page) => evaluate(page.asked, answers).truth === 'yes')

/** The fields of a page that these answers call for. */
export const fieldsOf = (page: Page, answers: Answers): readonly Field[] =>
  page.fields.filter((field) => field.kind !== 'age' || !field.asked || evaluate(field.asked, answers).truth === 'yes')

export const mayVisit = (id: PageId, answers: Answers): boolean => journey(answers).some((page) => page.id === id)

/** Undefined after the last page: then the answers are checked. */
export function nextPage(id: PageId, answers: Answers): PageId | undefined {
  const after = pages.slice(pages.findIndex((page) => page.id === id) + 1)
  return after.find((page) => mayVisit(page.id, answers))?.id
}

/** Undefined before the first page. */
export function previousPage(id: PageId, answers: Answers): PageId | undefined {
  const before = pages.slice(0, pages.findIndex((page) => page.id === id))
  return before.findLast((page) => mayVisit(page.id, answers))?.id
}

/** Where the page stands, counted from 1, and about how many there are: later answers may add some or take some away. */
export function progress(id: PageId, answers: Answers): { readonly at: number; readonly of: number } {
  const asked = journey(answers)
  return { at: asked.findIndex((page) => page.id === id) + 1, of: asked.length }
}

export const isAnswered = (page: Page, answers: Answers): boolean => page.fields.some(({ path }) => valueAt(answers, path) !== undefined)

/** The first page without an answer: where to go on. Undefined when every page has one. */
export const firstOpenPage = (answers: Answers): PageId | undefined => journey(answers).find((page) => !isAnswered(page, answers))?.id

/**
 * Where a changed answer leads from the check page: to the pages that hang on it, directly or by way of each other, and have no answer yet; else back
 * (undefined). `changed` is the page that was chosen to be changed, `id` the one that is being left, the same or a later one.
 */
export function nextAfterChange(id: PageId, changed: PageId, answers: Answers): PageId | undefined {
  const hanging = new Set(pages.filter((page) => page.id === changed))
  for (const page of pages) if ([...hanging].some((other) => hangsOn(page, other))) hanging.add(page)
  const later = pages.slice(pages.findIndex((page) => page.id === id) + 1)
  return later.find((page) => hanging.has(page) && mayVisit(page.id, answers) && !isAnswered(page, answers))?.id
}

const hangsOn = (page: Page, other: Page): boolean => pathsOf(page.asked).some((path) => other.fields.some((field) => field.path === path))

function pathsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'is':
      return [condition.path]
    case 'all':
    case 'any':
      return condition.of.flatMap(pathsOf)
    case 'not':
    case 'unless':
      return pathsOf(condition.of)
    case 'always':
    case 'fact':
      return []
  }
}

/**
 * The answers with one changed. What was answered in fields that the change takes out of the journey goes with it, so that no question rests on an
 * answer that the person can no longer see.
 */
export function answer(answers: Answers, path: string, value: unknown): Answers {
  const before = askedPaths(answers)
  const set = withValue(answers, path, value)
  let changed = path === 'cancer' ? withoutStaleSubtype(set) : set
  for (;;) {
    const asked = new Set(askedPaths(changed))
    const gone = before.filter((each) => !asked.has(each) && valueAt(changed, each) !== undefined)
    if (!gone.length) return changed
    for (const each of gone) changed = withValue(changed, each, undefined)
  }
}

const askedPaths = (answers: Answers): readonly string[] =>
  journey(answers).flatMap((page) => fieldsOf(page, answers).map((field) => field.path))

/** A kind belongs to its cancer: another cancer takes it away. */
function withoutStaleSubtype(answers: Answers): Answers {
  const { cancer, subtype } = answers
  const fitting: readonly Subtype[] = (cancer && vocabulary.subtypesOf[cancer]) ?? []
  return subtype && !fitting.includes(subtype) ? withValue(answers, 'subtype', undefined) : answers
}
