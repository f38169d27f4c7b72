/** Fonts: each code that is shown has a shape, a width and a character, the same in the file's tables and in the embedded program. */
import type { Check, Finding } from '../check.ts'
import type { FontProgram } from '../read/fontProgram.ts'
import type { Font } from '../read/fonts.ts'
import { nameOf } from '../read/objects.ts'

const ofFonts = (rule: string, find: (font: Font, originals: readonly (readonly FontProgram[])[]) => Iterable<string>): Check => ({
  rule,
  *find({ fonts, originals }): Generator<Finding> {
    for (const font of fonts) for (const message of find(font, originals)) yield { where: `font ${font.name}`, message }
  },
})

const shown = (code: number): string => `code ${code.toString(16).padStart(4, '0')}`

const lacking: Check = {
  rule: 'ISO 32000 7.8.3',
  *find({ lackingFonts }) {
    for (const { where, key } of lackingFonts) yield { where, message: `It has no font ${key}` }
  },
}

const embedded = ofFonts('31-009', function* ({ isEmbedded }) {
  if (!isEmbedded) yield 'It is not embedded'
})

const readable = ofFonts('ISO 32000 9.9', function* ({ isEmbedded, program }) {
  if (isEmbedded && !program) yield 'Its program is no TrueType font'
})

const glyphMapKind = ofFonts('31-004', function* ({ glyphMap }) {
  if (glyphMap !== undefined && nameOf(glyphMap) !== 'Identity') yield 'CIDToGIDMap is not Identity'
})

const glyphMap = ofFonts('31-005', function* (font) {
  if (font.isEmbedded && font.glyphMap === undefined) yield 'CIDToGIDMap is missing'
})

/** Ours all have codes of two bytes that are glyph numbers: so much simpler to check than an encoding. */
const encoding = ofFonts('31-006', function* (font) {
  if (font.encoding !== 'Identity-H') yield `Its encoding is ${font.encoding ?? 'missing'}, not Identity-H`
})

const glyphs = ofFonts('31-011', function* ({ program, used }) {
  for (const code of used) if (program && code >= program.glyphCount) yield `There is no glyph for ${shown(code)}`
})

const widths = ofFonts('31-016', function* ({ program, used, width }) {
  for (const code of used) {
    if (!program || code >= program.glyphCount) continue
    if (Math.abs(width(code) - program.advance(code)) > 1) yield `${shown(code)} is ${width(code)} wide, its glyph ${program.advance(code)}`
  }
})

const toUnicode = ofFonts('31-027', function* ({ hasToUnicode }) {
  if (!hasToUnicode) yield 'There is no ToUnicode'
})

const characters = ofFonts('10-001', function* ({ hasToUnicode, used, map }) {
  for (const code of used) if (hasToUnicode && code !== 0 && !map.get(code)) yield `${shown(code)} is no character`
})

const forbidden = (rule: string, signs: readonly string[]): Check =>
  ofFonts(rule, function* ({ map }) {
    for (const [code, text] of map) if (signs.some((sign) => text.includes(sign))) yield `${shown(code)} stands for no character`
  })

const notdef = ofFonts('31-030', function* ({ used }) {
  if (used.has(0)) yield 'The sign for a missing character is shown'
})

/** ISO 32000-1, 9.6.4. */
const subsetName = ofFonts('ISO 32000 9.6.4', function* ({ names }) {
  if (names.some((name) => !/^[A-Z]{6}\+./.test(name ?? ''))) yield 'Its name does not say that it is a subset'
  if (new Set(names).size > 1) yield `It has several names: ${names.join(', ')}`
})

const ownNames: Check = {
  rule: 'ours names of fonts',
  *find({ fonts }) {
    const seen = new Set<string>()
    for (const { name } of fonts) {
      if (seen.has(name)) yield { where: `font ${name}`, message: 'Another font has its name' }
      seen.add(name)
    }
  },
}

/**
 * Whether each code's text is what its shape shows: by the program's own map where it has one, else by the fonts that it was cut from, which a test
 * that made the file can give: each one file, or several whose letters one font shows. An i under a mark has the shape of one without a dot.
 */
const rightCharacters = ofFonts('ours right characters', function* (font, originals) {
  const { program, used, map } = font
  if (!program) return
  const codes = [...used].filter((code) => code !== 0 && code < program.glyphCount && map.has(code))
  const wrongBy = (isRight: (code: number, character: number) => boolean): number[] => codes.filter((code) => !isRight(code, map.get(code)?.codePointAt(0) ?? 0))
  const own = program.characters
  const candidates = own
    ? [wrongBy((code, character) => own.get(character) === code)]
    : originals.map((files) =>
        wrongBy((code, character) => files.some((file) => shapesOf(character).some((shape) => file.shape(file.characters?.get(shape) ?? 0) === program.shape(code)))),
      )
  const fewest = candidates.toSorted((a, b) => a.length - b.length)[0] ?? []
  for (const code of fewest) yield `${shown(code)} is said to be "${map.get(code)}", which has another shape`
})

const withoutDot: ReadonlyMap<number, number> = new Map([
  [0x69, 0x131],
  [0x6a, 0x237],
  [0x456, 0x131],
  [0x458, 0x237],
])
const shapesOf = (character: number): number[] => [character, withoutDot.get(character) ?? character]

export const fontChecks: readonly Check[] = [
  lacking,
  glyphMapKind,
  glyphMap,
  encoding,
  embedded,
  readable,
  glyphs,
  widths,
  toUnicode,
  characters,
  forbidden('31-028', ['\0']),
  forbidden('31-029', ['\ufeff', '\ufffe']),
  notdef,
  subsetName,
  ownNames,
  rightCharacters,
]
