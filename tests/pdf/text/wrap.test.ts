import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFaces } from '../../../src/pdf/text/faces.ts'
import { widthOf, wrap, type Style } from '../../../src/pdf/text/wrap.ts'
import { paperFonts } from '../paperFonts.ts'

const faces = parseFaces(paperFonts)
const span = (text: string, style: Partial<Style> = {}) => ({ text, face: 'regular' as const, size: 10, ...style })
const linesOf = (text: string, width: number): string[] =>
  wrap([span(text)], width, faces).map((line) => line.map((fragment) => fragment.text).join(''))

test('a line is filled up to the last word that fits and keeps its space', () => {
  expect(linesOf('What are my options, and what are the good sides?', 100)).toEqual([
    'What are my options, ',
    'and what are the good ',
    'sides?',
  ])
})

test('a line that fits to the very point is not broken', () => {
  const text = 'What are my options'
  const [line] = wrap([span(text)], Infinity, faces)
  const width = widthOf(line ?? [])
  expect(linesOf(text, width + 0.001)).toEqual([text])
  expect(linesOf(text, width - 0.001)).toEqual(['What are my ', 'options'])
})

test('the width counts kerning: "To" is narrower than its two letters', () => {
  const width = (text: string): number => widthOf(wrap([span(text)], Infinity, faces)[0] ?? [])
  expect(width('To')).toBeCloseTo(width('T') + width('o') - 0.66, 6)
})

test('a word longer than the line is broken between characters, and no space slips in', () => {
  const word = 'why'.repeat(100)
  const lines = linesOf(word, 80)
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.join('')).toBe(word)
})

test('a mark stays with its letter', () => {
  // x̣ has no composed form.
  const lines = linesOf('x\u0323'.repeat(40), 30)
  for (const line of lines) expect(line).toMatch(/^x/)
})

test('Chinese is broken between any two characters, and the width is that of a font that has them', () => {
  const text = '王芳'.repeat(10)
  expect(linesOf(text, 65)).toEqual(['王芳王芳王芳', '王芳王芳王芳', '王芳王芳王芳', '王芳'])
  const [line = []] = wrap([span('王芳')], Infinity, faces)
  expect(widthOf(line)).toBeCloseTo(20, 6)
})

test('a line too narrow for any character still gets one', () => {
  expect(linesOf('abc', 1)).toEqual(['a', 'b', 'c'])
})

test('text of spaces alone gives no line', () => {
  expect(linesOf('   ', 100)).toEqual([])
})

test('styles meet without a gap and without a second space', () => {
  const [line = []] = wrap([span('Say first: ', { face: 'bold' }), span(' “Hello.”')], Infinity, faces)
  expect(line.map(({ text }) => text)).toEqual(['Say first: ', '“Hello.”'])
  const [first, second] = line
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 6)
})

test('any text comes back whole, in lines that are not too long', () => {
  const word = fc.stringMatching(/^[a-zA-Zéłđừ0-9/–-]{1,30}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 30, max: 400 }), (words, width) => {
      const text = words.join(' ')
      const lines = wrap([span(text)], width, faces)
      expect(lines.flatMap((line) => line.map((fragment) => fragment.text)).join('')).toBe(text)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }),
  )
})
