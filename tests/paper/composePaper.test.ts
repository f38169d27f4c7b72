import { expect, test } from 'vitest'
import { bank, loadWords } from '../../src/content/index.ts'
import { itemsOf, makePromptList } from '../../src/list/index.ts'
import { composePaper, loadPaperFonts, makePaper, UnprintableTextError } from '../../src/paper/index.ts'
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

test('a name in Chinese stands on the paper', async () => {
  const { texts } = await readPdf(await paperOf({ ...answers, name: '安娜' }), await loadPaperFonts('安娜'))
  expect(texts).toContain('安娜')
})

test('letters that the fonts lack are named, the pages can be seen, and no paper is made', async () => {
  const named = { ...answers, name: 'Anna אנה 安娜' }
  const { missing, draw } = await composePaper(planWith(named), listOf(named), messages, '2026-11-22')
  expect(missing).toEqual(['א', 'נ', 'ה'])
  expect(draw().flatMap(({ elements }) => elements.map(({ text }) => text))).toContain('Anna אנה 安娜')
  await expect(paperOf(named)).rejects.toThrow(UnprintableTextError)
})
