// @vitest-environment node
import { expect, test } from 'vitest'
import { loadMessages } from '../../src/i18n/index.ts'
import type { Answers } from '../../src/plan/index.ts'
import { answersInWords } from '../../src/questionnaire/answersInWords.ts'
import { pages, type PageId } from '../../src/questionnaire/pages.ts'

const messages = await loadMessages('en')
const inWords = (id: PageId, answers: Answers): readonly string[] => pages.filter((page) => page.id === id).flatMap((page) => answersInWords(page, answers, messages))

test.each(pages.map(({ id }) => id))('the page "%s" says nothing where nothing was answered', (id) => {
  expect(inWords(id, {})).toEqual([])
})

test.each<[PageId, Answers, readonly string[]]>([
  ['cancer', { cancer: 'brain' }, ['Brain tumor']],
  ['subtype', { cancer: 'lung', subtype: 'lung-small-cell' }, ['Small cell']],
  ['medicines', { medicines: ['warfarin', 'my tea'] }, ['warfarin and my tea']],
  ['treatments', { treatments: ['surgery', 'radiation'] }, ['Surgery', 'Radiation']],
  ['name', { name: 'Ana' }, ['Ana']],
  ['family', { family: { relatives: [{ relation: 'sister', cancers: [{ type: 'ovarian', age: 47 }] }, { relation: 'aunt' }] } }, ['Sister: ovarian cancer at 47', 'Aunt']],
])('the page "%s" says its answer', (id, answers, words) => {
  expect(inWords(id, answers)).toEqual(words)
})

test('where a page has several fields, each is named', () => {
  const words = inWords('visit', { appointment: { date: '2026-12-01', minutes: 20, first: true } })
  expect(words).toHaveLength(3)
  expect(words[0]).toMatch(/: December 1, 2026$/u)
})

test('a value without a choice of its own is shown as it stands', () => {
  expect(inWords('visit', { appointment: { minutes: 25 } })).toEqual([expect.stringMatching(/: 25$/u)])
})

test('a marker is shown by its usual name', () => {
  expect(inWords('markers', { testing: { tumor: { result: 'change-found', markers: ['dmmr'] } } })).toEqual([expect.stringMatching(/: MSI$/u)])
})
