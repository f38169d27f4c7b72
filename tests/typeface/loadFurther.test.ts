import { readdirSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { unprintable } from '../../src/pdf/index.ts'
import { parseTrueType } from '../../src/pdf/text/trueType.ts'
import { families } from '../../src/typeface/families.ts'
import { loadPaperFonts } from '../../src/typeface/index.ts'
import { loadFurther } from '../../src/typeface/loadFurther.ts'
import { documentOf } from '../pdf/documents.ts'

const folder = new URL('../../src/typeface/cut/further/', import.meta.url)
const files = readdirSync(folder)
const indexes = files.filter((file) => !/\d/.test(file)).map((file) => file.replace('.ts', ''))

let isOffline = false
vi.mock(import('../../src/typeface/cut/further/korean.ts'), async (original) => {
  const { slices } = await original()
  return { slices: slices.map(({ has, load }) => ({ has, load: async () => (isOffline ? Promise.reject(new TypeError('Failed to fetch')) : load()) })) }
})
beforeEach(() => {
  isOffline = false
})

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'))
const hasAll = (fonts: readonly string[], text: string): boolean => {
  const parsed = fonts.map((font) => parseTrueType(bytesOf(font)))
  return [...text].every((character) => parsed.some((font) => font.has(character.codePointAt(0) ?? 0)))
}

test.each(['王芳', '陳大文', 'さくら', '山田太郎', '김민수', 'Խაአ'])('%s is there, and little besides is loaded for it', async (text) => {
  const fonts = await loadFurther([...text])
  expect(hasAll(fonts, text)).toBe(true)
  expect(fonts.join('').length).toBeLessThan(450_000)
})

test('of characters of a rare name those that one family lacks come from another', async () => {
  expect(hasAll(await loadFurther(Array.from('喆堃祎犇淼翀玥')), '喆堃祎犇淼翀玥')).toBe(true)
  expect(hasAll(await loadFurther(Array.from('髙﨑峠')), '髙﨑峠')).toBe(true)
})

test.each(['محمد', 'דוד', 'สมชาย', 'अनिता', '😀', '\u1112\u119e\u11ab', '\u0301\u3099'])('%s loads nothing: there is no family that sets it right', async (text) => {
  expect(await loadFurther([...text])).toEqual([])
})

test('a name in English and Chinese needs no large cut', async () => {
  const { regular, further } = await loadPaperFonts('Ana 王芳')
  expect(regular.length).toBeLessThan(30_000)
  expect(further?.length).toBeGreaterThan(0)
  expect((await loadPaperFonts('Ana')).further).toBeUndefined()
})

test('each family has its index', () => {
  expect(indexes.toSorted()).toEqual(families.map(({ name }) => name).toSorted())
})

test.each(indexes)('%s: the index says what its fonts have, to the letter, and each has the same em', async (index) => {
  const { slices } = (await import(`../../src/typeface/cut/further/${index}.ts`)) as { slices: { has: string; load: () => Promise<{ fonts: string[] }> }[] }
  const letters = families.find(({ name }) => name === index)?.letters ?? /^$/
  expect(slices.length).toBeGreaterThan(0)
  for (const { has, load } of [slices[0], slices.at(-1)].flatMap((slice) => slice ?? [])) {
    const fonts = (await load()).fonts.map((font) => parseTrueType(bytesOf(font)))
    expect(fonts.flatMap((font) => font.codePoints()).length).toBe([...has].length)
    expect([...has].filter((character) => !fonts.some((font) => font.has(character.codePointAt(0) ?? 0)))).toEqual([])
    expect([...has].filter((character) => !letters.test(character))).toEqual([])
    expect(new Set(fonts.map(({ unitsPerEm }) => unitsPerEm))).toEqual(new Set([1000]))
  }
})

test('they are in files that a phone can load, and not too many', () => {
  expect(files.length).toBeLessThan(200)
})

test('without a connection the letters are missing and all others are there', async () => {
  isOffline = true
  const model = documentOf([{ kind: 'title', text: 'Ana 王芳 김민수' }])
  const fonts = await loadPaperFonts('Ana 王芳 김민수')
  expect(unprintable(model, fonts)).toEqual(['김', '민', '수'])
  isOffline = false
  expect(unprintable(model, await loadPaperFonts('Ana 王芳 김민수'))).toEqual([])
})
