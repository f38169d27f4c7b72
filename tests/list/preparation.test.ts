import { describe, expect, test } from 'vitest'
import { bring, loadWords, records, type BringId, type RecordId } from '../../src/content/index.ts'
import { makePromptList, requestText, type PromptList } from '../../src/list/index.ts'
import type { Answers } from '../../src/plan/index.ts'
import { planWith } from '../plan/builders.ts'
import { contentOf } from './builders.ts'

const { preparation: words } = await loadWords('en')
const preparationOf = (answers: Answers): PromptList['preparation'] => makePromptList(planWith(answers), contentOf([])).preparation
const textOf = (id: BringId): string => {
  const wording = words.bring[id]
  return typeof wording === 'string' ? wording : wording.self
}
const recordsOf = (answers: Answers): readonly string[] => preparationOf(answers).request?.records ?? []

test('whoever answered nothing brings the list, the medicines, the card and someone to listen', () => {
  expect(preparationOf({}).bring).toEqual((['this-list', 'medicines', 'insurance-card', 'someone-to-listen'] as const).map(textOf))
  expect(preparationOf({}).request).toBeUndefined()
})

test.each<[string, BringId, Answers, Answers]>([
  ['a card only of a plan', 'insurance-card', { insurance: 'medicare' }, { insurance: 'uninsured' }],
  ['letters of a plan that answered', 'plan-letters', { coverage: 'denied' }, { coverage: 'not-asked' }],
  ['the pathology report of a cancer', 'pathology-report', { situation: 'new-diagnosis' }, { situation: 'family-risk' }],
  ['the report of a test that was done', 'cancer-test-report', { testing: { tumor: { status: 'done' } } }, { testing: { tumor: { status: 'waiting' } } }],
  ['the report of an inherited test', 'inherited-report', { testing: { inherited: { status: 'done' } } }, { testing: { inherited: { status: 'done', kind: 'consumer' } } }],
  ['the report of a home test', 'home-test-report', { testing: { inherited: { kind: 'consumer' } } }, { testing: { inherited: { kind: 'clinical' } } }],
  ['the report on genes and medicines', 'drug-gene-report', { testing: { drugResponse: { status: 'done' } } }, { testing: { drugResponse: { status: 'not-done' } } }],
  ['what was done so far', 'earlier-care', { situation: 'in-treatment' }, { situation: 'new-diagnosis' }],
  ['old results of a rare disease', 'earlier-results', { situation: 'rare-disease' }, { situation: 'family-risk' }],
  ['a diary of a rare disease', 'signs-diary', { situation: 'rare-disease' }, { situation: 'in-treatment' }],
  ['notes on the family for the counselor', 'family-notes', { appointment: { with: 'genetic-counselor' } }, { appointment: { with: 'surgeon' } }],
  [
    'the report of a relative with a known change',
    'relatives-report',
    { situation: 'family-risk', family: { known: 'yes', variants: [{ gene: 'BRCA1', relative: 'r1', result: 'pathogenic' }], relatives: [{ id: 'r1', relation: 'mother' }] } },
    { situation: 'family-risk', family: { known: 'yes', relatives: [{ id: 'r1', relation: 'mother' }] } },
  ],
  ['papers of whoever speaks for someone', 'right-to-decide', { who: 'other' }, { who: 'self' }],
  ['someone to listen to whoever comes alone', 'someone-to-listen', { who: 'self' }, { who: 'child' }],
])('%s', (_, id, on, off) => {
  expect(Object.keys(bring)).toContain(id)
  const said = (answers: Answers): boolean => {
    const wording = words.bring[id]
    const text = typeof wording === 'string' ? wording : wording[answers.who ?? 'self']
    return preparationOf(answers).bring.includes(text)
  }
  expect([said(on), said(off)]).toEqual([true, false])
})

describe('the request for records', () => {
  test.each<[RecordId, Answers, Answers]>([
    ['pathology', { situation: 'new-diagnosis' }, { situation: 'family-risk' }],
    ['cancer-test', { cancer: 'lung', testing: { tumor: { markers: ['EGFR'] } } }, { cancer: 'lung', testing: { tumor: { status: 'not-done' } } }],
    ['cancer-test-if-done', { cancer: 'lung', testing: { tumor: { status: 'not-sure' } } }, { cancer: 'lung', testing: { tumor: { status: 'done' } } }],
    ['inherited', { testing: { inherited: { status: 'waiting' } } }, { testing: { inherited: { status: 'done', kind: 'consumer' } } }],
    ['inherited-data', { situation: 'rare-disease', testing: { inherited: { status: 'done' } } }, { situation: 'family-risk', testing: { inherited: { status: 'done' } } }],
    ['drug-gene', { testing: { drugResponse: { status: 'done' } } }, { testing: { drugResponse: { status: 'not-sure' } } }],
  ])('asks for %s', (id, on, off) => {
    expect(Object.keys(records)).toContain(id)
    expect([recordsOf(on).includes(words.records[id]), recordsOf(off).includes(words.records[id])]).toEqual([true, false])
  })

  test('reads right for oneself, a child and a person with a name', () => {
    const opening = (answers: Answers): string | undefined => preparationOf({ situation: 'new-diagnosis', ...answers }).request?.opening
    expect(opening({})).toBe('Please give me a copy of these records of mine:')
    expect(opening({ who: 'child' })).toBe('Please give me a copy of these records of my child:')
    expect(opening({ who: 'other', name: 'Ana' })).toBe('I ask for a copy of these records for Ana:')
  })

  test('is copied as lines of plain text', () => {
    const { request } = preparationOf({ situation: 'new-diagnosis' })
    expect(request && requestText(request).split('\n')).toEqual([request?.opening, `- ${words.records.pathology}`, request?.closing])
  })
})
