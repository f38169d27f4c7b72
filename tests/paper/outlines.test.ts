/**
 * What a screen reader gets of three papers, kept as files to be read by people. After a change that is meant: `npx vitest run tests/paper/outlines -u`,
 * then read the difference.
 */
import { expect, test } from 'vitest'
import { openFile, outlineOf } from '../pdf/checker/index.ts'
import { paperOf, personas, type PaperForm } from './personas/papers.ts'

const kept: readonly (readonly [name: string, form: PaperForm])[] = [
  ['new-lung-tumor-not-tested', { size: 'letter', text: 'regular', fill: false }],
  ['family-brca2-found-two-children', { size: 'letter', text: 'compact', fill: true }],
  ['rare-child-tricare-not-tested', { size: 'a4', text: 'large', fill: true }],
]

test.each(kept)('the outline of %s', async (name, form) => {
  const persona = personas.find((each) => each.name === name)
  if (!persona) throw new Error(`There is no persona ${name}`)
  const { bytes } = await paperOf(persona, form)
  const lines = outlineOf(await openFile(bytes)).map((line) => line.trimEnd())
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./outlines/${name}.txt`)
})
