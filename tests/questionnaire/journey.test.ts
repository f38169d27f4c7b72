// @vitest-environment node
import { expect, test } from 'vitest'
import type { Answers } from '../../src/plan/index.ts'
import { answer, fieldsOf, firstOpenPage, isAnswered, journey, mayVisit, nextAfterChange, nextPage, previousPage, progress } from '../../src/questionnaire/journey.ts'
import { isPageId, pages, type Page, type PageId } from '../../src/questionnaire/pages.ts'

const askedFor = (answers: Answers): string => journey(answers).map(({ id }) => id).join(' ')
const pageOf = (id: PageId): Page => {
  const page = pages.find((each) => each.id === id)
  if (!page) throw new Error(`No page "${id}"`)
  return page
}

const start = 'who situation'
const visit = 'age sex appointment visit'
const family = 'family-known family family-more'
const end = 'concerns avoid name'

test.each<[string, Answers, string]>([
  [
    'nobody in particular',
    {},
    `${start} cancer spread ${visit} tumor-testing inherited-testing drug-response treatments treatments-planned medicines insurance ${family} ${end}`,
  ],
  [
    'newly found lung cancer, tested, with a plan through work',
    { situation: 'new-diagnosis', cancer: 'lung', testing: { tumor: { status: 'done', result: 'change-found' } }, insurance: 'employer' },
    `${start} cancer subtype spread ${visit} tumor-testing tumor-result markers inherited-testing drug-response treatments treatments-planned medicines insurance employer-plan coverage more-insurance ${family} ${end}`,
  ],
  [
    'cancer in the family, with an inherited result',
    { situation: 'family-risk', testing: { inherited: { status: 'done' } }, insurance: 'medicare' },
    `${start} ${visit} inherited-testing inherited-result inherited-details drug-response medicines insurance coverage more-insurance ${family} ${end}`,
  ],
  ['a rare disease', { situation: 'rare-disease' }, `${start} ${visit} inherited-testing drug-response medicines insurance ${end}`],
  [
    'a cancer of the blood, after treatment',
    { situation: 'after-treatment', cancer: 'leukemia' },
    `${start} cancer subtype ${visit} tumor-testing inherited-testing drug-response treatments medicines insurance ${family} ${end}`,
  ],
  ['somebody whose family is not known', { situation: 'family-risk', family: { known: 'no' } }, `${start} ${visit} inherited-testing drug-response medicines insurance family-known family-more ${end}`],
  ['somebody without insurance', { situation: 'rare-disease', insurance: 'uninsured' }, `${start} ${visit} inherited-testing drug-response medicines insurance more-insurance ${end}`],
  ['somebody insured outside the US', { situation: 'rare-disease', insurance: 'outside-us' }, `${start} ${visit} inherited-testing drug-response medicines insurance coverage ${end}`],
])('the pages for %s', (_, answers, ids) => {
  expect(askedFor(answers)).toBe(ids)
})

test('a page is there for what is asked, and for nothing else', () => {
  expect([mayVisit('cancer', { situation: 'new-diagnosis' }), mayVisit('cancer', { situation: 'family-risk' })]).toEqual([true, false])
  expect([mayVisit('markers', {}), mayVisit('markers', { testing: { tumor: { result: 'none-found' } } })]).toEqual([false, true])
  expect([isPageId('cancer'), isPageId('no-such-page')]).toEqual([true, false])
})

test('next and previous step along the pages asked', () => {
  const answers: Answers = { situation: 'family-risk' }
  const ids = journey(answers).map(({ id }) => id)
  expect(ids.map((id) => nextPage(id, answers))).toEqual([...ids.slice(1), undefined])
  expect(ids.map((id) => previousPage(id, answers))).toEqual([undefined, ...ids.slice(0, -1)])
})

test('from a page that is no longer asked, one goes on to the nearest that is', () => {
  expect(nextPage('cancer', { situation: 'family-risk' })).toBe('age')
  expect(previousPage('cancer', { situation: 'family-risk' })).toBe('situation')
})

test('progress counts the pages asked', () => {
  expect(progress('who', {})).toEqual({ at: 1, of: journey({}).length })
  expect(progress('age', { situation: 'rare-disease' })).toEqual({ at: 3, of: journey({ situation: 'rare-disease' }).length })
})

test('one goes on at the first page without an answer', () => {
  expect(firstOpenPage({})).toBe('who')
  expect(firstOpenPage({ who: 'self', situation: 'rare-disease', age: 40 })).toBe('sex')
  expect(isAnswered(pageOf('visit'), { appointment: { first: false } })).toBe(true)
  expect(isAnswered(pageOf('visit'), { appointment: { with: 'surgeon' } })).toBe(false)
})

test('the age when it was found is asked of those who have cancer', () => {
  const paths = (answers: Answers): readonly string[] => fieldsOf(pageOf('age'), answers).map(({ path }) => path)
  expect(paths({})).toEqual(['ageAtDiagnosis', 'age'])
  expect(paths({ situation: 'family-risk' })).toEqual(['age'])
})

test.each<[string, PageId, Answers, PageId | undefined]>([
  ['a test that is done now asks for its result', 'tumor-testing', { testing: { tumor: { status: 'done' } } }, 'tumor-result'],
  ['a test that is not done asks for nothing more', 'tumor-testing', { testing: { tumor: { status: 'not-done' } } }, undefined],
  ['a result that is there already leads back', 'tumor-testing', { testing: { tumor: { status: 'done', result: 'not-sure' } } }, undefined],
  ['another cancer asks for its kind', 'cancer', { cancer: 'breast' }, 'subtype'],
  ['a cancer without kinds asks whether it has spread', 'cancer', { cancer: 'liver' }, 'spread'],
  ['a cancer without kinds leads back when spread is known', 'cancer', { cancer: 'liver', spread: 'no' }, undefined],
  ['who it is for changes no page', 'who', { who: 'child' }, undefined],
  ['the last page leads back', 'name', { name: 'Ana' }, undefined],
])('after a change: %s', (_, id, answers, next) => {
  expect(nextAfterChange(id, id, answers)).toBe(next)
})

test('after a change, the pages that hang on it are asked one after the other', () => {
  const answers: Answers = { cancer: 'lung', subtype: 'lung-small-cell' }
  expect(nextAfterChange('subtype', 'cancer', answers)).toBe('spread')
  expect(nextAfterChange('subtype', 'subtype', answers)).toBeUndefined()
})

const lung: Answers = {
  who: 'self',
  situation: 'new-diagnosis',
  cancer: 'lung',
  subtype: 'lung-small-cell',
  spread: 'no',
  ageAtDiagnosis: 58,
  age: 59,
  testing: { tumor: { status: 'done', result: 'change-found', markers: ['EGFR'] }, inherited: { status: 'done', result: 'negative' } },
  insurance: 'employer',
  employerPlan: 'insured',
  family: { known: 'yes', relatives: [{ id: 'r1', relation: 'sister' }], ancestry: ['none-known'] },
}

test('a change takes the answers of the pages along that it closes', () => {
  const { cancer: _, subtype: __, spread: ___, ageAtDiagnosis: ____, testing, ...others } = lung
  expect(answer(lung, 'situation', 'family-risk')).toEqual({ ...others, situation: 'family-risk', testing: { inherited: testing?.inherited } })
})

test('a page that is closed closes those that hang on it', () => {
  expect(answer(lung, 'testing.tumor.status', 'not-done').testing?.tumor).toEqual({ status: 'not-done' })
  expect(answer(lung, 'testing.tumor.status', undefined).testing).toEqual({ inherited: lung.testing?.inherited })
})

test('a change of the cover takes the kind of the plan along', () => {
  expect(answer(lung, 'insurance', 'medicare')).not.toHaveProperty('employerPlan')
  expect(answer(lung, 'insurance', 'employer')).toEqual(lung)
})

test('a family that is not known takes its relatives along', () => {
  expect(answer(lung, 'family.known', 'no').family).toEqual({ known: 'no', ancestry: ['none-known'] })
})

test('a kind goes with its cancer', () => {
  expect(answer(lung, 'cancer', 'breast')).not.toHaveProperty('subtype')
  expect(answer(lung, 'cancer', 'liver')).not.toHaveProperty('subtype')
  expect(answer(lung, 'cancer', 'lung').subtype).toBe('lung-small-cell')
  expect(answer(lung, 'cancer', 'leukemia')).not.toHaveProperty('spread')
})

test('answers that no page asks for stay: they came from a file', () => {
  const fromFile: Answers = { ...lung, pastCancers: [{ type: 'breast' }], features: ['aggressive'] }
  expect(answer(fromFile, 'situation', 'family-risk')).toMatchObject({ pastCancers: [{ type: 'breast' }], features: ['aggressive'] })
})
