import { parseOnce, type FontName } from '../text/faces.ts'
import { makeGlyphSet, type GlyphSet } from './glyphSet.ts'
import { textOfBytes } from './latin1.ts'
import type { ObjectWriter } from './objectWriter.ts'
import { hex4, reference, utf16Hex } from './pdfSyntax.ts'
import { subsetFont } from './subsetFont.ts'

const names: Readonly<Record<FontName | 'typing', string>> = {
  regular: 'Text-Regular',
  bold: 'Text-Bold',
  further: 'Further-Regular',
  typing: 'Typing-Regular',
}

/** Writes a composite font whose character codes are the subset's glyph numbers. */
export function putFont(writer: ObjectWriter, id: number, face: FontName | 'typing', set: GlyphSet): void {
  const { font } = set
  const name = `${subsetTag(set)}+${names[face]}`
  const [file, toUnicode, descriptor, descendant] = [writer.reserve(), writer.reserve(), writer.reserve(), writer.reserve()]
  writer.putStream(file, textOfBytes(subsetFont(set)), { withLength1: true })
  writer.putStream(toUnicode, toUnicodeMap(set.characters))
  writer.put(
    descriptor,
    `<</Type/FontDescriptor/FontName/${name}/FontFile2 ${reference(file)}/FontBBox[${font.boundingBox.join(' ')}]/Flags 32` +
      `/StemV ${font.weight >= 600 ? 120 : 80}/ItalicAngle 0` +
      `/Ascent ${font.ascent}/Descent ${font.descent}/CapHeight ${font.capHeight}>>`,
  )
  writer.put(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${reference(descriptor)}/DW 0/W[0[${set.glyphs.map(font.advance).join(' ')}]]/CIDToGIDMap/Identity>>`,
  )
  writer.put(
    id,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]` +
      `/ToUnicode ${reference(toUnicode)}>>`,
  )
}

/** The whole of a font, for letters that nobody has typed yet. Gives its object. */
export function putTypingFont(writer: ObjectWriter, bytes: Uint8Array): number {
  const set = makeGlyphSet(parseOnce(bytes))
  for (const codePoint of set.font.codePoints()) set.use(String.fromCodePoint(codePoint))
  const id = writer.reserve()
  putFont(writer, id, 'typing', set)
  return id
}

/** Six letters that differ where subsets differ (ISO 32000-1, 9.6.4): a hash (FNV-1a) of the characters. */
function subsetTag({ characters }: GlyphSet): string {
  let hash = 0x811c9dc5
  for (const character of characters) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  let tag = ''
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

/** The most entries that one section of the map may have. */
const section = 100

function toUnicodeMap(characters: readonly string[]): string {
  const entries = characters.map((character, number) => `<${hex4(number)}><${utf16Hex(character)}>`).slice(1)
  let body = ''
  for (let i = 0; i < entries.length; i += section) {
    const part = entries.slice(i, i + section)
    body += `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`
  }
  return (
    '/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n${body}endcmap\n` +
    'CMapName currentdict/CMap defineresource pop\nend\nend'
  )
}
