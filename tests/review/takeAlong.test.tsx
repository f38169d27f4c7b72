// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { PaperOutcome } from '../../src/review/index.ts'
import { announced, openReview, press, region } from './openReview.tsx'
import { visit } from './smallBank.ts'

const box = (name: string): HTMLElement => screen.getByRole('checkbox', { name })
const download = (): HTMLElement => press('Download the PDF')

test('the parts of the paper are taken off and put back', async () => {
  const { user, plan } = openReview()
  await user.click(box('Why to ask'))
  await user.click(box('Lines to write on'))
  expect(plan().paper?.hide).toEqual(['reasons', 'lines'])
  await user.click(box('Why to ask'))
  await user.click(box('Where it comes from'))
  expect(plan().paper?.hide).toEqual(['lines', 'sources'])
  expect(box('Why to ask')).toBeChecked()
})

test('print and paper size are chosen, and what else is set for the paper is kept', async () => {
  const { user, plan } = openReview({ plan: { ...visit, paper: { hide: ['tree'] } } })
  expect(screen.getByRole('radio', { name: 'Letter (US)' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'Large print' }))
  await user.click(screen.getByRole('radio', { name: 'A4' }))
  expect(plan().paper).toEqual({ hide: ['tree'], text: 'large', size: 'a4' })
  await user.click(screen.getByRole('radio', { name: 'Regular' }))
  await user.click(box('Boxes to fill in on the screen'))
  expect(plan().paper).toMatchObject({ text: 'regular', fill: true })
})

test('while the PDF is made the button says so, keeps the focus and starts nothing twice', async () => {
  let finish: ((outcome: PaperOutcome) => void) | undefined
  const makePdf = vi.fn<() => Promise<PaperOutcome>>(() => new Promise((resolve) => (finish = resolve)))
  const { user } = openReview({ makePdf })
  await user.click(download())
  expect(announced()).toBe('Making the PDF …')
  expect(press('Making the PDF …')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(makePdf).toHaveBeenCalledTimes(1)
  await act(async () => finish?.({ kind: 'made' }))
  expect(announced()).toBe('The PDF is in your downloads.')
  expect(download()).toHaveFocus()
})

test.each<[string, () => Promise<PaperOutcome>, RegExp]>([
  ['failed', () => Promise.resolve({ kind: 'failed' }), /^The PDF could not be made\. Your list is still here\./],
  ['was broken off', () => Promise.reject(new Error('no engine')), /^The PDF could not be made\. Your list is still here\./],
  ['met letters it cannot print', () => Promise.resolve({ kind: 'unprintable', characters: ['漢', '字'] }), /^The PDF has no letters for 漢 and 字\./],
])('a PDF that %s is told in sight and read out', async (_, makePdf, sentence) => {
  const { user } = openReview({ makePdf })
  await user.click(download())
  expect(announced()).toMatch(sentence)
  expect(region('Take it along').getByText(sentence)).toBeVisible()
})

test('once the list has changed, the PDF of before is no longer called the PDF', async () => {
  const { user } = openReview()
  await user.click(download())
  expect(region('Take it along').getByText('The PDF is in your downloads.')).toBeVisible()
  await user.click(press('Remove: Is there time?'))
  expect(region('Take it along').queryByText('The PDF is in your downloads.')).not.toBeInTheDocument()
})

test('coming near the download says so, by pointer and by focus', async () => {
  const onPdfIntent = vi.fn<() => void>()
  const { user } = openReview({ onPdfIntent })
  await user.hover(download())
  expect(onPdfIntent).toHaveBeenCalledTimes(1)
  act(() => download().focus())
  expect(onPdfIntent).toHaveBeenCalledTimes(2)
})

test('letters that cannot be printed are named before anybody asks for the PDF', () => {
  openReview({ missing: ['漢'] })
  expect(region('Take it along').getByText(/^The PDF has no letters for 漢\./)).toBeVisible()
})

test('the compact form asks for nothing that it has no room for', async () => {
  const { user } = openReview()
  await user.click(screen.getByRole('radio', { name: 'One sheet, small print' }))
  expect(screen.queryByRole('checkbox', { name: 'Why to ask' })).not.toBeInTheDocument()
  expect(screen.queryByRole('checkbox', { name: 'Words to know' })).not.toBeInTheDocument()
  expect(box('Lines to write on')).toBeChecked()
})

test('the pages are a link away', () => {
  openReview()
  expect(region('Take it along').getByRole('link', { name: 'See the pages, print or share them' })).toHaveAttribute('href', '#/paper')
})

test('says that the file is made on this device', () => {
  openReview()
  expect(region('Take it along').getByText(/^The file is made on this device\./)).toBeVisible()
})
