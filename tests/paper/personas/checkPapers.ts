import { expect, test } from 'vitest'
import { itemsOf } from '../../../src/list/index.ts'
import type { PaperSize } from '../../../src/pdf/index.ts'
import { checkFile, openFile, readAloud, shownProblems } from '../../pdf/checker/index.ts'
import { expectedTexts } from '../../pdf/expectedTexts.ts'
import { paperFonts } from '../../pdf/paperFonts.ts'
import { forms, paperOf, personas, type PaperForm, type Persona } from './papers.ts'

/**
 * Every persona's papers of one size, in all prints, to fill in and not: the checker finds nothing, what is read aloud is the document model's text in
 * its order, and each question of the list is there. A file of tests for each size, so that two workers share them.
 */
export function checkPapers(size: PaperSize): void {
  test.each(personas)('$name', async (persona) => {
    const faults: string[] = []
    for (const form of forms.filter((each) => each.size === size)) {
      for (const fault of await faultsOf(persona, form)) faults.push(`${form.text}${form.fill ? ', to fill in' : ''}: ${fault}`)
    }
    expect(faults).toEqual([])
  })
}

const options = { originals: [[paperFonts.regular], [paperFonts.bold]] }

async function faultsOf(persona: Persona, form: PaperForm): Promise<string[]> {
  const { model, bytes } = await paperOf(persona, form)
  const file = await openFile(bytes, options)
  const said = packed(readAloud(file).map(({ text }) => text))
  return [
    ...shownProblems(checkFile(file)),
    ...differences(said, packed(expectedTexts(model, 'said'))),
    ...itemsOf(persona.list).flatMap(({ text }) => (said.includes(packed([text])) ? [] : [`It does not ask "${text}"`])),
  ]
}

/** Where a line ends is no matter of what is said. */
const packed = (parts: readonly string[]): string => parts.join('').replace(/\s/g, '')

/** The first place where two texts part, and not all of them: they are pages long. */
function differences(said: string, expected: string): string[] {
  if (said === expected) return []
  let at = 0
  while (said[at] === expected[at]) at++
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 80)
  return [`It says "${around(said)}" and not "${around(expected)}"`]
}
