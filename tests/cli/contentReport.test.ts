import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf, figuresByPayer, figuresBySituation, figuresByTopic, median } from '../../src/cli/contentFigures.ts'
import { cancersNamedBy, couldHold, payersNamedBy } from '../../src/cli/couldHold.ts'
import type { SpokenText } from '../../src/cli/spokenTexts.ts'
import { bank, fieldTopics, seedTopics, topics, type BankQuestion } from '../../src/content/index.ts'
import { vocabulary } from '../../src/plan/index.ts'
import { all, always, any, evaluate, fact, is, not, unless, type Condition, type Truth } from '../../src/rules/index.ts'
import { anyPlan } from '../plan/arbitrary.ts'
import { run } from './run.ts'

/** The files as text, so that what is counted here is not counted by the code that is tested. */
const files: Readonly<Record<string, string>> = import.meta.glob('../../src/content/questions/**/*.ts', { query: '?raw', import: 'default', eager: true })
const countedIn = (topic: string): number =>
  Object.values(files)
    .flatMap((code) => code.split('export const '))
    .filter((code) => code.includes(`= questions('${topic}', `))
    .reduce((sum, code) => sum + (code.match(/^ {2}(?:'[a-z0-9-]+'|[a-z]+): \{$/gmu) ?? []).length, 0)

const question = (id: string, when: Condition): BankQuestion => ({
  id,
  topic: 'timing',
  ask: 'doctor',
  purpose: 'meaning',
  when,
  sources: ['acs#at-growth'],
  reviewed: '2026-11-22',
})

describe('what a condition names', () => {
  test.each<[string, Condition, readonly string[]]>([
    ['a cancer', is('cancer', 'lung', 'breast'), ['lung', 'breast']],
    ['a subtype', all(fact('has-cancer'), is('subtype', 'aml')), ['leukemia']],
    ['one of several', any(is('cancer', 'cervical'), all(is('subtype', 'breast-triple-negative'), fact('advanced'))), ['cervical', 'breast']],
    ['not what it leaves out', all(is('cancer', 'lung'), unless(is('cancer', 'breast')), not(is('subtype', 'gist'))), ['lung']],
    ['nothing', all(always, is('situation', 'rare-disease')), []],
  ])('%s', (_, condition, named) => {
    expect([...cancersNamedBy(condition)]).toEqual(named)
  })
})

describe('the payers that a condition names', () => {
  test.each<[string, Condition, readonly string[]]>([
    ['as first or second cover, each once', any(is('insurance', 'va', 'medicare'), is('insuranceAlso', 'va')), ['va', 'medicare']],
    ['by the kind of plan', all(is('employerPlan', 'self-funded'), is('coverage', 'denied')), ['employer']],
    ['not those that it leaves out', all(is('insurance', 'ihs'), unless(is('insuranceAlso', 'medicaid')), not(is('insurance', 'va'))), ['ihs']],
    ['none', all(always, fact('has-cancer')), []],
  ])('%s', (_, condition, named) => {
    expect([...payersNamedBy(condition)]).toEqual(named)
  })
})

describe('whether a condition could hold', () => {
  const lungGrowing = { situation: 'growing-or-returned', cancer: 'lung' } as const
  test.each<[string, Condition, Truth]>([
    ['always', always, 'yes'],
    ['the situation', is('situation', 'growing-or-returned'), 'yes'],
    ['another situation', is('situation', 'in-treatment'), 'no'],
    ['another cancer', is('cancer', 'breast'), 'no'],
    ['a subtype of the cancer', is('subtype', 'lung-small-cell'), 'unknown'],
    ['a subtype of another', is('subtype', 'aml'), 'no'],
    ['an answer that is still to come', is('spread', 'yes'), 'unknown'],
    ['unless that answer, which evaluate would take for yes', unless(is('spread', 'yes')), 'unknown'],
    ['unless what is settled', unless(is('cancer', 'lung')), 'no'],
    ['a fact that the situation settles', fact('advanced'), 'yes'],
    ['a fact that other answers decide', fact('before-treatment'), 'unknown'],
    ['all, one of them settled', all(is('spread', 'yes'), is('cancer', 'breast')), 'no'],
    ['any, one of them settled', any(is('spread', 'yes'), is('cancer', 'lung')), 'yes'],
  ])('%s', (_, condition, truth) => {
    expect(couldHold(condition, lungGrowing)).toBe(truth)
  })

  test('somebody in the family has no cancer to treat, and any cancer will do where none is asked for', () => {
    expect(couldHold(fact('has-cancer'), { situation: 'family-risk', cancer: 'breast' })).toBe('no')
    expect(couldHold(is('cancer', 'breast'), { situation: 'in-treatment' })).toBe('unknown')
  })

  test('whatever else is answered, no question holds that could not', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...vocabulary.situations), fc.constantFrom(...vocabulary.cancers), ({ answers = {} }, situation, cancer) => {
        const { subtype, ...others } = answers
        const someone = { ...others, situation, cancer, ...(subtype && vocabulary.subtypesOf[cancer]?.includes(subtype) ? { subtype } : {}) }
        const missed = bank.filter(({ when }) => evaluate(when, someone).truth === 'yes' && couldHold(when, { situation, cancer }) === 'no')
        expect(missed.map(({ id }) => id)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the figures', () => {
  test('by situation: only what names the cancer, in the row of the cancer', () => {
    const figures = figuresBySituation([
      question('lung-now', all(is('cancer', 'lung'), is('situation', 'new-diagnosis'), is('spread', 'yes'))),
      question('lung-any', all(is('cancer', 'lung', 'breast'), fact('has-cancer'))),
      question('everyone', always),
    ])
    const none = { 'new-diagnosis': 0, 'in-treatment': 0, 'growing-or-returned': 0, 'after-treatment': 0, 'family-risk': 0, 'rare-disease': 0 }
    const withCancer = { ...none, 'new-diagnosis': 1, 'in-treatment': 1, 'growing-or-returned': 1, 'after-treatment': 1 }
    expect(figures.find(({ cancer }) => cancer === 'lung')).toEqual({ cancer: 'lung', questions: { ...withCancer, 'new-diagnosis': 2 }, all: 2 })
    expect(figures.find(({ cancer }) => cancer === 'breast')).toEqual({ cancer: 'breast', questions: withCancer, all: 1 })
    expect(figures.find(({ cancer }) => cancer === 'brain')).toEqual({ cancer: 'brain', questions: none, all: 0 })
    expect(figures.at(-1)?.questions).toMatchObject({ 'new-diagnosis': 3, 'in-treatment': 2, 'rare-disease': 1 })
    expect(figures).toHaveLength(vocabulary.cancers.length + 1)
  })

  test('by payer: what it shares with two at most is its own', () => {
    const figures = figuresByPayer([
      { ...question('one', is('insurance', 'va')), ask: 'pharmacist' },
      question('three', is('insurance', 'va', 'ihs', 'tricare')),
      question('four', is('insurance', 'va', 'ihs', 'tricare', 'medicaid')),
      question('everyone', always),
    ])
    expect(figures.find(({ payer }) => payer === 'va')).toEqual({ payer: 'va', own: { doctor: 1, pharmacist: 1 }, all: 2, shared: 1 })
    expect(figures.find(({ payer }) => payer === 'medicaid')).toEqual({ payer: 'medicaid', own: {}, all: 0, shared: 1 })
    expect(figures).toHaveLength(vocabulary.payers.length)
  })

  test('by topic: words and grades of what is read out for oneself', () => {
    const spoken = (part: 'question' | 'why', text: string, person: SpokenText['person'] = 'self'): SpokenText => ({ language: 'en', id: 'a', topic: 'timing', part, person, text })
    const texts = [spoken('question', 'Can we go?'), spoken('question', 'May I come too?'), spoken('question', 'Can my child go there with us?', 'child'), spoken('why', 'So it is.')]
    const [timing] = figuresByTopic([question('a', always)], texts).filter(({ topic }) => topic === 'timing')
    expect(timing).toMatchObject({ questions: 1, text: { medianWords: 3.5 }, why: { medianWords: 3 } })
    expect(timing?.text.meanGrade).toBeLessThan(2)
  })

  test.each([
    [[], 0],
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 2, 9], 3],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  test('coverage: a question answers a topic, and only a term, an explanation or a contact explains it', () => {
    const [cited, unheard] = [{ id: 'acs#at-growth', about: 'a' }, { id: 'acs#unheard-of', about: 'b' }]
    const asked = { ...cited, learn: true } as const
    const term = { id: 'a-term', sources: ['acs#to-learn'] } as const
    const explained = { id: 'acs#to-learn', about: 'c', learn: true } as const
    expect(coverageOf([cited, unheard, explained], [question('a', always)], [term])).toEqual({ topics: 3, answered: 2, open: [unheard], unexplained: [] })
    expect(coverageOf([asked], [question('a', always)], [term])).toEqual({ topics: 1, answered: 1, open: [], unexplained: [asked] })
  })
})

const isExclusion = (part: unknown): boolean => typeof part === 'object' && part !== null && 'kind' in part && (part.kind === 'unless' || part.kind === 'not')

describe('the report', { timeout: 60_000 }, () => {
  test('says the same numbers as a count by hand, and says them again', async () => {
    const [first, second, refused] = await Promise.all([run('contentReport'), run('contentReport'), run('contentReport', 'PLAN.json')])
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(second.stdout).toBe(first.stdout)
    expect(refused).toEqual({ status: 2, stdout: '', stderr: 'Usage: npm run --silent content-report\n' })

    const lines = first.stdout.split('\n')
    const cellsOf = (row: string): readonly string[] => (lines.find((line) => line.startsWith(`| ${row} |`)) ?? '').split('|').slice(2, -1).map((cell) => cell.trim())
    for (const topic of topics) expect([topic, cellsOf(topic)[0]]).toEqual([topic, `${countedIn(topic)}`])
    expect(cellsOf('**all**')[0]).toBe(`${bank.length}`)
    // Counted another way: by the name in the condition's own text, with what is left out cut away.
    const withoutExclusions = (condition: unknown): string => JSON.stringify(condition, (_, part: unknown) => (isExclusion(part) ? null : part))
    const namesCervical = bank.filter(({ when }) => withoutExclusions(when).includes('"cervical"'))
    expect(cellsOf('cervical').at(-1)).toBe(`${namesCervical.length}`)
    expect(cellsOf('documents of the start').slice(0, 2)).toEqual(['82', '82'])
    expect(cellsOf('**field**')[0]).toBe(`${fieldTopics.length}`)
    expect(seedTopics).toHaveLength(82)
    expect(lines.slice(lines.indexOf('### Waiting for an explanation')).filter(Boolean)).toEqual(['### Waiting for an explanation', 'None.'])
  })
})
