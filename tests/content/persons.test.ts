import { expect, test } from 'vitest'
import { loadWords } from '../../src/content/index.ts'
import { factPlaceholders, placeholdersOf } from '../../src/i18n/index.ts'
import { finding, isSentence, spokenTexts, unfilledTexts } from './texts.ts'

test('every text fills for every person', () => {
  expect(unfilledTexts).toEqual([])
})

test('no text has a brace, a doubled space or an end without its mark', () => {
  const untidy = spokenTexts.filter((spoken) => /[{}]|\s{2}|^\s|\s$/u.test(spoken.text) || (isSentence(spoken) && !/[.?][”)]?$/u.test(spoken.text)))
  expect(untidy.map((text) => finding(text, 'untidy'))).toEqual([])
})

test('every question ends with a question mark', () => {
  expect(spokenTexts.filter(({ part, text }) => part === 'question' && !text.endsWith('?')).map((text) => finding(text, 'no question'))).toEqual([])
})

/** The question is read out by "I", the why speaks to "you": README, point 4. */
test('English questions say "I", and whys say "you"', async () => {
  const { questions } = await loadWords('en')
  const said = new Set<string>(['I', 'me', 'my', 'I am', 'am I', 'I have', 'have I', 'do I', ...factPlaceholders])
  const written = new Set<string>(['you', 'your', 'you are', 'are you', 'you have', 'you do', 'do you', ...factPlaceholders])
  const wrong = Object.entries(questions).flatMap(([id, { text, why }]) => [
    ...placeholdersOf(text).filter((name) => !said.has(name)).map((name) => `${id} (question): {${name}}`),
    ...placeholdersOf(why).filter((name) => !written.has(name)).map((name) => `${id} (why): {${name}}`),
  ])
  expect(wrong).toEqual([])
})

/** "Numbers … how well they fit my child has": what filling in tends to break in English. */
test('no filled text has a verb in the wrong person', () => {
  const broken = /\b(?:I|you) (?:is|has|does)\b|\b(?:[Mm]y child|[Yy]our child|Rosa|[Tt]he person (?:I|you) care for) (?:am|are|have|do|were)\b(?! you)/u
  const auxiliary = /\b(?:can|could|should|would|will|may|might|did|does|do|to) (?:my child|your child|Rosa|the person (?:I|you) care for) (?:have|do)\b/giu
  const wrong = spokenTexts.filter(({ language, text }) => language === 'en' && broken.test(text.replace(auxiliary, '')))
  expect(wrong.map((text) => finding(text, 'wrong person'))).toEqual([])
})

/** A child's mother reads the meaning of a word too: it is about anyone's genes. */
test('no meaning of a word speaks of "you" or "I"', () => {
  const personal = spokenTexts.filter(({ language, part, text }) => language === 'en' && part === 'meaning' && /\b(?:you|your|I|my|we|our)\b/iu.test(text))
  expect(personal.map((text) => finding(text, 'personal'))).toEqual([])
})
