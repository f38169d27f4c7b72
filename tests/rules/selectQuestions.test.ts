import { expect, test } from 'vitest'
import type { Answers } from '../../src/plan/index.ts'
import { all, is, not, selectQuestions, unless, type Question } from '../../src/rules/index.ts'
import { question } from './builders.ts'

const idsOf = (bank: readonly Question[], answers: Answers = {}): readonly string[] => selectQuestions(bank, answers).map((selected) => selected.question.id)

test('a condition that is unknown selects nothing', () => {
  const bank = [question('sure', is('spread', 'yes')), question('otherwise', not(is('spread', 'yes'))), question('unless', unless(is('spread', 'yes')))]
  expect(idsOf(bank, {})).toEqual(['unless'])
  expect(idsOf(bank, { spread: 'yes' })).toEqual(['sure'])
  expect(idsOf(bank, { spread: 'not-sure' })).toEqual(['otherwise', 'unless'])
})

test('what the person would rather avoid overrules every reason to ask', () => {
  const bank = [question('outlook', is('concerns', 'cost'), { leadsTo: ['outlook'], concerns: ['cost'], purpose: 'decision', weight: 5 }), question('other')]
  expect(idsOf(bank, { concerns: ['cost'] })).toEqual(['outlook', 'other'])
  expect(idsOf(bank, { concerns: ['cost'], avoid: ['outlook'] })).toEqual(['other'])
  expect(idsOf(bank, { concerns: ['cost'], avoid: ['incidental'] })).toEqual(['outlook', 'other'])
})

test('of a group only the one that fits best is taken', () => {
  const bank = [question('plain', undefined, { group: 'g' }), question('named', is('testing.tumor.markers', 'ALK'), { group: 'g' }), question('single')]
  expect(idsOf(bank)).toEqual(['plain', 'single'])
  expect(idsOf(bank, { testing: { tumor: { markers: ['ALK'] } } })).toEqual(['named', 'single'])
})

test('the purposes follow the visit', () => {
  const purposes = ['background', 'cost', 'relatives', 'meaning', 'safety', 'decision'] as const
  expect(idsOf(purposes.map((purpose) => question(purpose, undefined, { purpose })))).toEqual(purposes.toReversed())
})

test('within a purpose, what says more about the person comes first, then what weighs more', () => {
  const bank = [
    question('situation', is('situation', 'in-treatment')),
    question('marker', is('testing.tumor.markers', 'ALK')),
    question('cancer', is('cancer', 'lung')),
    question('light', undefined, { weight: -1 }),
    question('heavy', undefined, { weight: 1 }),
  ]
  const answers: Answers = { situation: 'in-treatment', cancer: 'lung', testing: { tumor: { markers: ['ALK'] } } }
  expect(idsOf(bank, answers)).toEqual(['marker', 'cancer', 'situation', 'heavy', 'light'])
})

test('a concern lifts a question over the next two purposes, and not over a third', () => {
  const bank = [
    question('decision', undefined, { purpose: 'decision' }),
    question('safety', undefined, { purpose: 'safety' }),
    question('meaning', undefined, { purpose: 'meaning' }),
    question('cost', undefined, { purpose: 'relatives', concerns: ['cost'] }),
  ]
  expect(idsOf(bank)).toEqual(['decision', 'safety', 'meaning', 'cost'])
  expect(idsOf(bank, { concerns: ['cost'] })).toEqual(['decision', 'cost', 'safety', 'meaning'])
})

test('neither the order of the bank nor a second run changes the list', () => {
  const bank = ['b', 'a', 'd', 'c'].map((id) => question(id))
  expect(idsOf(bank)).toEqual(['a', 'b', 'c', 'd'])
  expect(idsOf(bank.toReversed())).toEqual(['a', 'b', 'c', 'd'])
})

test('reasons come most specific first, each once', () => {
  const when = all(is('situation', 'in-treatment'), is('cancer', 'lung'), is('testing.tumor.markers', 'ALK'), is('cancer', 'lung', 'breast'))
  const answers: Answers = { situation: 'in-treatment', cancer: 'lung', testing: { tumor: { markers: ['ALK'] } } }
  const [selected] = selectQuestions([question('q', when)], answers)
  expect(selected?.reasons.map((reason) => (reason.kind === 'answer' ? reason.path : reason.fact))).toEqual([
    'testing.tumor.markers',
    'cancer',
    'situation',
  ])
})
