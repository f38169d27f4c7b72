import { expect, test } from 'vitest'
import { bank, loadWords } from '../../src/content/index.ts'
import { itemsOf, makePromptList } from '../../src/list/index.ts'
import { makePaper, UnprintableTextError } from '../../src/paper/index.ts'
import type { Answers } from '../../src/plan/index.ts'
import { messages } from '../list/builders.ts'
import { readPdf } from '../pdf/readPdf.ts'
import { planWith } from '../plan/builders.ts'

const words = await loadWords('en')
const listOf = (answers: Answers) => makePromptList(planWith(answers), { bank, words, messages })
const paperOf = (answers: Answers, made = '2026-11-22'): Promise<Uint8Array> => makePaper(planWith(answers), listOf(answers), messages, made)
const answers: Answers = { name: 'Ana Łukasik', situation: 'new-diagnosis', cancer: 'lung', appointment: { minutes: 15 } }

test('the same plan of the same day gives the same bytes', async () => {
  const [one, other] = await Promise.all([paperOf(answers), paperOf(structuredClone(answers))])
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test.each<[string, Answers, string]>([
  ['another day', answers, '2026-11-23'],
  ['another answer', { ...answers, cancer: 'breast' }, '2026-11-22'],
])('%s gives another file', async (_, other, made) => {
  expect(Buffer.from(await paperOf(answers)).equals(Buffer.from(await paperOf(other, made)))).toBe(false)
})

test('every question and the name are in the text, letter for letter', async () => {
  const { texts, artifacts, title } = await readPdf(await paperOf(answers))
  const said = texts.join(' ')
  expect(itemsOf(listOf(answers)).filter(({ text }) => !said.includes(text))).toEqual([])
  expect(said).toContain('Ana Łukasik')
  expect(artifacts.join(' ')).toContain('Ana Łukasik')
  expect(title).toBe('Questions for my visit')
})

test('letters that the fonts lack are named, and no paper is made', async () => {
  await expect(paperOf({ ...answers, name: '安娜' })).rejects.toThrow(UnprintableTextError)
})
