import type { FontFiles } from '../pdf/index.ts'
import { coreRanges, isWithin } from './ranges.ts'

/**
 * The paper's fonts: the small cut if it has all the characters, else the large one. Never both for what is printed. `typing`: also a face for what
 * people type into fields, which may be any letter.
 */
export async function loadPaperFonts(characters: string, typing = false): Promise<FontFiles> {
  const { regular, bold } = isCoreEnough(characters) ? await import('./cut/paperCore.ts') : await import('./cut/paperWorld.ts')
  return { regular: bytesOf(regular), bold: bytesOf(bold), ...(typing && { typing: bytesOf((await import('./cut/paperWorld.ts')).regular) }) }
}

const isCoreEnough = (characters: string): boolean =>
  [...characters].every((character) => isWithin(character.codePointAt(0) ?? 0, coreRanges))

/** Unpacked once: the same bytes each time, so that `pdf` parses a font once, however many papers are made. */
const unpacked = new Map<string, Uint8Array>()

function bytesOf(base64: string): Uint8Array {
  const known = unpacked.get(base64)
  if (known) return known
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  unpacked.set(base64, bytes)
  return bytes
}
