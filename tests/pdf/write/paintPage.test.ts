import { expect, test } from 'vitest'
import { layOut } from '../../../src/pdf/index.ts'
import { parseFaces } from '../../../src/pdf/text/faces.ts'
import { setText } from '../../../src/pdf/text/letters.ts'
import { makeGlyphSet } from '../../../src/pdf/write/glyphSet.ts'
import { paintPage } from '../../../src/pdf/write/paintPage.ts'
import { documentOf } from '../documents.ts'
import { paperFonts } from '../paperFonts.ts'

const faces = parseFaces(paperFonts)

/** The operators that show a paragraph's text. */
function shown(text: string): string[] {
  const [page] = layOut(documentOf([{ kind: 'paragraph', text }]), paperFonts)
  if (!page) throw new Error('There is no page')
  const glyphSets = { regular: makeGlyphSet(faces.regular), bold: makeGlyphSet(faces.bold), further: makeGlyphSet(faces.further) }
  const operators = paintPage(page, glyphSets, { regular: 'F1', bold: 'F2', further: 'F3' }).content.split('\n')
  return operators.slice(0, operators.indexOf('ET')).filter((operator) => /T[Jsf]$/.test(operator))
}
/** How far to the left, by whose leave, in thousandths of an em. */
const movesOf = (operators: readonly string[]): number[] => operators.flatMap((operator) => operator.match(/-?[\d.]+(?=\()/g) ?? []).map(Number)

test('a mark is drawn where it stands, and the letter after it where it would be without the mark', () => {
  const [, mark] = setText('X\u0302', 'regular', faces)
  const operators = shown('X\u0302X')
  expect(operators.map((operator) => operator.slice(-2))).toEqual(['Tf', 'TJ', 'Ts', 'TJ', 'Ts', 'TJ'])
  expect(parseFloat(operators[2] ?? '')).toBeCloseTo(((mark?.y ?? NaN) * 11.5) / 1000, 2)
  const [toMark = NaN, back = NaN] = movesOf(operators)
  expect(toMark).toBeCloseTo(-(mark?.x ?? NaN), 6)
  expect(toMark + back).toBeCloseTo(0, 6)
  expect(operators[4]).toBe('0 Ts')
})

test('the font changes where the letters do, and back', () => {
  expect(shown('a 王芳 b').filter((operator) => operator.endsWith('Tf')).map((operator) => operator.slice(0, 3))).toEqual(['/F1', '/F3', '/F1'])
})

test('kerning lies between two letters', () => {
  expect(movesOf(shown('To'))).toEqual([66])
})
