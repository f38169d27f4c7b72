import type { Cited } from '../define.ts'
import type { FieldTopic, SeedTopic } from './define.ts'

/** What can answer a topic: a question, a term, an explanation or a contact. */
export type Answering = Pick<Cited, 'id' | 'sources'>

/** Ids of what answers a topic. Of a seed topic the entries themselves say so: what cites it answers it. */
export const answersTo = (topic: SeedTopic | FieldTopic, entries: readonly Answering[]): readonly string[] =>
  'answeredBy' in topic ? topic.answeredBy : entries.filter(({ sources }) => sources.some((citation) => citation === topic.id)).map(({ id }) => id)

/** Topics that nothing answers yet. */
export const openTopics = <T extends SeedTopic | FieldTopic>(topics: readonly T[], entries: readonly Answering[]): readonly T[] =>
  topics.filter((topic) => answersTo(topic, entries).length === 0)

/** Topics that want an explanation and have none: a question alone does not tell what a word means. */
export const unexplainedTopics = <T extends SeedTopic | FieldTopic>(topics: readonly T[], explaining: readonly Answering[]): readonly T[] => {
  const ids = new Set(explaining.map(({ id }) => id))
  return topics.filter((topic) => topic.learn && !answersTo(topic, explaining).some((id) => ids.has(id)))
}
