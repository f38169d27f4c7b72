/**
 * The question prompt list: what the answers select, shaped by what the person made of it. It is made once and shown by the screen, the paper and the
 * command line; nothing else chooses or orders questions.
 */
import { retired, stateLaws, type BankQuestion, type Topic, type Words } from '../content/index.ts'
import type { Messages } from '../i18n/index.ts'
import { vocabulary, type Answers, type Ask, type Choices, type OwnQuestion, type Plan } from '../plan/index.ts'
import { isAvoided, selectQuestions, stateLawFor, type Reason, type SelectedQuestion, type StateLaw, type Surroundings } from '../rules/index.ts'
import { withCurrentIds } from './currentIds.ts'
import { prepare, type Preparation } from './preparation.ts'
import { propose } from './propose.ts'
import { wordsFor, type PersonWords } from './personWords.ts'

export interface ListItem {
  readonly id: string
  /** As it stands on the list: in the person's own words, if they reworded it. */
  readonly text: string
  readonly reworded: boolean
  /** Missing for questions of one's own. */
  readonly why?: string
  /** What the person told us, most specific first, at most two; each completes "You told us that …". */
  readonly because: readonly string[]
  readonly ask: Ask
  readonly topic: Topic | 'own'
  readonly origin: 'bank' | 'self' | 'clinic'
  /** `source#topic` */
  readonly citations: readonly string[]
  readonly asked: boolean
  readonly note?: string
}

export interface PromptList {
  /** Up to three of those for the person visited. They are not repeated in `groups`. */
  readonly first: readonly ListItem[]
  /** By whom to ask; the person visited comes first. No empty group. */
  readonly groups: readonly { readonly ask: Ask; readonly items: readonly ListItem[] }[]
  /** What fits but was not proposed, or was taken off, by topic. */
  readonly more: readonly { readonly topic: ListItem['topic']; readonly items: readonly ListItem[] }[]
  readonly preparation: Preparation
  /** Ids in the plan that the bank does not have. They are passed over and said. */
  readonly unknownIds: readonly string[]
}

export interface Content {
  readonly bank: readonly BankQuestion[]
  readonly words: Words
  readonly messages: Messages
}

/** How many are to be asked first: three are remembered (Shepherd 2011). */
const firstCount = 3

/** `today`, where the person is, is for what holds only for a time; without it, nothing of the kind is on the list. */
export function makePromptList(saved: Plan, content: Content, today?: string): PromptList {
  const plan = withCurrentIds(saved, retired)
  const answers = plan.answers ?? {}
  const choices = plan.list ?? {}
  const surroundings: Surroundings = { stateLaws, ...(today !== undefined && { today }) }
  const person = wordsFor(answers, content, surroundings)
  const byId = new Map(content.bank.map((question) => [question.id, question]))
  const fitting = selectQuestions(content.bank, answers, surroundings).filter(({ question }) => !plan.clinic?.exclude?.includes(question.id))
  const fits = new Set(fitting.map(({ question }) => question.id))
  const visits = visitedGroup(plan)

  const pulledIn = [...(plan.clinic?.include ?? []), ...(choices.chosen ?? [])]
    .filter((id, index, ids) => !fits.has(id) && ids.indexOf(id) === index)
    .flatMap((id): readonly SelectedQuestion<BankQuestion>[] => {
      const question = byId.get(id)
      return question && !isAvoided(question, answers) && person.canSay(question.id, []) ? [{ question, reasons: [], score: 0 }] : []
    })

  const proposed = propose(fitting, answers, visits)
  const taken = new Set([...proposed, ...(plan.clinic?.include ?? []), ...(choices.chosen ?? []), ...pulledIn.map(({ question }) => question.id)])
  for (const id of choices.dropped ?? []) taken.delete(id)

  const law = stateLawFor(answers, surroundings)
  const bankItems = [...fitting, ...pulledIn].map(({ question, reasons }) => bankItem(question, reasons, choices, person, law))
  const ownItems = ownQuestions(plan).map((own) => ownItem(own, choices))
  const isDropped = ({ id }: ListItem): boolean => choices.dropped?.includes(id) ?? false
  const onList = ordered([...bankItems.filter(({ id }) => taken.has(id)), ...ownItems.filter((item) => !isDropped(item))], choices.order ?? [])

  const first = firstOf(onList, choices.first, (item) => visits(item.ask) && proposed.includes(item.id), subjectsOfFirst(answers))
  const firstIds = new Set(first.map(({ id }) => id))
  return {
    first,
    groups: grouped(
      onList.filter(({ id }) => !firstIds.has(id)),
      visits,
    ),
    more: byTopic([...ownItems.filter(isDropped), ...bankItems.filter(({ id }) => !taken.has(id))]),
    preparation: prepare(
      answers,
      onList.flatMap(({ text, why }) => [text, why ?? '']),
      content.words,
      content.messages,
    ),
    unknownIds: unknownIds(plan, byId),
  }
}

/** Every question on the list, in the order in which it is taken along. */
export const itemsOf = (list: PromptList): readonly ListItem[] => [...list.first, ...list.groups.flatMap(({ items }) => items)]

/** Whose questions are asked at the visit: `doctor` is whoever it is with, so a counselor's visit takes the counselor's questions in. */
function visitedGroup(plan: Plan): (ask: Ask) => boolean {
  const withCounselor = plan.answers?.appointment?.with === 'genetic-counselor'
  return (ask) => ask === 'doctor' || (withCounselor && ask === 'genetic-counselor')
}

function bankItem(question: BankQuestion, reasons: readonly Reason[], choices: Choices, person: PersonWords, law: StateLaw | undefined): ListItem {
  const { text, why } = person.say(question.id, reasons)
  const own = ownWording(choices, question.id)
  return {
    id: question.id,
    text: own ?? text,
    reworded: own !== undefined,
    why,
    because: person.because(reasons),
    ask: question.ask,
    topic: question.topic,
    origin: 'bank',
    citations: law && namesLaw(reasons) ? [law.source, ...question.sources] : question.sources,
    ...progress(choices, question.id),
  }
}

/** Such a question speaks of the law of one state, which has a document of its own. */
const namesLaw = (reasons: readonly Reason[]): boolean => reasons.some((reason) => reason.kind === 'fact' && reason.fact === 'state-biomarker-law')

interface NamedOwnQuestion extends OwnQuestion {
  readonly id: string
  readonly text: string
}

/** The person's own questions and the clinic's; those without text are left out, those without an id get one by their place. */
function ownQuestions(plan: Plan): readonly NamedOwnQuestion[] {
  const named = (questions: readonly OwnQuestion[] | undefined, prefix: string, by: 'self' | 'clinic'): readonly NamedOwnQuestion[] =>
    (questions ?? []).flatMap((question, index) =>
      question.text?.trim() ? [{ by, ...question, id: question.id ?? `${prefix}-${index + 1}`, text: question.text.trim() }] : [],
    )
  return [...named(plan.list?.own, 'own', 'self'), ...named(plan.clinic?.own, 'clinic', 'clinic')]
}

const ownItem = (own: NamedOwnQuestion, choices: Choices): ListItem => ({
  id: own.id,
  text: ownWording(choices, own.id) ?? own.text,
  reworded: ownWording(choices, own.id) !== undefined,
  because: [],
  ask: own.ask ?? 'doctor',
  topic: 'own',
  origin: own.by ?? 'self',
  citations: [],
  ...progress(choices, own.id),
})

/** What stands at an id in the plan. A file may name an own question "constructor", which every object has. */
const at = (texts: Readonly<Record<string, string>> | undefined, id: string): string | undefined => (texts && Object.hasOwn(texts, id) ? texts[id] : undefined)

const ownWording = (choices: Choices, id: string): string | undefined => at(choices.wording, id)?.trim() || undefined

const progress = (choices: Choices, id: string): Pick<ListItem, 'asked' | 'note'> => {
  const note = at(choices.notes, id)
  return { asked: choices.asked?.includes(id) ?? false, ...(note && { note }) }
}

/** Those that the person ordered come first, as they ordered them; the rest stay as they were. */
function ordered(items: readonly ListItem[], order: readonly string[]): readonly ListItem[] {
  const place = new Map(order.map((id, index) => [id, index]))
  const placeOf = (item: ListItem): number => place.get(item.id) ?? Number.POSITIVE_INFINITY
  return items.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
}

/** Of how many subjects the first three speak. */
function subjectsOfFirst({ situation, appointment }: Answers): 1 | 2 | 3 {
  // How treatment goes is what such a visit is about.
  if (situation === 'in-treatment') return 1
  const isAboutOneThing = situation === 'after-treatment' || situation === 'family-risk' || situation === 'rare-disease' || appointment?.with === 'genetic-counselor'
  // While a treatment is chosen, three: what is tested, what there is to choose, and what else must not be missed.
  return isAboutOneThing ? 2 : 3
}

/**
 * The person's own choice, or three of those proposed for the visit: the best of as many subjects as there are to be. Where no treatment is being
 * chosen, what fits everyone comes only if nothing else is left. Once chosen, an empty choice is kept: nothing is put back.
 */
function firstOf(items: readonly ListItem[], chosen: readonly string[] | undefined, isCandidate: (item: ListItem) => boolean, subjects: 1 | 2 | 3): readonly ListItem[] {
  if (chosen) return [...new Set(chosen)].flatMap((id) => items.find((item) => item.id === id) ?? []).slice(0, firstCount)
  const candidates = items.filter(isCandidate)
  const ranked = subjects === 3 ? candidates : [...candidates.filter(({ topic }) => topic !== 'general'), ...candidates.filter(({ topic }) => topic === 'general')]
  const free = ranked.slice(0, firstCount - subjects + 1)
  const others = ranked.slice(free.length).filter((item) => !free.some((taken) => subjectOf(taken) === subjectOf(item)))
  const best = [...free, ...others.filter((item, index) => others.findIndex((other) => subjectOf(other) === subjectOf(item)) === index)]
  return [...best, ...ranked.filter((item) => !best.includes(item))].slice(0, firstCount)
}

/** "What are my options?" and "What is the goal?" take one place, not two of three. */
const subjectOf = ({ topic }: ListItem): ListItem['topic'] => (topic === 'treatment' ? 'general' : topic)

function grouped(items: readonly ListItem[], visits: (ask: Ask) => boolean): PromptList['groups'] {
  const groups = new Map<Ask, ListItem[]>(vocabulary.asks.map((ask) => [ask, []]))
  for (const item of items) {
    const ask = visits(item.ask) ? 'doctor' : item.ask
    groups.set(ask, [...(groups.get(ask) ?? []), item])
  }
  return [...groups].filter(([, group]) => group.length).map(([ask, group]) => ({ ask, items: group }))
}

function byTopic(items: readonly ListItem[]): PromptList['more'] {
  const topics = new Map<ListItem['topic'], ListItem[]>()
  for (const item of items) topics.set(item.topic, [...(topics.get(item.topic) ?? []), item])
  return [...topics].map(([topic, inTopic]) => ({ topic, items: inTopic }))
}

function unknownIds({ list = {}, clinic = {}, ...plan }: Plan, byId: ReadonlyMap<string, unknown>): readonly string[] {
  const own = new Set(ownQuestions({ ...plan, list, clinic }).map(({ id }) => id))
  const named = [
    ...(list.chosen ?? []),
    ...(list.dropped ?? []),
    ...(list.first ?? []),
    ...(list.order ?? []),
    ...Object.keys(list.wording ?? {}),
    ...Object.keys(list.notes ?? {}),
    ...(list.asked ?? []),
    ...(clinic.include ?? []),
    ...(clinic.exclude ?? []),
  ]
  return [...new Set(named)].filter((id) => !byId.has(id) && !own.has(id) && !Object.hasOwn(retired, id))
}
