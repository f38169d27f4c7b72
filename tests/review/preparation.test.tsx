import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { openReview } from './openReview.tsx'
import { visit } from './smallBank.ts'

const withCancer = { ...visit, answers: { ...visit.answers, situation: 'new-diagnosis' } } as const
const region = (name: string) => within(screen.getByRole('region', { name }))
afterEach(() => vi.restoreAllMocks())

test('what to bring follows the answers', () => {
  openReview({ plan: withCancer })
  expect(region('What to bring').getByText(/pathology report/u)).toBeVisible()
})

test('the request is there to be said, and says where the right comes from', () => {
  openReview({ plan: withCancer })
  const request = region('To ask for the reports')
  expect(request.getByText(/Please give me a copy/u)).toBeVisible()
  expect(request.getByRole('link', { name: /Department of Health and Human Services, 2014/u })).toHaveAttribute('href', expect.stringMatching(/^https:/u))
})

test('the request is copied, and that is said', async () => {
  const user = userEvent.setup()
  openReview({ plan: withCancer })
  await user.click(screen.getByRole('button', { name: 'Copy the words' }))
  expect(await navigator.clipboard.readText()).toMatch(/^Please give me a copy[^]*pathology report/u)
  expect(region('To ask for the reports').getByText('The words are copied.')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('The words are copied.')
})

test('where nothing can be copied, the words are selected for the person', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  openReview({ plan: withCancer })
  await user.click(screen.getByRole('button', { name: 'Copy the words' }))
  expect(screen.getByRole('status')).toHaveTextContent(/You can select the words/u)
  expect(String(getSelection())).toMatch(/Please give me a copy/u)
})

test('without a record to ask for there is no request', () => {
  openReview({ plan: { ...visit, answers: { situation: 'family-risk' } } })
  expect(screen.queryByRole('region', { name: 'To ask for the reports' })).toBeNull()
})

test('people to call have a number that the phone can dial, and the date of its look-up', () => {
  openReview({ plan: { ...withCancer, answers: { ...withCancer.answers, cancer: 'lung' } } })
  const people = region('People who can help')
  expect(people.getByRole('link', { name: /^Call 1-800-227-2345/u })).toHaveAttribute('href', 'tel:1-800-227-2345')
  expect(people.getByText(/^Numbers and hours as of /u)).toBeVisible()
})

test('who answered nothing is shown nobody to call', () => {
  openReview({ plan: { ...visit, answers: {} } })
  expect(screen.queryByRole('region', { name: 'People who can help' })).toBeNull()
})
