import { expect, test } from 'vitest'
import { bank, loadWords, sources, topics } from '../../src/content/index.ts'
import { vocabulary } from '../../src/plan/index.ts'

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** What the modules of a folder export, whether the index knows them or not. */
const questionModules: Modules = import.meta.glob('../../src/content/questions/**/*.ts', { eager: true })
const sourceModules: Modules = import.meta.glob('../../src/content/sources/**/*.ts', { eager: true })
const wordModules: Modules = import.meta.glob('../../src/content/en/questions/**/*.ts', { eager: true })

const exportsOf = (modules: Modules): readonly (readonly [file: string, value: Readonly<Record<string, unknown>>])[] =>
  Object.entries(modules).flatMap(([file, names]) => Object.values(names).flatMap((value) => (isRecord(value) ? [[file, value] as const] : [])))

test('every question of every file stands in the bank', () => {
  const written = exportsOf(questionModules).flatMap(([file, { topic, entries }]) =>
    typeof topic === 'string' && isRecord(entries) ? Object.keys(entries).map((id) => ({ file, id })) : [],
  )
  const known = new Set(bank.map(({ id }) => id))
  expect(written.filter(({ id }) => !known.has(id))).toEqual([])
  expect(new Set(written.map(({ id }) => id))).toEqual(known)
  expect(written.length).toBeGreaterThan(0)
})

test('every source of every file stands among the sources', () => {
  const written = exportsOf(sourceModules).flatMap(([file, entries]) => Object.keys(entries).map((id) => ({ file, id })))
  expect(written.filter(({ id }) => !Object.hasOwn(sources, id))).toEqual([])
  expect(written.length).toBe(Object.keys(sources).length) // an id in two files would hide one of them
})

test('all words that were written are loaded', async () => {
  const { questions } = await loadWords('en')
  const written = exportsOf(wordModules).flatMap(([file, entries]) => Object.keys(entries).map((id) => ({ file, id })))
  expect(written.filter(({ id }) => !Object.hasOwn(questions, id))).toEqual([])
  expect(written.length).toBe(Object.keys(questions).length)
})

test.each(vocabulary.languages)('in %s, each question has its words, and no words are left over', async (language) => {
  const { questions } = await loadWords(language)
  expect(Object.keys(questions).toSorted()).toEqual(bank.map(({ id }) => id).toSorted())
})

test('every topic has a question', () => {
  expect(topics.filter((topic) => !bank.some((question) => question.topic === topic))).toEqual([])
})
