import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { codePointsOf, coreRanges } from '../../src/typeface/ranges.ts'
import type { Faces } from './measure.ts'

const family = new URL('../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url)

/** The paper's usual cut (src/cli/cutFonts.ts), but with names: the others cannot read a font that has none. They stay on this computer. */
export async function cutFaces(): Promise<Faces> {
  const text = codePointsOf(coreRanges).map((code) => String.fromCodePoint(code)).join('')
  const cut = async (file: string): Promise<Uint8Array> =>
    subsetFont(await readFile(new URL(file, family)), text, {
      targetFormat: 'sfnt',
      keepFeatures: ['kern'],
      noHinting: true,
      noLayoutClosure: true,
      dropTables: ['GDEF', 'GSUB', 'STAT', 'gasp', 'DSIG', 'prep', 'BASE', 'meta'],
    })
  return { regular: await cut('400Regular/SourceSans3_400Regular.ttf'), bold: await cut('600SemiBold/SourceSans3_600SemiBold.ttf') }
}
