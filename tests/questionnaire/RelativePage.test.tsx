import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { loadMessages } from '../../src/i18n/index.ts'
import type { Answers, Relative } from '../../src/plan/index.ts'
import { RelativePage } from '../../src/questionnaire/index.ts'

const messages = await loadMessages('en')

test('taking one of two cancers away leaves the other with its own details', async () => {
  const relative: Relative = {
    id: 'r1',
    relation: 'aunt',
    cancers: [
      { type: 'breast', age: 44, subtype: 'breast-triple-negative' },
      { type: 'breast', age: 60, detail: 'left' },
    ],
  }
  const onSave = vi.fn<(answers: Answers) => void>()
  const user = userEvent.setup()
  render(<RelativePage answers={{ family: { relatives: [relative] } }} relative={relative} messages={messages} backHref="#/family" onSave={onSave} />)
  await user.click(screen.getByRole('button', { name: 'Remove cancer 1' }))
  await user.click(screen.getByRole('button', { name: 'Add another cancer' }))
  await user.click(screen.getByRole('button', { name: 'Save and go on' }))
  expect(onSave).toHaveBeenCalledWith({ family: { relatives: [{ id: 'r1', relation: 'aunt', cancers: [{ type: 'breast', age: 60, detail: 'left' }, {}] }] } })
})
