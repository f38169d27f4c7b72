import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { loadWords } from '../../src/content/index.ts'
import { ExplainedText, GlossaryContext } from '../../src/glossary/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'

const messages = await loadMessages('en')
const { glossary } = await loadWords('en')
const open = (text: string) =>
  render(
    <GlossaryContext value={glossary}>
      <ExplainedText text={text} messages={messages} />
    </GlossaryContext>,
  )

test('a term is explained when it is pressed, and no longer when it is pressed again', async () => {
  const user = userEvent.setup()
  open('Could this be a VUS?')
  const term = screen.getByRole('button', { name: 'VUS' })
  expect(term).toHaveAttribute('aria-expanded', 'false')
  await user.click(term)
  expect(term).toHaveAttribute('aria-expanded', 'true')
  const meaning = screen.getByText(/^Uncertain result \(VUS\):/u)
  expect(term).toHaveAttribute('aria-controls', meaning.closest('p')?.id)
  await user.click(term)
  expect(screen.queryByText(/^Uncertain result \(VUS\):/u)).toBeNull()
})

test('one meaning stands at a time', async () => {
  const user = userEvent.setup()
  open('Is a liquid biopsy a biomarker test?')
  const [first, second] = screen.getAllByRole('button')
  if (!first || !second) throw new Error('two terms were expected')
  await user.click(first)
  await user.click(second)
  expect([first, second].map((term) => term.getAttribute('aria-expanded'))).toEqual(['false', 'true'])
})

test('the text reads as it was written', () => {
  const text = 'Was my tumor tested for HER2, and would a biopsy or a blood test (liquid biopsy) do?'
  const { container } = open(text)
  expect(container.textContent).toBe(text)
})

test('what stands against a term stays on its line', () => {
  const { container } = open('Tests (HER2, a liquid biopsy) and more: is this a VUS?')
  expect([...container.querySelectorAll('p > span')].map(({ textContent }) => textContent)).toEqual(['(HER2,', 'liquid biopsy)', 'VUS?'])
})

test('without a glossary nothing is marked', () => {
  render(<ExplainedText text="Could this be a VUS?" messages={messages} />)
  expect(screen.queryByRole('button')).toBeNull()
})
