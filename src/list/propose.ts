/**
 * How many questions are proposed. No trial fixes a number; 13 to 16 are asked in a first oncology visit, people tick far more than they ask, and long
 * lists do no better than three questions (Bottacini 2017; Roe 2021; Shepherd 2011). So: few, fitted to the visit, the rest in reserve.
 */
import type { BankQuestion } from '../content/index.ts'
import type { Answers, Ask, Concern } from '../plan/index.ts'
import type { SelectedQuestion } from '../rules/index.ts'

/** Minutes of a visit, and how many questions fit it; in between in proportion. */
const shortVisit = { minutes: 15, questions: 5 }
const longVisit = { minutes: 30, questions: 12 }
const visitOfUnknownLength = 10
const perOtherAddressee = 4
const forOthers = 10
const inAll = 20
/** Shares of the visit that are kept, where the next decision would fill it, for safety questions and for what matters most to the person. */
const safetyShare = 1 / 3
const concernShare = 1 / 4
/** What each question of a topic takes off the next one of the same: a list that asks one thing six times leaves the rest unasked. */
const topicFatigue = 6

export function questionsForVisit(minutes: number | undefined): number {
  if (minutes === undefined) return visitOfUnknownLength
  const share = (minutes - shortVisit.minutes) / (longVisit.minutes - shortVisit.minutes)
  const count = shortVisit.questions + share * (longVisit.questions - shortVisit.questions)
  return Math.round(Math.min(Math.max(count, shortVisit.questions), longVisit.questions))
}

/** The ids proposed for the list, the most useful first. */
export function propose(fitting: readonly Fitting[], answers: Answers, visits: (ask: Ask) => boolean): readonly string[] {
  const forVisit = fitting.filter(({ question }) => visits(question.ask))
  const room = questionsForVisit(answers.appointment?.minutes)
  const safety = forVisit.filter(({ question }) => question.purpose === 'safety').slice(0, Math.ceil(room * safetyShare))
  const concerned = ofConcerns(forVisit, answers.concerns ?? []).slice(0, Math.floor(room * concernShare))
  const visit = withVariety(forVisit, [...new Set([...safety, ...concerned])], room)
  const others = roundByAddressee(
    fitting.filter(({ question }) => !visits(question.ask)),
    answers.concerns ?? [],
  ).slice(0, Math.min(forOthers, inAll - visit.length))
  const taken = new Set([...visit, ...others].map(({ question }) => question.id))
  return fitting.flatMap(({ question }) => (taken.has(question.id) ? [question.id] : []))
}

type Fitting = SelectedQuestion<BankQuestion>

/** The best question for each concern, in the order in which the concerns were named. */
const ofConcerns = (candidates: readonly Fitting[], concerns: readonly Concern[]): readonly Fitting[] =>
  concerns.flatMap((concern) => candidates.find(({ question }) => question.concerns?.includes(concern)) ?? [])

/** Fills the visit one by one with the best of what is left, where a topic that has been taken before counts less. */
function withVariety(candidates: readonly Fitting[], reserved: readonly Fitting[], room: number): readonly Fitting[] {
  const taken = [...reserved]
  const worth = (candidate: Fitting): number =>
    candidate.score - topicFatigue * taken.filter(({ question }) => question.topic === candidate.question.topic).length
  while (taken.length < room) {
    const left = candidates.filter((candidate) => !taken.includes(candidate))
    const [first, ...rest] = left
    if (!first) break
    taken.push(rest.reduce((best, candidate) => (worth(candidate) > worth(best) ? candidate : best), first))
  }
  return taken
}

/**
 * The best question for each addressee, then the second best of each, and so on: nobody's questions push out all of another's. In each round those
 * for safety come first, then those that a concern of the person asks for.
 */
function roundByAddressee(candidates: readonly Fitting[], concerns: readonly Concern[]): readonly Fitting[] {
  const isConcern = ({ question }: Fitting): boolean => question.concerns?.some((concern) => concerns.includes(concern)) ?? false
  const isSafety = ({ question }: Fitting): boolean => question.purpose === 'safety'
  const places = new Map<Ask, number>()
  return candidates
    .map((candidate) => {
      const place = places.get(candidate.question.ask) ?? 0
      places.set(candidate.question.ask, place + 1)
      return { candidate, place }
    })
    .filter(({ place }) => place < perOtherAddressee)
    .toSorted(
      (a, b) =>
        a.place - b.place ||
        Number(isSafety(b.candidate)) - Number(isSafety(a.candidate)) ||
        Number(isConcern(b.candidate)) - Number(isConcern(a.candidate)),
    )
    .map(({ candidate }) => candidate)
}
