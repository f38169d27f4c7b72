import { expect, test, vi } from 'vitest'
import { parseTrueType } from '../../src/pdf/text/trueType.ts'
import { loadPaperFonts } from '../../src/typeface/index.ts'
import { codePointsOf, coreRanges } from '../../src/typeface/ranges.ts'

const loaded: string[] = []
vi.mock(import('../../src/typeface/cut/paperCore.ts'), async (original) => {
  loaded.push('core')
  return original()
})
vi.mock(import('../../src/typeface/cut/paperWorld.ts'), async (original) => {
  loaded.push('world')
  return original()
})

const has = (font: Uint8Array, character: string): boolean => parseTrueType(font).has(character.codePointAt(0) ?? 0)

test('English and Spanish load the small cut alone', async () => {
  const { regular, bold } = await loadPaperFonts('¿Qué? “Why” – it’s 50 µg…')
  expect(loaded).toEqual(['core'])
  expect(has(regular, 'Ł')).toBe(false)
  expect(regular.length).toBeLessThan(30_000)
  expect(has(bold, '¿')).toBe(true)
})

test.each(['Łukasz', 'Nguyễn', 'Ольга', 'Ελένη'])('%s loads the large cut, which has all its letters in both weights', async (name) => {
  const { regular, bold } = await loadPaperFonts(name)
  expect(loaded).toContain('world')
  for (const letter of name) expect([has(regular, letter), has(bold, letter)]).toEqual([true, true])
})

test('the small cut has every character that it is chosen for', async () => {
  const { regular: core } = await loadPaperFonts('a')
  const { regular: world } = await loadPaperFonts('Ж')
  const coreFont = parseTrueType(core)
  const worldFont = parseTrueType(world)
  // What the whole family lacks, no cut can have.
  expect(codePointsOf(coreRanges).filter((code) => worldFont.has(code) && !coreFont.has(code))).toEqual([])
  expect(codePointsOf(coreRanges).filter((code) => !coreFont.has(code)).length).toBeLessThan(8)
})

test('both cuts are kerned alike', async () => {
  const kernOf = (font: Uint8Array): number => {
    const { kern, glyph } = parseTrueType(font)
    return kern(glyph(0x54), glyph(0x6f))
  }
  const [core, world] = [await loadPaperFonts('a'), await loadPaperFonts('Ж')]
  expect(kernOf(core.regular)).toBe(-66)
  expect(kernOf(world.regular)).toBe(-66)
})
