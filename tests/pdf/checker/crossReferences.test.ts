import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readCrossReferences } from './read/crossReferences.ts'

/** One row each for an unused object, one at byte 300, and one in the object stream 1; a place of two bytes. */
const table = [
  [0, 0, 0, 255],
  [1, 1, 44, 0],
  [2, 0, 1, 7],
]

const file = (rows: readonly (readonly number[])[], parameters: string): Buffer => {
  const data = deflateSync(Uint8Array.from(rows.flat()))
  const head = `1 0 obj\n<</Type/XRef/Size 3/W[1 2 1]${parameters}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF\n')])
}
const read = (bytes: Buffer) => readCrossReferences(bytes, bytes.toString('latin1'))

const entries = [
  { number: 1, generation: 0, offset: 300 },
  { number: 2, generation: 0, offset: undefined },
]

test('plain rows', () => {
  expect(read(file(table, ''))).toEqual(entries)
})

test('rows as differences from the row above', () => {
  const differences = table.map((row, i) => [2, ...row.map((value, column) => (value - (table[i - 1]?.[column] ?? 0)) & 255)])
  expect(read(file(differences, '/DecodeParms<</Predictor 12/Columns 4>>'))).toEqual(entries)
})

test('numbers that do not begin with 0', () => {
  expect(read(file(table.slice(1), '/Index[8 1 20 1]'))?.map(({ number }) => number)).toEqual([8, 20])
})
