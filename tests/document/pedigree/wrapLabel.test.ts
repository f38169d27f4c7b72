import { expect, test } from 'vitest'
import { wrapLabel } from '../../../src/document/pedigree/wrapLabel.ts'

/** A letter is one wide. */
const wrap = (text: string, width: number): readonly string[] => wrapLabel(text, width, (part) => part.length)

test.each<[string, string, number, readonly string[]]>([
  ['at spaces', 'Head and neck 60', 9, ['Head and', 'neck 60']],
  ['after a hyphen, which stays', 'Great-grandmother', 12, ['Great-', 'grandmother']],
  ['at a soft hyphen, which shows there only', 'Retino\u00ADblastoma 3', 10, ['Retino-', 'blastoma 3']],
  ['not at a soft hyphen where the word has room', 'Retino\u00ADblastoma 3', 14, ['Retinoblastoma', '3']],
  ['inside a word that has no other place', 'Llanfairpwll', 5, ['Llanf', 'airpw', 'll']],
  ['never into empty lines', '  ', 5, []],
])('a label is broken %s', (_, text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected)
})
