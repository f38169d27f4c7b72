import { expect, test } from 'vitest'
import { readable } from '../../../src/pdf/model/readable.ts'

test.each([
  ['composes letters and their marks', 'e\u0302\u0301', 'ế'],
  ['makes line ends and tabs one space', 'one\r\n\ttwo', 'one two'],
  ['makes several spaces one', 'one   two', 'one two'],
  ['keeps a no-break space', 'one\u00a0two', 'one\u00a0two'],
  ['leaves out what has no shape', 'a\u00ad\u200b\u200d\u202e\ufeff\u0007b\ufe0f', 'ab'],
  ['keeps ordinary text', 'Łukasz: “1/2 – ok?”', 'Łukasz: “1/2 – ok?”'],
])('it %s', (_, text, expected) => {
  expect(readable(text)).toBe(expected)
})
