import { expect, test } from 'vitest'
import { withCurrentIds } from '../../src/list/currentIds.ts'
import type { Plan } from '../../src/plan/index.ts'

const retired = { old: 'new' }
const planOf = (rest: Omit<Plan, 'format' | 'version'>): Plan => ({ format: 'question-plan', version: 1, ...rest })

test('a retired question’s successor takes its place in all that was said of it', () => {
  const before = planOf({ list: { chosen: ['old', 'a'], first: ['b', 'old'], notes: { old: 'yes' } }, clinic: { include: ['old'] } })
  const { list, clinic } = withCurrentIds(before, retired)
  expect(list).toMatchObject({ chosen: ['new', 'a'], first: ['b', 'new'], notes: { new: 'yes' } })
  expect(clinic).toEqual({ include: ['new'] })
})

test('a question named by both ids stands once, with what was said of the successor itself', () => {
  const { list } = withCurrentIds(planOf({ list: { dropped: ['new', 'old'], wording: { old: 'then', new: 'now' } } }), retired)
  expect(list?.dropped).toEqual(['new'])
  expect(list?.wording).toMatchObject({ new: 'now' })
})

test('what was not said stays unsaid, and other ids stay as they are', () => {
  const plan = planOf({ list: { chosen: ['a', 'constructor'] } })
  expect(withCurrentIds(plan, retired)).toEqual(plan)
  expect(withCurrentIds(planOf({}), retired)).toEqual(planOf({}))
})
