// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loadMessages } from '../../src/i18n/index.ts'
import { SourceLinks } from '../../src/review/questions/SourceLinks.tsx'

const { list } = await loadMessages('en')
const seen = (citations: readonly string[]): readonly string[] => {
  render(<SourceLinks citations={citations} messages={list} />)
  return screen.getAllByRole('link').map((link) => [...link.childNodes].flatMap((node) => (node instanceof Element && node.classList.contains('visually-hidden') ? [] : (node.textContent ?? ''))).join(''))
}

test('a document is named by its publisher and year', () => {
  expect(seen(['acs#helpline', 'force-colorectal#x'])[0]).toBe('American Cancer Society, 2023')
})

test('two of one publisher and year show their titles', () => {
  expect(seen(['acs#helpline', 'acs-navigators#what-they-do'])).toEqual(['American Cancer Society, 2023: Precision or Personalized Medicine', 'American Cancer Society, 2023: What cancer navigators do'])
})
