/** Texts that may break a rule of the bank, each with its reason. An exception that is no longer needed fails its test. */

/** Text of the bank that holds a banned word and may: by question id, the words around it. */
export const allowedPhrases: Readonly<Record<string, { readonly phrase: string; readonly reason: string }>> = {}

/** Questions whose text or why may be harder to read, by `id (part)`. */
export const allowedGrades: Readonly<Record<string, { readonly grade: number; readonly reason: string }>> = {}

/** Pairs of questions whose texts may be nearly the same. */
export const allowedTwins: readonly { readonly ids: readonly [string, string]; readonly reason: string }[] = []

/** Topics of the field that no question answers yet, by id. */
export const openFieldTopics: Readonly<Record<string, string>> = {
}
