// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { openFirst, openReview, press, violations, withChoices } from './openReview.tsx'
import { visit } from './smallBank.ts'

type User = ReturnType<typeof openReview>['user']

const states: readonly (readonly [string, (user: User) => Promise<void>])[] = [
  ['as it opens', async () => {}],
  [
    'with one of the first three open',
    async (user) => {
      await openFirst(user, 'Is there a test?')
      await user.click(press('Move: Is there a test?'))
    },
  ],
  ['with a question being moved', async (user) => user.click(press('Move: Is there time?'))],
  [
    'with words refused',
    async (user) => {
      await user.click(press('Reword: Is there time?'))
      await user.keyboard('{Control>}a{/Control}{Backspace}')
      await user.click(press('Save'))
    },
  ],
  [
    'with rows of what has left',
    async (user) => {
      await user.click(press('Remove: Is there time?'))
      await user.click(press('Put first: Can it be blood?'))
      await openFirst(user, 'Is there a test?')
      await user.click(press('Not first: Is there a test?'))
    },
  ],
  [
    'with more questions open',
    async (user) => {
      await user.click(press('Show 2 more questions'))
    },
  ],
  [
    'with a question of one’s own refused',
    async (user) => {
      await user.click(press('Add your own question'))
      await user.click(press('Add to my list'))
    },
  ],
  ['with the PDF refused', async (user) => user.click(press('Download the PDF'))],
]

test.each(states)('axe finds nothing %s', async (_, reach) => {
  const { user, container } = openReview({ makePdf: () => Promise.resolve({ kind: 'unprintable', characters: ['漢'] }) })
  await reach(user)
  expect(await violations(container)).toEqual([])
})

test('axe finds nothing on an empty list, nor on one with questions of one’s own and of a clinic', async () => {
  const empty = openReview({ plan: { ...visit, answers: {}, list: { first: [] } } })
  expect(await violations(empty.container)).toEqual([])
  empty.container.remove()
  const own = openReview({ plan: { ...withChoices({ own: [{ id: 'o', text: 'Mine?' }] }), clinic: { own: [{ id: 'c', text: 'Theirs?' }] } } })
  expect(await violations(own.container)).toEqual([])
})
