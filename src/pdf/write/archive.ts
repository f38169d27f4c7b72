import type { ObjectWriter } from './objectWriter.ts'
import { reference } from './pdfSyntax.ts'

const profileName = 'RGB with the primaries of sRGB, gamma 2.2'

/** For the catalog: what the colours mean (ISO 19005-2, 6.2.3), which PDF/A wants said and PDF/UA does not. */
export function archiveEntries(writer: ObjectWriter): string {
  const id = writer.reserve()
  writer.putStream(id, rgbProfile(), { entries: { N: '3' } })
  return (
    `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(${profileName})` + `/DestOutputProfile ${reference(id)}>>]`
  )
}

/** A small profile (ICC.1:2001-04), as a string of byte values: three primaries, adapted to D50, and one curve for all. */
function rgbProfile(): string {
  const curve = `curv\0\0\0\0${uint32(1)}\x02\x33\0\0` // gamma 2.2, as a fixed-point number of 8 and 8 bits
  const tags: readonly (readonly [tag: string, data: string])[] = [
    ['desc', `desc\0\0\0\0${uint32(profileName.length + 1)}${profileName}\0${'\0'.repeat(78)}`],
    ['cprt', 'text\0\0\0\0No copyright\0'],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.436, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
    ['bXYZ', xyz(0.1431, 0.0606, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const start = 128 + 4 + 12 * tags.length
  const placed = new Map<string, number>()
  let table = uint32(tags.length)
  let data = ''
  for (const [tag, body] of tags) {
    const at = placed.get(body) ?? start + data.length
    if (!placed.has(body)) data += body + '\0'.repeat(-body.length & 3)
    placed.set(body, at)
    table += tag + uint32(at) + uint32(body.length)
  }
  return profileHeader(start + data.length) + table + data
}

const profileHeader = (size: number): string =>
  `${uint32(size)}\0\0\0\0${uint32(0x02100000)}mntrRGB XYZ ` +
  // A date that never changes: the same bytes each time. 1 January 2024.
  '\x07\xe8\0\x01\0\x01\0\0\0\0\0\0acsp' +
  `${'\0'.repeat(28)}${fixed(0.9642)}${fixed(1)}${fixed(0.8249)}${'\0'.repeat(48)}`

const uint32 = (value: number): string => String.fromCharCode((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)
/** s15Fixed16Number. */
const fixed = (value: number): string => uint32(Math.round(value * 0x10000))
const xyz = (x: number, y: number, z: number): string => `XYZ \0\0\0\0${fixed(x)}${fixed(y)}${fixed(z)}`
