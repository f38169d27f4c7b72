import { expect, test } from 'vitest'
import { finding, spokenTexts, wordsOf, type Part } from './texts.ts'

/** In words, as a person reads them. */
const most: Partial<Readonly<Record<Part, number>>> = { question: 25, why: 45, meaning: 35, explanation: 149, help: 25, name: 18 }
const medianOfQuestions = 15

/** Who speaks for somebody without a name says five words for them; the limits count those as one. */
const counted = (text: string): number => wordsOf(text.replace(/the person (?:I|you) care for/giu, 'they')).length

test('no text is too long, for no person', () => {
  const tooLong = spokenTexts.flatMap((spoken) => {
    const limit = most[spoken.part] ?? Number.POSITIVE_INFINITY
    const length = counted(spoken.text)
    return length > limit ? [finding(spoken, `${length} words, at most ${limit}`)] : []
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

test('a meaning has one or two sentences, and what somebody helps with as well', () => {
  const many = spokenTexts.filter(({ part, text }) => (part === 'meaning' || part === 'help') && (text.match(/[.?](?=[\s”]|$)/gu) ?? []).length > 2)
  expect(many.map((text) => finding(text, 'too many sentences'))).toEqual([])
})
