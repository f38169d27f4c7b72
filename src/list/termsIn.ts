import type { TermText } from '../content/index.ts'

/** The words of one language, by id of the term. */
export type Glossary = Readonly<Record<string, Pick<TermText, 'forms'>>>

/** A piece of a text; the pieces put together are the text. */
export interface Segment {
  readonly text: string
  /** Id of the term that the piece names, where it is its first occurrence. */
  readonly term?: string
}

interface Form {
  readonly text: string
  readonly term: string
  /** Written without a small letter, as HRD: "fish" is no FISH. */
  readonly asWritten: boolean
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Marks the first occurrence of each term in a text. Where forms overlap, the longest wins; what it takes is never part of another term, also where it
 * occurs again and is not marked. Only whole words count: no term is found inside another word. Terms in `known` are passed over, for a text that
 * follows another one.
 */
export function termsIn(text: string, glossary: Glossary, known: ReadonlySet<string> = new Set()): readonly Segment[] {
  const forms = formsOf(glossary)
  const words = [...text.matchAll(wordPattern)]
  const ends = new Set(words.map((word) => word.index + word[0].length))
  const seen = new Set(known)
  const segments: Segment[] = []
  let done = 0
  let from = 0
  for (const { index, 0: word } of words) {
    if (index < from) continue
    const form = forms.get(folded(word))?.find((candidate) => occursAt(candidate, text, index) && ends.has(index + candidate.text.length))
    if (!form) continue
    from = index + form.text.length
    if (seen.has(form.term)) continue
    seen.add(form.term)
    if (index > done) segments.push({ text: text.slice(done, index) })
    segments.push({ text: text.slice(index, from), term: form.term })
    done = from
  }
  if (done < text.length) segments.push({ text: text.slice(done) })
  return segments
}

/** The terms that occur in texts, in the order in which a reader meets them. */
export function termIdsIn(texts: readonly string[], glossary: Glossary): readonly string[] {
  const met = new Set<string>()
  for (const text of texts) for (const { term } of termsIn(text, glossary, met)) if (term !== undefined) met.add(term)
  return [...met]
}

const folded = (text: string): string => text.toLowerCase()

const occursAt = ({ text: form, asWritten }: Form, text: string, index: number): boolean => {
  const found = text.slice(index, index + form.length)
  return asWritten ? found === form : folded(found) === folded(form)
}

/** Made once for the words of a language: a list has hundreds of texts. By first word, the longest form first. */
const made = new WeakMap<Glossary, ReadonlyMap<string, readonly Form[]>>()

function formsOf(glossary: Glossary): ReadonlyMap<string, readonly Form[]> {
  const before = made.get(glossary)
  if (before) return before
  const byFirstWord = new Map<string, Form[]>()
  const forms = Object.entries(glossary).flatMap(([term, { forms: texts }]) => texts.map((text) => ({ text, term, asWritten: text === text.toUpperCase() })))
  for (const form of forms.toSorted((a, b) => b.text.length - a.text.length)) {
    const first = folded(form.text.match(wordPattern)?.[0] ?? '')
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form])
  }
  made.set(glossary, byFirstWord)
  return byFirstWord
}
