import { bank, loadWords, type Topic } from '../content/index.ts'
import { fill, loadMessages, type FactWords, type Wording } from '../i18n/index.ts'
import type { Language, Who } from '../plan/index.ts'

/** What a text is: a name (also a title, or hours) is no sentence, nor is a `because`; all others are. */
export type Part = 'question' | 'why' | 'because' | 'meaning' | 'explanation' | 'help' | 'name'

export interface SpokenText {
  readonly language: Language
  /** Of the question, term, explanation or contact; of the reason for `because`. */
  readonly id: string
  readonly part: Part
  /** Of questions and their whys. */
  readonly topic?: Topic
  readonly person: Person['label']
  readonly text: string
}

interface Person {
  readonly label: 'self' | 'child' | 'other' | 'other, named'
  readonly who: Who
  readonly name?: string
}

const people: readonly Person[] = [
  { label: 'self', who: 'self' },
  { label: 'child', who: 'child' },
  { label: 'other', who: 'other' },
  { label: 'other, named', who: 'other', name: 'Rosa' },
]

/** As long as facts usually are. */
const facts: Required<FactWords> = {
  cancer: 'lung cancer',
  markers: 'EGFR',
  genes: 'BRCA2',
  medicines: 'capecitabine',
  family: 'my sister had ovarian cancer at 47',
  carrier: 'my sister',
  familyGene: 'BRCA2',
  state: 'Maryland',
  stateLawAsOf: 'June 2026',
}

export interface Unfilled {
  readonly at: string
  readonly problem: string
}

/** Every text of the content as a person may get to read it: for each person, with facts of a made-up patient filled in, where it is about the patient. */
export async function spokenIn(language: Language): Promise<{ readonly texts: readonly SpokenText[]; readonly unfilled: readonly Unfilled[] }> {
  const [words, messages] = await Promise.all([loadWords(language), loadMessages(language)])
  const texts: SpokenText[] = []
  const unfilled: Unfilled[] = []

  const say = (entry: Pick<SpokenText, 'id' | 'part' | 'topic'>, wording: Wording, more: Readonly<Record<string, string>>): void => {
    for (const { label, who, name } of people) {
      try {
        texts.push({ ...entry, language, person: label, text: fill(wording, who, { ...messages.voice(who, name), ...more }) })
      } catch (error) {
        unfilled.push({ at: `${language} ${entry.id} (${entry.part})`, problem: String(error) })
      }
    }
  }

  for (const { id, topic } of bank) {
    const entry = words.questions[id]
    if (!entry) {
      unfilled.push({ at: `${language} ${id}`, problem: 'has no words' })
      continue
    }
    say({ id, topic, part: 'question' }, entry.text, { ...facts })
    say({ id, topic, part: 'why' }, entry.why, { ...facts })
  }
  for (const [path, values] of Object.entries(words.becauseOfAnswer))
    for (const [value, wording] of Object.entries(values)) if (wording !== undefined) say({ id: `${path}: ${value}`, part: 'because' }, wording, {})
  for (const [path, wording] of Object.entries(words.becauseOfNames)) say({ id: path, part: 'because' }, wording, { values: 'EGFR and ALK' })
  for (const [fact, wording] of Object.entries(words.becauseOfFact)) say({ id: fact, part: 'because' }, wording, { evidence: facts.family })

  /** The same for everyone. */
  const add = (part: Part, id: string, ...parts: readonly (string | undefined)[]): void => {
    for (const text of parts) if (text !== undefined) texts.push({ language, id, part, person: 'self', text })
  }
  for (const [id, { name, also = [], meaning }] of Object.entries(words.glossary)) {
    add('name', id, name, ...also)
    add('meaning', id, meaning)
  }
  for (const [id, { title, paragraphs }] of Object.entries(words.explanations)) {
    add('name', id, title)
    add('explanation', id, paragraphs.join(' '))
  }
  for (const [id, { name, helps, hours, languages, phoneInLetters }] of Object.entries(words.contacts)) {
    add('name', id, name, hours, languages, phoneInLetters)
    add('help', id, helps)
  }
  return { texts, unfilled }
}
