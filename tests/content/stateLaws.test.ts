import { expect, test } from 'vitest'
import { bank, documentsOf, stateLaws } from '../../src/content/index.ts'
import { isRecent } from '../../src/rules/index.ts'

test('each state stands in the list once', () => {
  const states = stateLaws.map(({ state }) => state)
  expect(new Set(states).size).toBe(states.length)
  expect(stateLaws.length).toBeGreaterThan(0)
})

test('each law names the document that confirms it, of the same month, and some plans', () => {
  for (const { state, source, asOf, reaches } of stateLaws) {
    const [document] = documentsOf([source])
    expect([state, document?.date.startsWith(asOf.slice(0, 'YYYY-MM'.length))]).toEqual([state, true])
    expect([state, reaches.length > 0]).toEqual([state, true])
  }
})

/** A row that had run out when the bank was last looked through has no business here. */
test('each law was recent when its questions were reviewed', () => {
  const reviewed = bank.find(({ id }) => id === 'state-law-for-this-plan')?.reviewed ?? ''
  expect(stateLaws.filter(({ asOf }) => !isRecent(asOf, reviewed)).map(({ state }) => state)).toEqual([])
})
