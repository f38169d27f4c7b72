import type { BankQuestion } from '../define.ts'
import type { FieldTopic, SeedTopic } from './define.ts'

/** Ids of the questions that answer a topic. Of a seed topic the bank itself says so: what cites it answers it. */
export const answersTo = (topic: SeedTopic | FieldTopic, bank: readonly BankQuestion[]): readonly string[] =>
  'answeredBy' in topic ? topic.answeredBy : bank.filter(({ sources }) => sources.some((citation) => citation === topic.id)).map(({ id }) => id)

/** Topics that nothing answers yet and that do not wait for an explanation instead. */
export const openTopics = <T extends SeedTopic | FieldTopic>(topics: readonly T[], bank: readonly BankQuestion[]): readonly T[] =>
  topics.filter((topic) => topic.learn === undefined && answersTo(topic, bank).length === 0)
