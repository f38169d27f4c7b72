import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runsOf } from '../../src/cli/hashSources.ts'
import { finding, spokenTexts } from './texts.ts'

const fingerprints = new Set(JSON.parse(await readFile(new URL('sourceRuns.json', import.meta.url), 'utf8')) as readonly string[])

test('no text repeats eight words in a row of a document that it was made from', () => {
  const copied = spokenTexts
    .filter(({ person }) => person === 'self')
    .flatMap((spoken) => [...runsOf(spoken.text)].filter(([fingerprint]) => fingerprints.has(fingerprint)).map(([, run]) => finding(spoken, `"${run}"`)))
  expect(copied).toEqual([])
})

test('a run is found whatever its case and marks', () => {
  const plain = runsOf('one two three four five six seven eight nine')
  expect([...plain.values()]).toEqual(['one two three four five six seven eight', 'two three four five six seven eight nine'])
  expect(runsOf('One, two: three “four” five\nsix seven EIGHT (nine)')).toEqual(plain)
})

test('the fingerprints are those of runs', () => {
  expect(fingerprints.size).toBeGreaterThan(1000)
  const [fingerprint] = [...runsOf('one two three four five six seven eight').keys()]
  expect([...fingerprints].filter((known) => known.length !== fingerprint?.length)).toEqual([])
})
