/**
 * People and the lists they must get, written so that a nurse or a counselor can read and change them: each file is a plan and what its list must hold,
 * may hold and must not hold. An entry is a question's id or `topic:` and a topic. What is on the list must be one of `must` or `may`: a question
 * nobody thought of is looked at by a person before it passes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, describe } from 'vitest'
import { bank, loadWords, topics } from '../../src/content/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'
import { itemsOf, makePromptList, type ListItem } from '../../src/list/index.ts'
import { checkPlan, vocabulary, type Plan } from '../../src/plan/index.ts'
import { today } from './people.ts'

interface Persona {
  readonly about: string
  readonly plan: unknown
  /** Among the three to ask first. */
  readonly first: readonly string[]
  readonly must: readonly string[]
  readonly may: readonly string[]
  readonly mustNot: readonly string[]
}

const here = new URL('.', import.meta.url)
const read = (file: string): Persona => JSON.parse(readFileSync(new URL(file, here), 'utf8')) as Persona
const files = readdirSync(here).filter((file) => file.endsWith('.json'))
const content = { bank, words: await loadWords('en'), messages: await loadMessages('en') }

const fits = (entry: string, item: ListItem): boolean => (entry.startsWith('topic:') ? item.topic === entry.slice(6) : item.id === entry)
const known = new Set<string>([...bank.map(({ id }) => id), ...topics.map((topic) => `topic:${topic}`)])

test('there are personas', () => {
  expect(files.length).toBeGreaterThanOrEqual(24)
})

test('every cancer, every payer and ten families with a rare disease have a persona', () => {
  const answers = files.map((file) => {
    const parsed = checkPlan(read(file).plan)
    return parsed.ok ? (parsed.value.answers ?? {}) : {}
  })
  const cancers = new Set(answers.map(({ cancer }) => cancer))
  const payers = new Set(answers.flatMap(({ insurance, insuranceAlso = [] }) => [insurance, ...insuranceAlso]))
  expect(vocabulary.cancers.filter((cancer) => !cancers.has(cancer))).toEqual([])
  expect(vocabulary.payers.filter((payer) => !payers.has(payer))).toEqual([])
  expect(answers.filter(({ situation }) => situation === 'rare-disease').length).toBeGreaterThanOrEqual(10)
})

describe.each(files)('%s', (file) => {
  const persona = read(file)
  const parsed = checkPlan(persona.plan)
  const plan: Plan = parsed.ok ? parsed.value : { format: 'question-plan', version: 1 }
  const list = makePromptList(plan, content, today)
  const items = itemsOf(list)

  test('is a plan that the format allows, and names questions and topics that exist', () => {
    expect(parsed).toMatchObject({ ok: true })
    expect(persona.about).not.toBe('')
    const named = [...persona.first, ...persona.must, ...persona.may, ...persona.mustNot]
    expect(named.filter((entry) => !known.has(entry))).toEqual([])
    expect(persona.must.length + persona.first.length).toBeGreaterThan(2)
    expect(persona.mustNot.length).toBeGreaterThan(0)
  })

  test('asks first what it must', () => {
    expect(persona.first.filter((entry) => !list.first.some((item) => fits(entry, item)))).toEqual([])
  })

  test('has on its list what it must', () => {
    expect(persona.must.filter((entry) => !items.some((item) => fits(entry, item)))).toEqual([])
  })

  test('has nothing on its list that it must not, nor anything that nobody thought of', () => {
    expect(items.filter((item) => persona.mustNot.some((entry) => fits(entry, item))).map(({ id }) => id)).toEqual([])
    const allowed = [...persona.first, ...persona.must, ...persona.may]
    expect(items.filter((item) => !allowed.some((entry) => fits(entry, item))).map(({ id }) => id)).toEqual([])
  })
})
