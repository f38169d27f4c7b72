// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { limits } from '../../src/plan/index.ts'
import { announced, openReview, press, region, rowsOf, withChoices } from './openReview.tsx'
import { visit } from './smallBank.ts'

const doctor = 'For the cancer doctor'
const ownWords = (): HTMLElement => screen.getByRole('textbox', { name: 'In your own words' })
const ownQuestion = (): HTMLElement => screen.getByRole('textbox', { name: 'Your question' })

test('a question is reworded in place, and our words come back', async () => {
  const { user, plan } = openReview()
  await user.click(press('Reword: Is there time?'))
  expect(ownWords()).toHaveFocus()
  expect(ownWords()).toHaveValue('Is there time?')
  await user.clear(ownWords())
  await user.type(ownWords(), 'Can we wait?')
  await user.click(press('Save'))
  expect(plan().list?.wording).toEqual({ 'is-there-time': 'Can we wait?' })
  expect(announced()).toBe('Your words are saved.')
  expect(press('Reword: Can we wait?')).toHaveFocus()
  await user.click(press('Reword: Can we wait?'))
  await user.click(press('Use our words again'))
  expect(rowsOf(doctor)[0]).toBe('Is there time?')
  expect(plan().list?.wording).toEqual({})
})

test.each([
  ['the button', async (user: ReturnType<typeof openReview>['user']) => user.click(press('Cancel'))],
  ['the escape key', async (user: ReturnType<typeof openReview>['user']) => user.keyboard('{Escape}')],
])('words are left as they were by %s', async (_, leave) => {
  const { user, plan } = openReview()
  await user.click(press('Reword: Is there time?'))
  await user.type(ownWords(), ' Or not?')
  await leave(user)
  expect(plan().list).toBeUndefined()
  expect(press('Reword: Is there time?')).toHaveFocus()
})

test('words that were not changed are not kept as one’s own', async () => {
  const { user, plan } = openReview()
  await user.click(press('Reword: Is there time?'))
  await user.click(press('Save'))
  expect(plan().list).toBeUndefined()
  expect(press('Reword: Is there time?')).toHaveFocus()
})

test.each([
  ['none', '   ', /^Error: ?Write your question first$/],
  ['too many', 'a'.repeat(limits.ownQuestionText + 1), /^Error: ?Use at most 300 characters$/],
])('words are refused when there are %s', async (_, text, sentence) => {
  const { user, plan } = openReview()
  await user.click(press('Reword: Is there time?'))
  await user.clear(ownWords())
  await user.click(ownWords())
  await user.paste(text)
  await user.click(press('Save'))
  expect(ownWords()).toBeInvalid()
  expect(ownWords()).toHaveAccessibleDescription(sentence)
  expect(ownWords()).toHaveFocus()
  expect(plan().list).toBeUndefined()
})

test('a question of one’s own is added for whom it is meant, and says whose it is', async () => {
  const { user, plan } = openReview()
  await user.click(press('Add your own question'))
  expect(ownQuestion()).toHaveFocus()
  await user.type(ownQuestion(), 'Do you cover travel?')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Whom will you ask?' }), 'The insurance plan')
  await user.click(press('Add to my list'))
  expect(plan().list?.own).toEqual([{ id: 'own-1', text: 'Do you cover travel?', ask: 'insurer', by: 'self' }])
  expect(rowsOf('For the insurance plan')).toContain('Do you cover travel?')
  expect(region('For the insurance plan').getByText('Your own question')).toBeVisible()
  expect(announced()).toBe('Your question is on the list.')
  expect(press('Add your own question')).toHaveFocus()
})

test.each([
  ['empty', '', /^Error: ?Write your question first$/],
  ['too long', 'a'.repeat(limits.ownQuestionText + 1), /^Error: ?Use at most 300 characters$/],
])('a question of one’s own that is %s is not added', async (_, text, sentence) => {
  const { user, plan } = openReview()
  await user.click(press('Add your own question'))
  await user.click(ownQuestion())
  if (text) await user.paste(text)
  await user.click(press('Add to my list'))
  expect(ownQuestion()).toHaveAccessibleDescription(sentence)
  expect(ownQuestion()).toHaveFocus()
  expect(plan().list).toBeUndefined()
})

test('after fifty questions of one’s own no more are added', async () => {
  const own = Array.from({ length: limits.ownQuestions }, (_, index) => ({ id: `own-${index + 1}`, text: `Number ${index + 1}?` }))
  const { user, plan } = openReview({ plan: withChoices({ own }) })
  await user.click(press('Add your own question'))
  await user.type(ownQuestion(), 'One more?')
  await user.click(press('Add to my list'))
  expect(ownQuestion()).toHaveAccessibleDescription(/50/)
  expect(plan().list?.own).toHaveLength(limits.ownQuestions)
})

test('at a counselor’s visit the counselor is offered once as the one to ask', async () => {
  const { user } = openReview({ plan: { ...visit, answers: { appointment: { with: 'genetic-counselor' } } } })
  await user.click(press('Add your own question'))
  expect(screen.getAllByRole('option', { name: 'The genetic counselor' })).toHaveLength(1)
})

test('a clinic’s question says who added it, and its words are text and nothing else', () => {
  const text = '<img src=x onerror=alert(1)> [Call](https://x.test)?'
  const { container } = openReview({ plan: { ...visit, clinic: { name: '<b>Lakeside</b>', own: [{ id: 'c', text }] } } })
  expect(region(doctor).getByText(text)).toBeVisible()
  expect(region(doctor).getByText('Added by <b>Lakeside</b>')).toBeVisible()
  expect(container.querySelector('img, b')).toBeNull()
})

test('a clinic that does not say its name is named by its link', () => {
  openReview({ plan: { ...visit, clinic: { own: [{ id: 'c', text: 'Who is my nurse?' }] } } })
  expect(region(doctor).getByText('Added by the clinic whose link you used')).toBeVisible()
})
