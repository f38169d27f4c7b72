import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan, checkPreset, limits, parsePlan, serialisePlan } from '../../src/plan/index.ts'
import { anyPlan } from './arbitrary.ts'
import { bigExample, wireWords } from './bigExample.ts'
import { codesOf, issuesWith, replaced } from './builders.ts'

const header = { format: 'question-plan', version: 1 }
const parsed = (value: unknown) => parsePlan(JSON.stringify(value))
const refusals = (value: unknown): readonly string[] => {
  const result = parsed(value)
  return result.ok ? [] : codesOf(result.issues)
}

test('a plan with every key of the format is read as it stands', () => {
  expect(parsed(bigExample)).toEqual({ ok: true, value: bigExample })
})

test.each(Object.entries(wireWords))('%s takes each of its words', (path, words) => {
  expect(words.split(' ').flatMap((word) => refusals(replaced(bigExample, path, word)))).toEqual([])
})

test.each(Object.keys(wireWords))('%s takes no other word', (path) => {
  const place = path.replaceAll(/\.(\d+)/gu, '[$1]')
  expect(refusals(replaced(bigExample, path, 'no-such-word'))).toEqual([`not-allowed ${place}`])
})

test('a plan of the two keys that have to be there is enough', () => {
  expect(parsed(header)).toEqual({ ok: true, value: header })
})

test('a byte order mark in front is no reason to refuse', () => {
  expect(parsePlan(`\uFEFF${JSON.stringify(header)}`).ok).toBe(true)
})

test.each([
  ['not JSON', '{"format":', 'not-json'],
  ['nothing', '', 'not-json'],
  ['a comment', '{} // a plan', 'not-json'],
  ['a list', '[]', 'wrong-format format'],
  ['null', 'null', 'wrong-format format'],
  ['a text', '"question-plan"', 'wrong-format format'],
  ['an object without a format', '{}', 'wrong-format format'],
  ['another format', '{"format":"question-preset","version":1}', 'wrong-format format'],
  ['no version', '{"format":"question-plan"}', 'not-allowed version'],
  ['version 0', '{"format":"question-plan","version":0}', 'not-allowed version'],
  ['a version in quotes', '{"format":"question-plan","version":"1"}', 'not-allowed version'],
  ['a newer version', '{"format":"question-plan","version":2}', 'newer-version version'],
  ['a language that is not there yet', '{"format":"question-plan","version":1,"language":"es"}', 'language-unavailable language'],
  ['a language that is no text', '{"format":"question-plan","version":1,"language":3}', 'not-allowed language'],
])('%s is refused', (_, text, refusal) => {
  const result = parsePlan(text)
  expect(result.ok ? [] : codesOf(result.issues)).toEqual([refusal])
})

test('what is wrong with a newer version hides behind the version', () => {
  expect(refusals({ format: 'question-plan', version: 2, language: 'xx', next: {} })).toEqual(['newer-version version'])
})

test.each<[string, string, unknown, string]>([
  ['an unknown key at the top', 'colour', 'red', 'unknown-key colour'],
  ['an unknown key deep inside', 'answers.family', { relatives: [{}, { shoe: 1 }] }, 'unknown-key answers.family.relatives[1].shoe'],
  ['a key that every object inherits', 'answers', { constructor: 1 }, 'unknown-key answers.constructor'],
  ['a key that is the prototype', 'answers', JSON.parse('{"__proto__":{"who":"self"}}'), 'unknown-key answers.__proto__'],
  ['a value that is not allowed', 'answers.who', 'me', 'not-allowed answers.who'],
  ['a value of another type than its words', 'answers.who', 3, 'not-allowed answers.who'],
  ['a yes or no in quotes', 'answers.appointment.first', 'true', 'wrong-type answers.appointment.first'],
  ['an age in quotes', 'answers.age', '58', 'wrong-type answers.age'],
  ['half a year', 'answers.age', 58.5, 'wrong-type answers.age'],
  ['null for an answer', 'answers.name', null, 'wrong-type answers.name'],
  ['one value for a list', 'answers.concerns', 'cost', 'wrong-type answers.concerns'],
  ['a text for an object', 'answers', 'none', 'wrong-type answers'],
  ['a list for an object', 'answers', [], 'wrong-type answers'],
  ['a list for an object deep inside', 'answers.testing.tumor', [], 'wrong-type answers.testing.tumor'],
  ['a list for words by question', 'list.wording', ['mine'], 'wrong-type list.wording'],
  ['one age for a range', 'answers.ageRange', [50], 'wrong-type answers.ageRange[1]'],
  ['three ages for a range', 'answers.ageRange', [50, 55, 59], 'wrong-type answers.ageRange[2]'],
  ['an age range in the wrong order', 'answers.ageRange', [59, 50], 'age-range-order answers.ageRange'],
  ['an age below 0', 'answers.age', -1, 'out-of-range answers.age'],
  ['an age above 120', 'answers.age', 121, 'out-of-range answers.age'],
  ['an age above 120 in a range', 'answers.ageAtDiagnosisRange', [110, 121], 'out-of-range answers.ageAtDiagnosisRange[1]'],
  ['a visit of no length', 'answers.appointment.minutes', 0, 'out-of-range answers.appointment.minutes'],
  ['a visit of more than ten hours', 'answers.appointment.minutes', 601, 'out-of-range answers.appointment.minutes'],
  ['a date that is not in the calendar', 'answers.appointment.date', '2026-02-30', 'calendar-date answers.appointment.date'],
  ['a leap day in a year without one', 'answers.appointment.date', '2100-02-29', 'calendar-date answers.appointment.date'],
  ['a date as people write it', 'answers.appointment.date', '12/01/2026', 'calendar-date answers.appointment.date'],
  ['a text that is too long', 'answers.name', 'a'.repeat(501), 'too-long answers.name'],
  ['an own question that is too long', 'list.own', [{ text: 'a'.repeat(301) }], 'too-long list.own[0].text'],
  ['own words that are too long', 'list.wording', { 'my-options': 'a'.repeat(301) }, 'too-long list.wording.my-options'],
  ['a clinic’s message that is too long', 'clinic.message', 'a'.repeat(501), 'too-long clinic.message'],
  ['too many relatives', 'answers.family.relatives', Array.from({ length: 201 }, () => ({})), 'too-many answers.family.relatives'],
  ['too many own questions', 'list.own', Array.from({ length: 51 }, () => ({})), 'too-many list.own'],
  ['too many own questions of a clinic', 'clinic.own', Array.from({ length: 51 }, () => ({})), 'too-many clinic.own'],
  ['two relatives with one id', 'answers.family.relatives', [{ id: 'a' }, {}, { id: 'a' }], 'duplicate-id answers.family.relatives[2].id'],
])('%s is refused by its place', (_, path, value, refusal) => {
  expect(codesOf(issuesWith(path, value))).toContain(refusal)
})

test.each<[string, string, unknown]>([
  ['the longest text', 'answers.name', 'a'.repeat(500)],
  ['the longest own question', 'list.own', [{ text: 'a'.repeat(300) }]],
  ['as many relatives as fit', 'answers.family.relatives', Array.from({ length: 200 }, (_, id) => ({ id: `r${id}` }))],
  ['as many own questions as fit', 'list.own', Array.from({ length: 50 }, () => ({}))],
  ['age 0', 'answers.age', 0],
  ['age 120', 'answers.age', 120],
  ['a range of one year', 'answers.ageRange', [50, 50]],
  ['a leap day', 'answers.appointment.date', '2028-02-29'],
  ['relatives without an id', 'answers.family.relatives', [{}, {}]],
  ['a question that nobody knows', 'list.chosen', ['no-such-question']],
])('%s is taken', (_, path, value) => {
  expect(issuesWith(path, value)).toEqual([])
})

test('a refusal says what is allowed', () => {
  expect(issuesWith('answers.who', 'me')).toMatchObject([{ params: { allowed: 'self, child, other', received: '"me"' } }])
  expect(issuesWith('answers.polyps', { size: 1 })).toMatchObject([{ params: { allowed: 'count, kind' } }])
  expect(issuesWith('answers.age', 121)).toMatchObject([{ params: { bound: 'at most 120' } }])
})

test('everything that is wrong is said at once', () => {
  expect(refusals({ ...header, answers: { who: 'me', age: 130 }, paper: { size: 'a5' } })).toEqual([
    'not-allowed answers.who',
    'out-of-range answers.age',
    'not-allowed paper.size',
  ])
})

test('a file is measured in bytes, and one byte above the limit is too many', () => {
  const empty = JSON.stringify({ ...header, answers: { name: '' } })
  const padded = (bytes: number): string => empty.padEnd(bytes, ' ')
  expect(parsePlan(padded(limits.fileBytes)).ok).toBe(true)
  const result = parsePlan(padded(limits.fileBytes + 1))
  expect(result.ok ? [] : codesOf(result.issues)).toEqual(['too-large'])
  const wide = parsePlan(`"${'ł'.repeat(limits.fileBytes / 2)}"`)
  expect(wide.ok ? [] : codesOf(wide.issues)).toEqual(['too-large'])
})

test('a file that nests without end is refused like any other', () => {
  const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
  const result = parsePlan(`{"format":"question-plan","version":1,"deep":${deep}}`)
  expect(result.ok ? [] : codesOf(result.issues)).toEqual(['unknown-key deep'])
})

test.each([
  ['joins letters and their accents', 'Zoe\u0308', 'Zoë'],
  ['takes control characters away', 'A\u0000n\u001Ba\u007F', 'Ana'],
  ['makes one space of line breaks and tabs', 'one\r\ntwo\tthree\u2028four', 'one two three four'],
  ['takes the marks away that turn text around', '\u202Eevil\u2066', 'evil'],
  ['replaces half a character', 'a\uD800b', 'a\uFFFDb'],
])('reading %s', (_, text, read) => {
  expect(checkPlan({ ...header, answers: { name: text }, list: { wording: { id: text } } })).toMatchObject({
    ok: true,
    value: { answers: { name: read }, list: { wording: { id: read } } },
  })
})

test('a plan that is written and read again is the same', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(parsePlan(serialisePlan(plan))).toEqual({ ok: true, value: plan })
    }),
    { numRuns: 200 },
  )
})

test('no JSON makes reading throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof checkPlan({ ...header, answers: value, list: value }).ok).toBe('boolean')
    }),
  )
})

test('a preset carries answers and the clinic’s additions, and nothing of a person’s list', () => {
  const preset = { format: 'question-preset', version: 1, answers: { cancer: 'lung' }, clinic: { name: 'A clinic' } }
  expect(checkPreset(preset)).toEqual({ ok: true, value: preset })
  expect(checkPreset({ ...preset, list: {} })).toMatchObject({ ok: false, issues: [{ code: 'unknown-key', path: 'list' }] })
  expect(checkPreset(header)).toMatchObject({ ok: false, issues: [{ code: 'wrong-format' }] })
})
