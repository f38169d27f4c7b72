import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { describe, expect, test } from 'vitest'
import { parseTrueType } from '../../src/pdf/text/trueType.ts'
import { codePointsOf, coreRanges, worldRanges } from '../../src/typeface/ranges.ts'

const css = readFileSync(new URL('../../src/typeface/screen.css', import.meta.url), 'utf8')
const family = new URL('../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url)
const files = { 400: '400Regular/SourceSans3_400Regular', 600: '600SemiBold/SourceSans3_600SemiBold', 700: '700Bold/SourceSans3_700Bold' } as const

const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => {
  const value = (name: string): string => new RegExp(`${name}:\\s*([^;]*);`).exec(body)?.[1] ?? ''
  return { value, family: value('font-family'), weight: Number(value('font-weight')), file: /\.\/cut\/([^"]+)/.exec(body)?.[1] }
})
const real = faces.filter((face) => face.family === '"Source Sans 3"')
const fallback = faces.filter((face) => face.family === '"Source Sans 3 fallback"')

function codePointsIn(unicodeRange: string): number[] {
  return unicodeRange.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.trim().slice(2).split('-').map((hex) => parseInt(hex, 16))
    return codePointsOf([[first, last]])
  })
}

describe('the faces', () => {
  test('are three weights in two parts each, shown by a fallback until they are there', () => {
    expect(real.map(({ file }) => file)).toEqual(
      [400, 600, 700].flatMap((weight) => [`screen-${weight}.woff2`, `screen-${weight}-world.woff2`]),
    )
    for (const { value } of real) expect(value('font-display')).toBe('swap')
  })

  test('are asked for exactly what they were cut to', () => {
    const core = codePointsOf(coreRanges)
    const world = new Set(codePointsOf(worldRanges, coreRanges))
    for (const { file, value } of real) {
      const asked = new Set(codePointsIn(value('unicode-range')))
      expect(asked).toEqual(file?.includes('world') ? world : new Set(core))
    }
  })

  test('are there', () => {
    for (const { file } of real) {
      const bytes = readFileSync(new URL(`../../src/typeface/cut/${file}`, import.meta.url))
      expect(bytes.subarray(0, 4).toString()).toBe('wOF2')
      expect(bytes.length).toBeLessThan(file?.includes('world') ? 52_000 : 15_000)
    }
  })
})

/** Of Arial and of all fonts made to replace it, in thousandths of an em. */
const arial = 'a556 b556 c500 d556 e556 f278 g556 h556 i222 j222 k500 l222 m833 n556 o556 p556 q556 r333 s500 t278 u556 v500 w722 x500 y500 z500'
const arialBold = 'a556 b611 c556 d611 e556 f333 g611 h611 i278 j278 k556 l278 m889 n611 o611 p611 q611 r389 s556 t333 u611 v556 w778 x556 y556 z500'
/** Of letters in English, by hundred letters. */
const frequency =
  'a8.2 b1.5 c2.8 d4.3 e12.7 f2.2 g2 h6.1 i7 j.15 k.77 l4 m2.4 n6.7 o7.5 p1.9 q.1 r6 s6.3 t9.1 u2.8 v1 w2.4 x.15 y2 z.07'

const tableOf = (text: string): Map<string, number> => new Map(text.split(' ').map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]))

test.each([400, 600, 700] as const)('the fallback of weight %i takes the same room, so that no line moves', async (weight) => {
  const source = readFileSync(new URL(`${files[weight]}.ttf`, family))
  const font = parseTrueType(await subsetFont(source, 'abcdefghijklmnopqrstuvwxyz ', { targetFormat: 'sfnt' }))
  const widths = tableOf(weight === 400 ? arial : arialBold)
  let [own, other] = [20 * font.advance(font.glyph(0x20)), 20 * 278]
  for (const [letter, share] of tableOf(frequency)) {
    own += share * font.advance(font.glyph(letter.codePointAt(0) ?? 0))
    other += share * (widths.get(letter) ?? 0)
  }
  const value = (name: string): number => parseFloat(fallback.find((face) => face.weight === weight)?.value(name) ?? '')
  expect(value('size-adjust')).toBeCloseTo((100 * own) / other, 0)
  expect((value('ascent-override') * value('size-adjust')) / 10).toBeCloseTo(font.ascent, -1)
  expect((value('descent-override') * value('size-adjust')) / 10).toBeCloseTo(-font.descent, -1)
  expect(value('line-gap-override')).toBe(0)
})

test.each(['SourceSans3-OFL.txt', 'NotoSans-OFL.txt'])('the font’s licence goes along with it: %s', (file) => {
  const licence = readFileSync(new URL(`../../public/licenses/${file}`, import.meta.url), 'utf8')
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1')
  expect(licence).toContain('Adobe')
})
