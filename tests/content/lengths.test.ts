import { expect, test } from 'vitest'
import { finding, spokenTexts, wordsOf } from './texts.ts'

/** In words, as a person reads them. */
const most = { question: 25, why: 45 } as const
const medianOfQuestions = 15

/** Who speaks for somebody without a name says five words for them; the limits count those as one. */
const counted = (text: string): number => wordsOf(text.replace(/the person (?:I|you) care for/giu, 'they')).length

test('no question and no why is too long, for no person', () => {
  const tooLong = spokenTexts.flatMap((spoken) => {
    if (spoken.part === 'because') return []
    const length = counted(spoken.text)
    return length > most[spoken.part] ? [finding(spoken, `${length} words, at most ${most[spoken.part]}`)] : []
  })
  expect(tooLong).toEqual([])
})

test('half of the questions have at most 15 words', () => {
  const lengths = spokenTexts
    .filter(({ part, person }) => part === 'question' && person === 'self')
    .map(({ text }) => counted(text))
    .toSorted((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(medianOfQuestions)
})

test('a why has one or two sentences', () => {
  const many = spokenTexts.filter(({ part, person, text }) => part === 'why' && person === 'self' && (text.match(/[.?](?=\s|$)/gu) ?? []).length > 3)
  expect(many.map((text) => finding(text, 'too many sentences'))).toEqual([])
})
