/**
 * The document that all cases make, as plain data that knows none of them: a title, what is known, questions with a reason, notes and a line to write on,
 * words, sources with links. The texts are drawn from a list of words, always the same ones; no hyphen and no ligature, which readers of PDF change.
 */
export interface Sample {
  readonly title: string
  readonly subtitle: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly groups: readonly { readonly heading: string; readonly questions: readonly Question[] }[]
  readonly wordsHeading: string
  readonly words: readonly { readonly term: string; readonly text: string }[]
  readonly sourcesHeading: string
  readonly sources: readonly Source[]
  readonly footer: string
}

export interface Question {
  readonly text: string
  readonly why: string
  /** Numbers of sources, as they stand behind the reason. */
  readonly notes: string
}

export interface Source {
  readonly number: number
  readonly text: string
  readonly url: string
  /** The address as it is shown. */
  readonly shown: string
}

export const pageNumber = (page: number, pages: number): string => `page ${page} of ${pages}`

/** In points; the measures of the paper that the app makes. */
export const look = {
  width: 612,
  height: 792,
  margin: (15 / 25.4) * 72,
  title: 24,
  heading: 14.5,
  body: 11.5,
  small: 9.5,
  footer: 9,
  leading: 1.4,
  /** From one line to write on to the next. */
  writing: 20,
  /** Room left of a question for its box. */
  indent: 22.5,
  box: 11.7,
  ink: '#1b1b1b',
  soft: '#4a4a4a',
  line: '#8a8a8a',
  accent: '#0b5c66',
} as const

/** Texts and nothing else: what a reader must find in each file, without the footers. */
export const textsOf = ({ title, subtitle, facts, groups, wordsHeading, words, sourcesHeading, sources }: Sample): readonly string[] => [
  title,
  subtitle,
  ...facts.flatMap(({ label, value }) => [label, value]),
  ...groups.flatMap(({ heading, questions }) => [heading, ...questions.flatMap(({ text, why, notes }) => [text, why, notes])]),
  wordsHeading,
  ...words.flatMap(({ term, text }) => [term, text]),
  sourcesHeading,
  ...sources.flatMap(({ number, text, shown }) => [`${number}.`, text, shown]),
]

const vocabulary =
  `a about after again all also and answer any appointment are arm as ask at be been before blood body bring by call cancer care cause cell change check
  child children clinic come copy cost cover day days decide did do doctor does done each early else every explain eye family far found from gene genes get
  give go hand has have health help her his hope hospital how if in insurance is it join kind know laboratory last later law learn letter live long look made
  many may me mean medicine month months more mother much my name near need new next no not now nurse of on one only or order other our out part pay people
  person plan questions read reason report result results risk sample say second see sent should side sister some start still store study take tell test
  tests than that the their them then there these they thing this time tissue to told treatment trial tumor two understand until up use visit wait want was
  way week weeks were what when where which who whole why will with without word work would write year years you your café naïve señora Zoë`.split(/\s+/u)

/** The numbers of a linear congruential generator: the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export function makeSample(times = 1): Sample {
  const pick = chance(7)
  const words = (count: number): string => Array.from({ length: count }, () => vocabulary[pick(vocabulary.length)]).join(' ')
  const sentence = (count: number, end: string): string => {
    const text = words(count)
    return text.charAt(0).toUpperCase() + text.slice(1) + end
  }
  const source = (number: number): Source => {
    const shown = `example.org/guides/${words(1).normalize('NFD').replace(/[^a-z]/gu, '')}/${1000 + pick(9000)}`
    return { number, text: sentence(9, `, ${2015 + pick(11)}.`), url: `https://${shown}`, shown }
  }
  const question = (): Question => ({
    text: sentence(9 + pick(6), '?'),
    why: sentence(11 + pick(6), '.'),
    notes: pick(3) === 0 ? `${1 + pick(4)},\u00a0${5 + pick(4)}` : `${1 + pick(8)}`,
  })
  const groups = Array.from({ length: 5 * times }, () => ({
    heading: sentence(4, ''),
    questions: Array.from({ length: 6 }, question),
  }))
  return {
    title: 'Questions for my visit',
    subtitle: 'Zoë Muñoz · December 1, 2026 · with the oncologist',
    facts: Array.from({ length: 6 }, () => ({ label: sentence(2, ''), value: sentence(3 + pick(3), '') })),
    groups,
    wordsHeading: 'Words you may hear',
    words: Array.from({ length: 5 * times }, () => ({ term: sentence(2, ''), text: sentence(13, '.') })),
    sourcesHeading: 'Sources',
    sources: Array.from({ length: 8 * times }, (_, i) => source(i + 1)),
    footer: 'This is not medical advice.',
  }
}
