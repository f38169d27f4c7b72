import { expect, test } from 'vitest'
import { bank, contacts, documentsOf, explanations, glossary, sources, topicLists, type Answering } from '../../src/content/index.ts'

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u
const isKnown = (id: string): boolean => Object.hasOwn(sources, id) || topicLists.has(id)
const citation = /^([a-z0-9-]+)#([a-z0-9-]+)$/u

const entries: readonly (Answering & { readonly reviewed: string })[] = [...bank, ...glossary, ...explanations, ...contacts]

test('every question, term, explanation and contact cites sources that exist', () => {
  const wrong = entries.flatMap(({ id, sources: cited }) =>
    cited.filter((place) => !isKnown(citation.exec(place)?.[1] ?? '')).map((place) => `${id}: ${place}`),
  )
  expect(wrong).toEqual([])
})

test('each rests on a document that can be shown, not only on one that raised its topic', () => {
  expect(entries.filter(({ sources: cited }) => documentsOf(cited).length === 0).map(({ id }) => id)).toEqual([])
})

/** The rules of referral cite too, and facts may; a citation is a string like no other, so it is found wherever it stands. */
test('every citation in rules, family and list names a source that exists', () => {
  const modules: Readonly<Record<string, string>> = import.meta.glob('../../src/{rules,family,list,document}/**/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const cited = Object.entries(modules).flatMap(([file, code]) => [...code.matchAll(/'([a-z0-9-]+)#[a-z0-9-]+'/gu)].map((match) => ({ file, id: match[1] ?? '' })))
  expect(cited.length).toBeGreaterThan(0)
  expect(cited.filter(({ id }) => !isKnown(id))).toEqual([])
})

test('every source is cited', () => {
  const modules: Readonly<Record<string, string>> = import.meta.glob('../../src/**/*.ts', { query: '?raw', import: 'default', eager: true })
  const code = Object.entries(modules).flatMap(([file, text]) => (/\/(?:typeface\/cut|content\/coverage)\//u.test(file) ? [] : [text])).join('\n')
  expect(Object.keys(sources).filter((id) => !code.includes(`'${id}#`))).toEqual([])
})

test.each(Object.entries(sources))('the source %s has a name, a title, an https address and its dates', (_, source) => {
  expect(source.name.trim()).not.toBe('')
  expect(source.title.trim()).not.toBe('')
  expect(new URL(source.url).protocol).toBe('https:')
  if (source.date !== 'undated') expect(source.date).toMatch(date)
  expect(source.read).toMatch(day)
  expect(source.date === 'undated' || source.date <= source.read).toBe(true)
})

test('each says when it was reviewed', () => {
  expect(entries.filter(({ reviewed }) => !day.test(reviewed)).map(({ id }) => id)).toEqual([])
})

test('a company’s guide is shown only where a question has no other document', () => {
  const names = (citations: readonly string[]): readonly string[] => documentsOf(citations).map(({ name }) => name)
  expect(names(['families#urgency'])).toHaveLength(1)
  expect(names(['families#urgency', 'acs#trials-gene-match', 'outcomes#multidisciplinary'])).toEqual([sources['acs']?.name])
  expect(() => documentsOf(['nobody#knows'])).toThrow('nobody')
})
