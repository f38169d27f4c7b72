// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { announced, openFirst, openReview, press, region, rowsOf, withChoices } from './openReview.tsx'
import { visit } from './smallBank.ts'

const doctor = 'For the cancer doctor'
const onMyList = (text: string): HTMLElement => screen.getByRole('checkbox', { name: `On my list: ${text}` })

test('says for when the list is, how many questions there are and for whom', () => {
  openReview()
  expect(screen.getByRole('heading', { level: 1, name: 'Your list for December 1' })).toHaveAttribute('tabindex', '-1')
  expect(screen.getByText(/^7 questions for a 20-minute visit with the cancer doctor, and 2 for others\..*2 more are ready/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Change my answers' })).toHaveAttribute('href', '#/check-answers')
  expect(screen.getByRole('link', { name: 'Print or download the list' })).toHaveAttribute('href', '#/paper')
  expect(rowsOf('Ask these first')).toEqual(['Is there a test?', 'What are my choices?', 'How long will it take?'])
  expect(rowsOf(doctor)).toEqual(['Is there time?', 'Can it be blood?', 'Who reads the result?', 'What does it change?'])
  expect(region('For the insurance plan').getByText('2 questions')).toBeVisible()
})

test('a list that the person made long is not called short', () => {
  openReview({ plan: withChoices({ own: Array.from({ length: 15 }, (_, index) => ({ id: `own-${index}`, text: `Question ${index}?`, ask: 'doctor', by: 'self' })) }) })
  expect(screen.getByText('22 questions for a 20-minute visit with the cancer doctor, and 2 for others. 2 more are ready if you want them.')).toBeVisible()
})

test('says why a question is worth asking, where that comes from, and which answer brought it up', () => {
  openReview()
  const group = region(doctor)
  expect(group.getByText('On your list because you told us that the cancer has not been tested.')).toBeVisible()
  const [source] = group.getAllByRole('link', { name: /^American Cancer Society, 2023.*\(opens a new page\)$/ })
  expect(source).toHaveAttribute('target', '_blank')
  expect(source).toHaveAttribute('rel', 'noopener noreferrer')
  expect(source).toHaveAttribute('href', expect.stringMatching(/^https:/))
})

test('a question that is ticked off stays in sight until it is brought back, and the focus stays on its box', async () => {
  const { user, plan } = openReview()
  await user.click(onMyList('Can it be blood?'))
  expect(plan().list?.dropped).toEqual(['can-it-be-blood'])
  expect(announced()).toBe('The question was taken off your list.')
  expect(rowsOf(doctor)).toEqual(['Is there time?', 'Can it be blood?', 'Who reads the result?', 'What does it change?'])
  expect(region(doctor).getByText('3 questions')).toBeVisible()
  expect(onMyList('Can it be blood?')).not.toBeChecked()
  expect(onMyList('Can it be blood?')).toHaveFocus()
  await user.keyboard(' ')
  expect(onMyList('Can it be blood?')).toBeChecked()
  expect(announced()).toBe('The question is back on your list.')
})

test('a question removed by its button leaves the way back under the focus, and comes back to its place', async () => {
  const { user, plan } = openReview()
  await user.click(press('Remove: Who reads the result?'))
  await user.click(press('Remove: Can it be blood?'))
  expect(press('Undo: Can it be blood?')).toHaveFocus()
  expect(rowsOf(doctor)).toEqual(['Is there time?', 'Can it be blood?', 'Who reads the result?', 'What does it change?'])
  await user.click(press('Move: What does it change?'))
  await user.click(press('Move up: What does it change?'))
  await user.click(press('Undo: Can it be blood?'))
  expect(onMyList('Can it be blood?')).toHaveFocus()
  expect(plan().list?.dropped).toEqual(['who-reads-the-result'])
  await user.click(press('Undo: Who reads the result?'))
  expect(rowsOf(doctor)).toEqual(['What does it change?', 'Can it be blood?', 'Who reads the result?', 'Is there time?'])
})

test('the last question of a group leaves the group standing, so that it can come back', async () => {
  const { user } = openReview()
  await user.click(press('Remove: Is it covered?'))
  await user.click(press('Remove: What will I pay?'))
  expect(rowsOf('For the insurance plan')).toEqual(['Is it covered?', 'What will I pay?'])
  await user.click(press('Undo: What will I pay?'))
  expect(region('For the insurance plan').getByText('1 question')).toBeVisible()
})

test('more questions are closed at first, stand by topic, and are taken along by a tick', async () => {
  const { user, plan } = openReview({ plan: withChoices({ first: ['is-there-a-test'] }) })
  expect(screen.queryByText('Could I join a trial?')).not.toBeInTheDocument()
  await user.click(press('Show 2 more questions'))
  expect(region('More questions').getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Clinical trials', 'Help and daily life'])
  await user.click(onMyList('Could I join a trial?'))
  expect(plan().list?.chosen).toEqual(['could-i-join-a-trial'])
  expect(announced()).toBe('This is on your list now.')
  expect(rowsOf(doctor)).toContain('Could I join a trial?')
  const tick = region('More questions').getByRole('checkbox', { name: 'On my list: Could I join a trial?' })
  expect(tick).toBeChecked()
  expect(tick).toHaveFocus()
  await user.click(press('Undo: Could I join a trial?'))
  expect(plan().list?.chosen).toEqual([])
  expect(rowsOf(doctor)).not.toContain('Could I join a trial?')
})

test('a question put first goes to the top, and of four the last makes room', async () => {
  const { user, plan } = openReview()
  await user.click(press('Put first: Can it be blood?'))
  expect(rowsOf('Ask these first')).toEqual(['Can it be blood?', 'Is there a test?', 'What are my choices?'])
  expect(rowsOf(doctor)).toEqual(['How long will it take?', 'Is there time?', 'Can it be blood?', 'Who reads the result?', 'What does it change?'])
  expect(announced()).toBe('This is now one of the questions to ask first. “How long will it take?” made room for it.')
  expect(press('Undo: Can it be blood?')).toHaveFocus()
  await user.click(press('Undo: Can it be blood?'))
  expect(plan().list?.first).toEqual(['is-there-a-test', 'what-are-my-choices', 'how-long-will-it-take'])
})

test('undoing what made a question first leaves alone what was taken off since', async () => {
  const { user } = openReview()
  await user.click(press('Put first: Can it be blood?'))
  await openFirst(user, 'Is there a test?')
  await user.click(press('Remove: Is there a test?'))
  await user.click(press('Undo: Can it be blood?'))
  expect(rowsOf('Ask these first')).toEqual(['Is there a test?', 'What are my choices?', 'How long will it take?'])
  expect(press('Undo: Is there a test?')).toBeVisible()
})

test('a question is taken from the first three and put back among them at its place', async () => {
  const { user } = openReview()
  await openFirst(user, 'What are my choices?')
  await user.click(press('Not first: What are my choices?'))
  expect(rowsOf(doctor)).toContain('What are my choices?')
  expect(announced()).toBe('This is no longer one of the questions to ask first.')
  await user.click(press('Undo: What are my choices?'))
  expect(rowsOf('Ask these first')).toEqual(['Is there a test?', 'What are my choices?', 'How long will it take?'])
  expect(press('Why, and change: What are my choices?')).toHaveFocus()
})

test('one of the first three that is removed comes back among them, whether they were chosen or proposed', async () => {
  for (const plan of [visit, withChoices({ first: ['is-there-a-test', 'what-are-my-choices', 'how-long-will-it-take'] })]) {
    const { user, container } = openReview({ plan })
    await openFirst(user, 'Is there a test?')
    await user.click(press('Remove: Is there a test?'))
    await user.click(press('Undo: Is there a test?'))
    expect(rowsOf('Ask these first')).toEqual(['Is there a test?', 'What are my choices?', 'How long will it take?'])
    container.remove()
  }
})

test('only what is asked at the visit can be put first', () => {
  openReview()
  expect(screen.getByRole('button', { name: 'Reword: Is it covered?' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Put first: Is it covered?' })).not.toBeInTheDocument()
})

test('a question is moved by keyboard, keeps the focus, and its place is read out', async () => {
  const { user } = openReview()
  press('Move: Is there time?').focus()
  await user.keyboard('{Enter}{Tab}')
  await user.click(press('Move down: Is there time?'))
  expect(press('Move down: Is there time?')).toHaveFocus()
  expect(announced()).toBe('Now number 2 of 4.')
  await user.keyboard('{Enter}{Enter}')
  expect(rowsOf(doctor)).toEqual(['Can it be blood?', 'Who reads the result?', 'What does it change?', 'Is there time?'])
  expect(press('Move down: Is there time?')).toHaveAttribute('aria-disabled', 'true')
  await user.keyboard('{Enter}')
  expect(announced()).toBe('Now number 4 of 4.')
  expect(press('Move down: Is there time?')).toHaveFocus()
})

test('the first three are moved among themselves', async () => {
  const { user } = openReview()
  await openFirst(user, 'How long will it take?')
  await user.click(press('Move: How long will it take?'))
  await user.click(press('Move up: How long will it take?'))
  expect(rowsOf('Ask these first')).toEqual(['Is there a test?', 'How long will it take?', 'What are my choices?'])
  expect(press('Move up: How long will it take?')).toHaveFocus()
})

test('a list without questions says so, and questions can be pulled in', async () => {
  const { user } = openReview({ plan: { ...visit, list: { dropped: rowsAll } } })
  expect(screen.getByText(/^Nothing is on your list\./)).toBeVisible()
  await user.click(press(/^Show \d+ more questions$/))
  await user.click(onMyList('Is it covered?'))
  expect(screen.queryByText(/^Nothing is on your list\./)).not.toBeInTheDocument()
})

const rowsAll = [
  'is-there-a-test',
  'what-are-my-choices',
  'how-long-will-it-take',
  'is-there-time',
  'can-it-be-blood',
  'who-reads-the-result',
  'what-does-it-change',
  'is-it-covered',
  'what-will-i-pay',
]
