/** A composite font as the file describes it (ISO 32000-1, 9.7), with the codes that its pages and appearances show. */
import type { PDFObject } from 'pdf-lib'
import type { Decoder } from './content.ts'
import { readFontProgram, type FontProgram } from './fontProgram.ts'
import { bytesOf, latin1Of, nameOf, numberOf, type Maybe, type Objects } from './objects.ts'
import { readToUnicode } from './toUnicode.ts'

export interface Font extends Decoder {
  readonly name: string
  /** BaseFont of the font and its descendant, FontName of its descriptor. */
  readonly names: readonly (string | undefined)[]
  readonly encoding: string | undefined
  readonly isEmbedded: boolean
  readonly program: FontProgram | undefined
  readonly glyphMap: Maybe
  readonly hasToUnicode: boolean
  readonly map: ReadonlyMap<number, string>
  readonly width: (code: number) => number
  readonly used: Set<number>
}

function twoBytes(bytes: string): number[] {
  const codes: number[] = []
  for (let i = 0; i + 1 < bytes.length; i += 2) codes.push(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1))
  return codes
}

const oneByte = (bytes: string): number[] => Array.from(bytes, (character) => character.charCodeAt(0))

export function readFont(font: PDFObject, objects: Objects): Font {
  const { get, list } = objects
  const [descendant] = list(get(font, 'DescendantFonts'))
  const descriptor = get(descendant ?? font, 'FontDescriptor')
  const file = get(descriptor, 'FontFile2')
  const toUnicode = get(font, 'ToUnicode')
  const map = readToUnicode(latin1Of(toUnicode))
  const widths = widthsOf(get(descendant, 'W'), objects)
  const usual = numberOf(get(descendant, 'DW')) ?? 1000
  return {
    name: nameOf(get(font, 'BaseFont')) ?? '(no name)',
    names: [get(font, 'BaseFont'), get(descendant, 'BaseFont'), get(descriptor, 'FontName')].map(nameOf),
    encoding: nameOf(get(font, 'Encoding')),
    isEmbedded: file !== undefined,
    program: file && readFontProgram(bytesOf(file)),
    glyphMap: get(descendant, 'CIDToGIDMap'),
    hasToUnicode: toUnicode !== undefined,
    map,
    width: (code) => widths.get(code) ?? usual,
    used: new Set(),
    codesOf: nameOf(get(font, 'Subtype')) === 'Type0' ? twoBytes : oneByte,
    unicode: (code) => map.get(code),
  }
}

/** `first [w w w]` or `first last w`, any number of times. */
function widthsOf(array: Maybe, { list }: Objects): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const entries = list(array)
  for (let i = 0; i + 1 < entries.length; ) {
    const first = numberOf(entries[i]) ?? 0
    const last = numberOf(entries[i + 1])
    const each = last === undefined ? list(entries[i + 1]).map(numberOf) : Array.from({ length: last - first + 1 }, () => numberOf(entries[i + 2]))
    each.forEach((width, k) => widths.set(first + k, width ?? 0))
    i += last === undefined ? 2 : 3
  }
  return widths
}
