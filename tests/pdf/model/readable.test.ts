import { expect, test } from 'vitest'
import { readable } from '../../../src/pdf/model/readable.ts'

test.each([
  ['composes letters and their marks', 'e\u0302\u0301', 'ế'],
  ['takes a letter apart that has a mark left over', 'Ẹ\u0301 ị\u0301', 'E\u0323\u0301 i\u0323\u0301'],
  ['makes a wide space an ordinary one', '山田\u3000太郎', '山田 太郎'],
  ['makes line ends and tabs one space', 'one\r\n\ttwo', 'one two'],
  ['makes several spaces one', 'one   two', 'one two'],
  ['keeps a no-break space', 'one\u00a0two', 'one\u00a0two'],
  ['leaves out what has no shape', 'a\u00ad\u200b\u200d\u202e\ufeff\u0007b\ufe0f', 'ab'],
  ['keeps ordinary text', 'Łukasz: “1/2 – ok?”', 'Łukasz: “1/2 – ok?”'],
])('it %s', (_, text, expected) => {
  expect(readable(text)).toBe(expected)
})
