import { wordsOf } from './texts.ts'

export type Runs = ReadonlySet<string>

/** From 0, nothing in common, to 1, the same: how many runs of three letters two texts share. */
export function likeness(left: Runs, right: Runs): number {
  let shared = 0
  for (const run of left) if (right.has(run)) shared += 1
  return shared / (left.size + right.size - shared)
}

export function runsOf(text: string): Runs {
  const letters = ` ${wordsOf(text.toLowerCase()).join(' ')} `
  return new Set(Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3)))
}

/**
 * Above it, a reader would take two texts for the same: a word exchanged in a question of twelve gives about 0.7. Whys may share a sentence, such as
 * "keep taking it until you have asked".
 */
export const tooLike = { question: 0.7, why: 0.9 } as const
