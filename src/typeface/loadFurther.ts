import { familiesFor, type FamilyName } from './families.ts'

/** A part of a family's letters: some fonts, by what they have. */
interface Slice {
  readonly has: string
  readonly load: () => Promise<{ readonly fonts: readonly string[] }>
}

const indexes: Readonly<Record<FamilyName, () => Promise<{ readonly slices: readonly Slice[] }>>> = {
  latin: () => import('./cut/further/latin.ts'),
  alphabets: () => import('./cut/further/alphabets.ts'),
  korean: () => import('./cut/further/korean.ts'),
  chinese: () => import('./cut/further/chinese.ts'),
  traditional: () => import('./cut/further/traditional.ts'),
  japanese: () => import('./cut/further/japanese.ts'),
}

/**
 * Fonts (in base64) for letters that the paper's own faces lack, as far as there are any. What cannot be loaded, as on a device that has lost its
 * connection, is left out: whoever sets the text finds the letter missing and says so.
 */
export async function loadFurther(characters: readonly string[]): Promise<string[]> {
  let lacking = characters
  const fonts: string[] = []
  for (const { name, letters } of familiesFor(characters)) {
    const wanted = lacking.filter((character) => letters.test(character))
    if (wanted.length === 0) continue
    const slices = await indexes[name]().then((index) => index.slices, nothing)
    const needed = slices.filter(({ has }) => wanted.some((character) => has.includes(character)))
    const loaded = await Promise.all(needed.map(({ load }) => load().then((slice) => slice.fonts, nothing)))
    fonts.push(...loaded.flat())
    const found = needed.filter((_, i) => loaded[i]?.length).map(({ has }) => has)
    lacking = lacking.filter((character) => !found.some((has) => has.includes(character)))
  }
  return fonts
}

const nothing = (): readonly [] => []
