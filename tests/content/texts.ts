/** Every text of the content in each language, as the tests look at them. */
import { spokenIn, type SpokenText, type Unfilled } from '../../src/cli/spokenTexts.ts'
import { vocabulary } from '../../src/plan/index.ts'

const spoken = await Promise.all(vocabulary.languages.map(spokenIn))

export const spokenTexts: readonly SpokenText[] = spoken.flatMap(({ texts }) => texts)
export const unfilledTexts: readonly Unfilled[] = spoken.flatMap(({ unfilled }) => unfilled)

/** Names and reasons are parts of sentences; every other text is one or more. */
export const isSentence = ({ part }: SpokenText): boolean => part !== 'because' && part !== 'name'

/** A finding as a writer wants to read it. */
export const finding = ({ id, part, person, text }: SpokenText, problem: string): string => `${id} (${part}, ${person}): ${problem}: ${text}`

export { wordsOf } from '../../src/cli/readingGrade.ts'
export type { Part, SpokenText } from '../../src/cli/spokenTexts.ts'
