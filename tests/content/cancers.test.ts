/** Whatever the cancer is, and wherever in its course somebody stands, some questions are its own. */
import { expect, test } from 'vitest'
import { figuresBySituation } from '../../src/cli/contentFigures.ts'
import { bank } from '../../src/content/index.ts'
import { vocabulary, type Situation } from '../../src/plan/index.ts'

const fewest = 3
/** With family risk or a rare disease, the proband has no cancer of which to ask. */
const withCancer: readonly Situation[] = ['new-diagnosis', 'in-treatment', 'growing-or-returned', 'after-treatment']

test.each(figuresBySituation(bank).filter(({ cancer }) => cancer !== undefined))('$cancer has questions of its own in every situation', ({ questions }) => {
  expect(withCancer.filter((situation) => questions[situation] < fewest)).toEqual([])
})

test('no cancer is missing from the figures', () => {
  expect(new Set(figuresBySituation(bank).flatMap(({ cancer }) => cancer ?? []))).toEqual(new Set(vocabulary.cancers))
})
