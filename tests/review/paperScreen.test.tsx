// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { makePromptList } from '../../src/list/index.ts'
import type { Ask, Plan } from '../../src/plan/index.ts'
import { PaperScreen, type PaperOutcome, type WayOut } from '../../src/review/index.ts'
import { violations } from './openReview.tsx'
import { smallBank, visit } from './smallBank.ts'

const page = (text: string) => ({ width: 612, height: 792, elements: [{ name: 'text', attributes: { x: 9, y: 9, 'font-weight': 600 }, text }] })
type HandOn = (way: WayOut) => Promise<PaperOutcome>

function open({ plan = visit, handOn = () => Promise.resolve({ kind: 'made' }), canShare = true, pages = [page('one'), page('two')], onOnly = () => undefined }: { plan?: Plan; handOn?: HandOn; canShare?: boolean; pages?: ReturnType<typeof page>[] | undefined; onOnly?: (only: Ask | undefined) => void } = {}) {
  function App() {
    const [only, setOnly] = useState<Ask>()
    return (
      <main>
        <PaperScreen
          plan={plan}
          list={makePromptList(plan, smallBank)}
          messages={smallBank.messages}
          pages={pages}
          missing={[]}
          only={only}
          onOnly={(next) => {
            setOnly(next)
            onOnly(next)
          }}
          onPaper={() => undefined}
          handOn={handOn}
          canShare={canShare}
          listHref="#/list"
        />
      </main>
    )
  }
  const { container } = render(<App />)
  return { user: userEvent.setup(), container }
}

test('shows the pages as pictures, each by its number', async () => {
  const { container } = open()
  expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual(['Page 1 of 2', 'Page 2 of 2'])
  expect(container.querySelector('svg text')).toHaveAttribute('font-weight', '600')
  expect(await violations(container)).toEqual([])
})

test.each([
  ['Download the PDF', 'The file is made on this device. Nobody else gets it unless you pass it on.'],
  ['Print', 'Printing sends the pages to your printer. On a shared one, others may see them.'],
  ['Share the PDF', 'Sharing gives the file, with all that stands on it, to the app or the person that you choose. Nothing comes to us.'],
])('%s says what leaves the device, and to whom', (button, sentence) => {
  open()
  expect(screen.getByRole('button', { name: button })).toBeVisible()
  expect(screen.getByText(sentence)).toBeVisible()
})

test('prints what is shown', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = open()
  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(print).toHaveBeenCalledTimes(1)
})

test.each<[PaperOutcome['kind'], string]>([
  ['shared', 'The PDF was handed on.'],
  ['kept', 'Nothing was shared.'],
])('a file that was %s is said to be', async (kind, sentence) => {
  const handOn = vi.fn<HandOn>(() => Promise.resolve({ kind } as PaperOutcome))
  const { user } = open({ handOn })
  await user.click(screen.getByRole('button', { name: 'Share the PDF' }))
  expect(handOn).toHaveBeenCalledWith('share')
  await waitFor(() => expect(screen.getAllByText(sentence)[0]).toBeVisible())
})

test('offers to share only where the device does, and to print only what is there', () => {
  open({ canShare: false, pages: undefined })
  expect(screen.queryByRole('button', { name: 'Share the PDF' })).not.toBeInTheDocument()
})

test('one group can be chosen alone', async () => {
  const onOnly = vi.fn<(only: Ask | undefined) => void>()
  const { user } = open({ onOnly })
  const select = screen.getByRole('combobox', { name: 'Pages' })
  const [, first] = [...select.querySelectorAll('option')]
  await user.selectOptions(select, first?.value ?? '')
  expect(onOnly).toHaveBeenLastCalledWith(first?.value)
  await user.selectOptions(select, 'The whole paper')
  expect(onOnly).toHaveBeenLastCalledWith(undefined)
})
