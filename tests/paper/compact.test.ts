/** The compact form is one sheet: both sides hold the list of every persona. */
import { expect, test } from 'vitest'
import { loadMessages } from '../../src/i18n/index.ts'
import { composePaper } from '../../src/paper/index.ts'
import { personas } from './personas/papers.ts'

const messages = await loadMessages('en')

test.each(['letter', 'a4'] as const)('nobody’s list needs a third page of %s', async (size) => {
  const tooLong: string[] = []
  for (const { name, plan, list } of personas) {
    const { draw } = await composePaper({ ...plan, paper: { size, text: 'compact' } }, list, messages, '2026-11-29')
    const pages = draw().length
    if (pages > 2) tooLong.push(`${name}: ${pages}`)
  }
  expect(tooLong).toEqual([])
})
