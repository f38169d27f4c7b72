import { expect, test } from 'vitest'
import { contacts } from '../../src/content/index.ts'
import { contactsFor } from '../../src/list/index.ts'
import type { Answers } from '../../src/plan/index.ts'
import { people } from '../personas/people.ts'

const idsFor = (answers: Answers): readonly string[] => contactsFor(answers).map(({ id }) => id)

test('nobody is listed for who answered nothing, or is outside the United States', () => {
  expect(idsFor({})).toEqual([])
  expect(idsFor({ situation: 'in-treatment', cancer: 'lung', insurance: 'outside-us', concerns: ['cost'] })).toEqual([])
})

test('a cancer, a family worry and a rare disease have their own', () => {
  expect(idsFor({ situation: 'new-diagnosis', cancer: 'breast' })).toEqual(['american-cancer-society', 'cancer-information-service', 'cancer-social-workers'])
  expect(idsFor({ situation: 'family-risk' })).toContain('genetic-counselors-society')
  expect(idsFor({ situation: 'family-risk' })).not.toContain('cancer-social-workers')
  expect(idsFor({ situation: 'rare-disease' })).toEqual(['rare-disorders-organization', 'rare-diseases-information-center', 'genetic-counselors-society'])
})

test('the group for inherited cancer is not listed for a rare disease, nor for a child in treatment', () => {
  const found = { testing: { inherited: { status: 'done', result: 'pathogenic' } } } as const
  expect(idsFor({ situation: 'family-risk', ...found })).toContain('hereditary-cancer-group')
  expect(idsFor({ situation: 'rare-disease', ...found })).not.toContain('hereditary-cancer-group')
  expect(idsFor({ situation: 'in-treatment', cancer: 'leukemia', age: 15, ...found })).not.toContain('hereditary-cancer-group')
})

test('a plan has its own, as the first or the second cover', () => {
  expect(idsFor({ situation: 'in-treatment', insurance: 'medicare' })).toContain('medicare')
  expect(idsFor({ situation: 'in-treatment', insurance: 'va', insuranceAlso: ['medicare'] })).toEqual(expect.arrayContaining(['medicare', 'veterans-health-benefits']))
  expect(idsFor({ situation: 'in-treatment', insurance: 'employer' })).not.toContain('medicare')
})

test('they come in their order, at most six', () => {
  for (const { answers } of people) {
    const shown = contactsFor(answers)
    expect(shown.length).toBeLessThanOrEqual(6)
    expect(shown.map(({ order }) => order)).toEqual(shown.map(({ order }) => order).toSorted((a, b) => a - b))
  }
  const everything: Answers = { situation: 'in-treatment', cancer: 'lung', insurance: 'medicare', insuranceAlso: ['va'], coverage: 'denied', concerns: ['cost', 'work'] }
  expect(idsFor(everything)).toHaveLength(6)
  expect(idsFor(everything)[0]).toBe('american-cancer-society')
})

test('each is listed for somebody, and kept from somebody', () => {
  const shown = people.map(({ answers }) => idsFor(answers))
  expect(contacts.map(({ id }) => id).filter((id) => !shown.some((list) => list.includes(id)))).toEqual([])
  expect(contacts.map(({ id }) => id).filter((id) => shown.every((list) => list.includes(id)))).toEqual([])
})
