import { codePointsIn, type FontFiles } from '../pdf/index.ts'
import { loadFurther } from './loadFurther.ts'
import { coreRanges, isWithin, worldRanges } from './ranges.ts'

/**
 * The paper's fonts: the small cut if it has all Latin, Greek and Cyrillic characters, else the large one; never both for what is printed. Letters of
 * other scripts come from further fonts. `typing`: also a face for what people type into fields, which may be any letter.
 */
export async function loadPaperFonts(characters: string, typing = false): Promise<FontFiles> {
  const all = [...characters]
  const { regular, bold } = all.some(isOfWorld) ? await import('./cut/paperWorld.ts') : await import('./cut/paperCore.ts')
  const own = new Set(codePointsIn(bytesOf(regular)))
  const further = await loadFurther(all.filter((character) => !own.has(codePoint(character))))
  return {
    regular: bytesOf(regular),
    bold: bytesOf(bold),
    ...(typing && { typing: bytesOf((await import('./cut/paperWorld.ts')).regular) }),
    ...(further.length > 0 && { further: further.map(bytesOf) }),
  }
}

const codePoint = (character: string): number => character.codePointAt(0) ?? 0

const isOfWorld = (character: string): boolean => isWithin(codePoint(character), worldRanges) && !isWithin(codePoint(character), coreRanges)

/** Unpacked once: the same bytes each time, so that `pdf` parses a font once, however many papers are made. */
const unpacked = new Map<string, Uint8Array>()

function bytesOf(base64: string): Uint8Array {
  const known = unpacked.get(base64)
  if (known) return known
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  unpacked.set(base64, bytes)
  return bytes
}
