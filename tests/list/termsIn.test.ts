import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadWords } from '../../src/content/index.ts'
import { termIdsIn, termsIn, type Glossary } from '../../src/list/index.ts'

const small: Glossary = {
  testing: { forms: ['biomarker testing', 'biomarker test'] },
  marker: { forms: ['biomarker', 'biomarkers', 'marker'] },
  fish: { forms: ['FISH'] },
  pdl1: { forms: ['PD-L1'] },
  care: { forms: ['Purchased/Referred Care'] },
  umlaut: { forms: ['Größe'] },
}
/** Marks as [id:text]. */
const marked = (text: string, known?: ReadonlySet<string>): string =>
  termsIn(text, small, known)
    .map((segment) => (segment.term === undefined ? segment.text : `[${segment.term}:${segment.text}]`))
    .join('')

describe('what is a term', () => {
  test.each([
    ['the longest form wins', 'Is biomarker testing done?', 'Is [testing:biomarker testing] done?'],
    ['a shorter form of another term', 'Which biomarkers?', 'Which [marker:biomarkers]?'],
    ['large and small letters', 'Biomarker Testing', '[testing:Biomarker Testing]'],
    ['only the first time', 'A marker is a marker.', 'A [marker:marker] is a marker.'],
    ['another form of the same term is no first time', 'One marker, two biomarkers', 'One [marker:marker], two biomarkers'],
    ['no piece of a term that was marked before', 'biomarker testing, biomarker testing', '[testing:biomarker testing], biomarker testing'],
    ['capitals as they are written', 'FISH is no fish, and Fish neither', '[fish:FISH] is no fish, and Fish neither'],
    ['capitals with a number', 'PD-L1 or pd-l1', '[pdl1:PD-L1] or pd-l1'],
    ['never inside a word', 'biomarkerless nonmarker markers', 'biomarkerless nonmarker markers'],
    ['not where a longer word goes on', 'biomarker testings', '[marker:biomarker] testings'],
    ['beside marks', '(marker), “FISH”-positive', '([marker:marker]), “[fish:FISH]”-positive'],
    ['with an apostrophe', 'the marker’s name', 'the [marker:marker]’s name'],
    ['with a mark in it', 'Purchased/Referred Care pays', '[care:Purchased/Referred Care] pays'],
    ['letters beyond English', 'Die GRÖSSE, die größe, übergröße', 'Die GRÖSSE, die [umlaut:größe], übergröße'],
    ['a letter with its accent set apart belongs to the word', 'marker\u0301 marker', 'marker\u0301 [marker:marker]'],
    ['nothing', 'What now?', 'What now?'],
    ['no text', '', ''],
  ])('%s', (_, text, result) => {
    expect(marked(text)).toBe(result)
  })

  test('what is known already is not marked, nor is a piece of it', () => {
    expect(marked('biomarker testing and FISH', new Set(['testing']))).toBe('biomarker testing and [fish:FISH]')
  })
})

test('terms of several texts come in the order in which they are met, each once', () => {
  expect(termIdsIn(['FISH and a marker', 'biomarker testing', 'a marker, FISH'], small)).toEqual(['fish', 'marker', 'testing'])
})

describe('whatever the text', () => {
  const forms = Object.values(small).flatMap(({ forms: all }) => all)
  const piece = fc.oneof(fc.constantFrom(...forms, ...forms.map((form) => form.toUpperCase()), ' ', '-', '’s', '. '), fc.string({ unit: 'binary', maxLength: 4 }))
  const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  test('the segments are the text', () => {
    fc.assert(fc.property(anyText, (text) => termsIn(text, small).map((segment) => segment.text).join('') === text))
  })

  test('no segment is empty, no term is marked twice, and what is marked is a form of it and a whole word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = termsIn(text, small)
        const terms = segments.flatMap(({ term }) => term ?? [])
        expect(segments.filter((segment) => segment.text === '')).toEqual([])
        expect(new Set(terms).size).toBe(terms.length)
        let at = 0
        for (const { text: found, term } of segments) {
          if (term !== undefined) {
            expect(small[term]?.forms.map((form) => form.toLowerCase())).toContain(found.toLowerCase())
            expect(text.slice(0, at)).not.toMatch(/[\p{L}\p{N}\p{M}]$/u)
            expect(text.slice(at + found.length)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u)
          }
          at += found.length
        }
      }),
    )
  })

  test('a second look at what was met marks nothing', () => {
    fc.assert(fc.property(anyText, (text) => termIdsIn([text, text], small).length === termsIn(text, small, new Set()).filter(({ term }) => term).length))
  })
})

test('every form of every term of the product is found', async () => {
  const { glossary } = await loadWords('en')
  for (const [id, { forms }] of Object.entries(glossary)) for (const form of forms) expect([form, termIdsIn([`So ${form}, then.`], glossary)]).toEqual([form, [id]])
})
