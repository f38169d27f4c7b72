/**
 * Documents that only raised a topic: no fact comes from them, so they are never shown as where something comes from.
 * `outcomes` says of itself that a language model wrote it; `terms` are two blog posts that argue about words.
 */
export const topicLists: ReadonlySet<string> = new Set(['outcomes', 'terms'])

/** A company's guide for families: it knows what families ask, and sells something. Shown only where a question has no other document. */
export const lastResort: ReadonlySet<string> = new Set(['families'])
