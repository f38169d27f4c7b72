/**
 * Text that reads right for oneself, a child, or someone else: one string with placeholders, or three strings where grammar asks for it.
 * Each language has its own placeholders for persons (`Voice`); those for the person's own facts are the same in all.
 */
import type { Who } from '../plan/index.ts'

export type Wording = string | Readonly<Record<Who, string>>

/** The person's own facts that a text may name. A text may use one only under a condition that makes sure it is there. */
export const factPlaceholders = ['cancer', 'markers', 'genes', 'medicines', 'family', 'carrier', 'familyGene', 'state', 'stateLawAsOf'] as const
export type FactPlaceholder = (typeof factPlaceholders)[number]
export type FactWords = Partial<Readonly<Record<FactPlaceholder, string>>>

const slot = /\{([^{}]*)\}/gu

/** The placeholders of a text, as written. */
export const placeholdersOf = (wording: Wording): readonly string[] =>
  (typeof wording === 'string' ? [wording] : Object.values(wording)).flatMap((text) => [...text.matchAll(slot)].map((match) => match[1] ?? ''))

/**
 * The text for one person. A placeholder at the start of a sentence gets a capital letter; a clause is the inside of a sentence.
 * Throws where a placeholder has no words: a text that is missing its fact must never reach a person.
 */
export function fill(wording: Wording, who: Who, words: Readonly<Record<string, string | undefined>>, place: 'sentence' | 'clause' = 'sentence'): string {
  const text = typeof wording === 'string' ? wording : wording[who]
  return text.replace(slot, (_, name: string, at: number) => {
    const word = words[name]
    if (word === undefined) throw new Error(`No words for the placeholder "${name}" in "${text}"`)
    const before = text.slice(0, at)
    const begins = before === '' ? place === 'sentence' : /[.?!]\s+$/u.test(before)
    return begins ? capitalised(word) : word
  })
}

const capitalised = (word: string): string => word.slice(0, 1).toLocaleUpperCase() + word.slice(1)
