/** A second language under each question, with a pseudo-language until there is another: longer words, letters with marks, and nobody's real text. */
import { expect, test } from 'vitest'
import { loadWords, type Words } from '../../src/content/index.ts'
import { bank } from '../../src/content/index.ts'
import { itemsOf, makePromptList } from '../../src/list/index.ts'
import { composePaper } from '../../src/paper/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { messages } from '../list/builders.ts'
import { checkFile, openFile, readAloud, shownProblems } from '../pdf/checker/index.ts'
import { planWith } from '../plan/builders.ts'

const words = await loadWords('en')
const accents: Readonly<Record<string, string>> = { a: 'ä', e: 'ê', i: 'ï', o: 'ø', u: 'ü', c: 'ç', n: 'ñ', s: 'š', y: 'ÿ' }
/** Placeholders stay as they are. */
const pseudo = (text: string): string =>
  `⟦${text}⟧`.replaceAll(/\{[^}]*\}|[a-z]/gu, (part) => (part.startsWith('{') ? part : (accents[part] ?? part))).replaceAll(/[⟦⟧]/gu, '~')
const inPseudo = (wording: Words['questions'][string]['text']): typeof wording =>
  typeof wording === 'string' ? pseudo(wording) : Object.assign({}, wording, Object.fromEntries(Object.entries(wording).map(([who, text]) => [who, pseudo(text)])))
const pseudoWords: Words = { ...words, questions: Object.fromEntries(Object.entries(words.questions).map(([id, question]) => [id, { ...question, text: inPseudo(question.text) }])) }

test.each(['regular', 'large', 'compact'] as const)('stands under each question in %s print, in the list’s order, and the file is sound', async (text) => {
  const plan: Plan = planWith({ situation: 'new-diagnosis', cancer: 'lung', appointment: { minutes: 30 } }, { paper: { text, also: 'en' } })
  const list = makePromptList(plan, { bank, words, messages })
  const also = makePromptList(plan, { bank, words: pseudoWords, messages })
  const { toPdf } = await composePaper(plan, list, messages, '2026-11-29', { also })
  const file = await openFile(toPdf())
  expect(shownProblems(checkFile(file))).toEqual([])
  const said = readAloud(file).map((each) => each.text.trim())
  for (const [at, { text: question }] of itemsOf(list).entries()) {
    const other = itemsOf(also)[at]?.text ?? ''
    expect(other).toMatch(/^~.*~$/u)
    expect(said[said.indexOf(question) + 1]).toBe(other)
  }
})
