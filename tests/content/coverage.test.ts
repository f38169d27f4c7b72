import { expect, test } from 'vitest'
import {
  answersTo,
  bank,
  contacts,
  explanations,
  fieldTopics,
  glossary,
  openTopics,
  seedTopics,
  unexplainedTopics,
  type Answering,
  type FieldTopic,
  type SeedTopic,
} from '../../src/content/index.ts'
import { openFieldTopics } from './exceptions.ts'

const seeds: readonly SeedTopic[] = seedTopics
const field: readonly FieldTopic[] = fieldTopics
const explaining: readonly Answering[] = [...glossary, ...explanations, ...contacts]
const entries: readonly Answering[] = [...bank, ...explaining]
const known = new Set(entries.map(({ id }) => id))
const repeated = (values: readonly string[]): readonly string[] => values.filter((value, index) => values.indexOf(value) !== index)

test('what a topic says it is answered by is there, and named once', () => {
  expect(field.flatMap(({ id, answeredBy }) => answeredBy.filter((question) => !known.has(question)).map((question) => `${id}: ${question}`))).toEqual([])
  expect(field.flatMap(({ id, answeredBy }) => repeated(answeredBy).map((question) => `${id}: ${question}`))).toEqual([])
})

test('every topic of the start is cited', () => {
  expect(openTopics(seeds, entries).map(({ id }) => id)).toEqual([])
})

test('every topic of the start that is not only to be understood is cited by a question', () => {
  expect(openTopics(seeds, bank).filter(({ learn }) => !learn).map(({ id }) => id)).toEqual([])
})

test('every topic that is to be understood has a term, an explanation or a contact', () => {
  expect(unexplainedTopics([...seeds, ...field], explaining).map(({ id }) => id)).toEqual([])
  expect([...seeds, ...field].filter(({ learn }) => learn).map(({ id }) => id)).toEqual([
    'acs#words-doctors-use',
    'acs#gene-changes',
    'acs#helpline',
    'outcomes#test-kinds',
    'terms#same-or-different',
    'terms#no-custom-drug',
    'terms#pharmacogenomics',
    'field-049',
  ])
})

test('every topic of the field is answered, or stands among the open ones', () => {
  expect(openTopics(field, entries).map(({ id, name }) => `${id} ${name}`).filter((line) => !Object.hasOwn(openFieldTopics, line.split(' ')[0] ?? ''))).toEqual([])
})

test('every open topic is open indeed, and says why', () => {
  const open = new Set<string>(openTopics(field, entries).map(({ id }) => id))
  expect(Object.entries(openFieldTopics).filter(([id, reason]) => !open.has(id) || reason.length < 10)).toEqual([])
})

test('every topic that is cited of a list of topics is one of them', () => {
  const topics = new Set(seeds.map(({ id }) => id))
  const lists = new Set(seeds.map(({ id }) => id.split('#')[0]))
  const cited = entries.flatMap(({ id, sources }) => sources.map((citation) => ({ id, citation })))
  expect(cited.filter(({ citation }) => lists.has(citation.split('#')[0]) && !topics.has(citation))).toEqual([])
})

test('no topic stands twice', () => {
  expect(repeated([...seeds.map(({ id }) => id), ...field.map(({ id }) => id)])).toEqual([])
  expect(repeated(field.map(({ name }) => name))).toEqual([])
  for (const list of [seeds, field]) expect(repeated(list.map(({ about }) => about))).toEqual([])
})

test('names of topics are in kebab-case, and their numbers leave no gap', () => {
  expect(field.map(({ name }) => name).filter((name) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name))).toEqual([])
  expect(field.map(({ id }) => id)).toEqual(field.map((_, index) => `field-${String(index + 1).padStart(3, '0')}`))
})

test('an answer is found, and its absence too', () => {
  const [cited] = seeds
  const question = bank.find(({ sources }) => sources.some((citation) => citation === cited?.id))
  expect(cited && answersTo(cited, bank)).toContain(question?.id)
  const unheard: SeedTopic = { id: 'acs#unheard-of', about: 'nothing' }
  expect(openTopics([unheard], bank)).toEqual([unheard])
  const toLearn = { ...unheard, learn: true } as const
  expect(unexplainedTopics([unheard, toLearn], [{ id: 'a', sources: ['acs#heard-of'] }])).toEqual([toLearn])
  expect(unexplainedTopics([toLearn], [{ id: 'a', sources: ['acs#unheard-of'] }])).toEqual([])
})
