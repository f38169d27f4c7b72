import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { explanations, glossary, loadWords } from '../../src/content/index.ts'
import { WordsPage } from '../../src/glossary/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'

const messages = await loadMessages('en')
const words = await loadWords('en')
const open = () =>
  render(
    <main>
      <WordsPage words={words} messages={messages} backHref="#/list" backLabel="Back to my list" />
    </main>,
  )
const names = (): readonly (string | null)[] => screen.getAllByRole('term').map(({ textContent }) => textContent)

test('holds every term, by the alphabet, and every explanation', () => {
  open()
  expect(names()).toHaveLength(glossary.length)
  expect(names()).toEqual(names().toSorted((a, b) => messages.compare(a ?? '', b ?? '')))
  for (const { id } of explanations) expect(screen.getByText(words.explanations[id]?.title ?? '')).toBeVisible()
})

test('a word is found by its own name and by the other names that doctors use', async () => {
  const user = userEvent.setup()
  open()
  await user.type(screen.getByRole('searchbox', { name: 'Find a word' }), 'molecular prof')
  expect(names()).toEqual(['Biomarker testing'])
  expect(screen.getByRole('status')).toHaveTextContent('1 word')
})

test('a word that is not there is said not to be there', async () => {
  const user = userEvent.setup()
  open()
  await user.type(screen.getByRole('searchbox'), 'zebra')
  expect(screen.queryByRole('term')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('That word is not here. You can ask what it means.')
})

test('axe finds nothing', async () => {
  const { container } = open()
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
