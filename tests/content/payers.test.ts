/** Whatever insurance somebody has, there is enough to ask about it, and more than one to ask. */
import { expect, test } from 'vitest'
import { figuresByPayer } from '../../src/cli/contentFigures.ts'
import { payersNamedBy } from '../../src/cli/couldHold.ts'
import { bank, loadWords } from '../../src/content/index.ts'

const { questions } = await loadWords('en')

const fewest = 6
const fewestAsked = 3

test.each(figuresByPayer(bank))('$payer has questions of its own, for more than one office', ({ own, all }) => {
  expect(all).toBeGreaterThanOrEqual(fewest)
  expect(Object.keys(own).length).toBeGreaterThanOrEqual(fewestAsked)
})

/** Where there is an insurer or a program to call, whoever calls has to know what to write down. */
test.each(figuresByPayer(bank).filter(({ payer }) => payer !== 'uninsured' && payer !== 'outside-us'))('$payer says what to write down of a call', ({ payer }) => {
  const says = bank.filter(({ id, when }) => payersNamedBy(when).has(payer) && /date.*name/u.test(JSON.stringify(questions[id]?.why)))
  expect(says.length).toBeGreaterThan(0)
})
