/** The questions on a state's law, with the real bank and the real laws: they come and go with the day. */
import { describe, expect, test } from 'vitest'
import { bank, documentsOf, loadWords, stateLaws } from '../../src/content/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'
import { itemsOf, makePromptList, type ListItem } from '../../src/list/index.ts'
import type { Answers, Plan } from '../../src/plan/index.ts'

const content = { bank, words: await loadWords('en'), messages: await loadMessages('en') }
const planOf = (answers: Answers): Plan => ({ format: 'question-plan', version: 1, answers })
const everything = (plan: Plan, today?: string): readonly ListItem[] => {
  const list = makePromptList(plan, content, today)
  return [...itemsOf(list), ...list.more.flatMap(({ items }) => items)]
}
const ofTheLaw = ['state-law-for-this-plan', 'state-law-in-the-letter', 'state-biomarker-law']
const shown = (answers: Answers, today?: string): readonly string[] =>
  ofTheLaw.filter((id) => everything(planOf(answers), today).some((item) => item.id === id))

const maryland: Answers = { who: 'self', situation: 'new-diagnosis', cancer: 'lung', insurance: 'marketplace', coverage: 'denied', state: 'MD' }
const today = '2026-11-22'

test('as long as the confirmation is recent, the questions name the state; then the general one is back', () => {
  expect(shown(maryland, today)).toEqual(['state-law-for-this-plan', 'state-law-in-the-letter'])
  expect(shown(maryland, '2027-06-16')).toEqual(['state-law-for-this-plan', 'state-law-in-the-letter'])
  expect(shown(maryland, '2027-06-17')).toEqual(['state-biomarker-law'])
  expect(shown(maryland)).toEqual(['state-biomarker-law'])
})

test('they say the state, the month, and who confirms it', () => {
  const item = everything(planOf(maryland), today).find(({ id }) => id === 'state-law-for-this-plan')
  expect(item?.text).toBe('Maryland has a law about biomarker tests. Does this plan follow it?')
  expect(item?.why).toContain('As of June 2026')
  expect(documentsOf(item?.citations ?? [])[0]?.name).toBe('Maryland Insurance Administration')
})

/** Undefined takes an answer away. */
type Changed = { readonly [K in keyof Answers]?: Answers[K] | undefined }

test.each<[string, Changed, readonly string[]]>([
  ['a state without a law', { state: 'OH' }, ['state-biomarker-law']],
  ['no state', { state: undefined }, ['state-biomarker-law']],
  ['Medicare', { insurance: 'medicare' }, []],
  ['the VA', { insurance: 'va' }, []],
  ['another country', { insurance: 'outside-us' }, []],
  ['an employer that pays the claims itself', { insurance: 'employer', employerPlan: 'self-funded' }, []],
  ['Medicaid where the law leaves it out', { insurance: 'medicaid', state: 'LA' }, ['state-biomarker-law']],
  ['an answer that is a yes', { coverage: 'approved', testing: { tumor: { status: 'done' } } }, []],
  ['a rare disease', { situation: 'rare-disease', cancer: undefined }, ['state-law-for-this-plan', 'state-law-in-the-letter']],
  ['family history alone', { situation: 'family-risk', cancer: undefined }, []],
])('with %s', (_, more, ids) => {
  const answers = Object.fromEntries(Object.entries({ ...maryland, ...more }).filter(([, value]) => value !== undefined)) as Answers
  expect(shown(answers, today)).toEqual(ids)
})

test('the same answers on the same day give the same list', () => {
  expect(makePromptList(planOf(maryland), content, today)).toEqual(makePromptList(planOf({ ...maryland }), content, today))
})

test('a question that was chosen while the law was confirmed is not shown with words that have run out', () => {
  const plan: Plan = { ...planOf(maryland), list: { chosen: ['state-law-for-this-plan'] } }
  expect(everything(plan, today).map(({ id }) => id)).toContain('state-law-for-this-plan')
  expect(everything(plan, '2028-01-01').map(({ id }) => id)).not.toContain('state-law-for-this-plan')
})

describe.each(stateLaws)('$state', ({ state, reaches, asOf, source }) => {
  test('is named for each plan that its law reaches, with its document', () => {
    for (const insurance of reaches) {
      const item = everything(planOf({ ...maryland, state, insurance }), today).find(({ id }) => id === 'state-law-for-this-plan')
      expect([insurance, item?.text]).toEqual([insurance, `${content.messages.names.states[state]} has a law about biomarker tests. Does this plan follow it?`])
      expect(item?.why).toContain(content.messages.dates.month(asOf))
      expect(item?.citations[0]).toBe(source)
    }
  })
})
