/**
 * Cuts Source Sans 3 to what the paper and the screen need, into src/typeface/cut, and Noto Sans to the paper's further letters. The licence reserves
 * the name "Source" for the whole font, so a cut carries no names.
 */
import { createHash } from 'node:crypto'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { convert } from 'fontverter'
import subsetFont from 'subset-font'
import { codePointsIn } from '../pdf/index.ts'
import { codePointsOf, coreRanges, worldRanges } from '../typeface/ranges.ts'
import { cutFurtherFonts, furtherPackages } from './cutFurtherFonts.ts'

const root = new URL('../../', import.meta.url)
const family = new URL('node_modules/@expo-google-fonts/source-sans-3/', root)
const cut = new URL('src/typeface/cut/', root)

const faces = {
  400: '400Regular/SourceSans3_400Regular.ttf',
  600: '600SemiBold/SourceSans3_600SemiBold.ttf',
  700: '700Bold/SourceSans3_700Bold.ttf',
} as const
type Weight = keyof typeof faces
const screenWeights: readonly Weight[] = [400, 600, 700]
/** The paper's two faces: semibold is strong enough beside regular, and keeps the letters of long questions open. */
const paperWeights: { readonly regular: Weight; readonly bold: Weight } = { regular: 400, bold: 600 }

const textOf = (codePoints: readonly number[]): string => codePoints.map((code) => String.fromCodePoint(code)).join('')
const core = textOf(codePointsOf(coreRanges))
const beyondCore = textOf(codePointsOf(worldRanges, coreRanges))

const source = (weight: Weight): Promise<Uint8Array> => readFile(new URL(faces[weight], family))

/** Without hints and ligatures: the PDF engine reads outlines, widths, pair kerning and the places of marks, nothing else. */
async function cutForPaper(weight: Weight, text: string): Promise<Uint8Array> {
  const dropTables = ['GDEF', 'GSUB', 'STAT', 'gasp', 'DSIG', 'prep', 'BASE', 'meta', 'name']
  return subsetFont(await source(weight), text, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern', 'mark', 'mkmk'],
    noHinting: true,
    noLayoutClosure: true,
    dropTables,
  })
}

async function writePaperCut(file: string, text: string): Promise<void> {
  const { regular, bold } = paperWeights
  const base64 = async (weight: Weight): Promise<string> => Buffer.from(await cutForPaper(weight, text)).toString('base64')
  const lines = [`export const regular = '${await base64(regular)}'`, `export const bold = '${await base64(bold)}'`]
  await writeFile(new URL(file, cut), `${lines.join('\n')}\n`)
}

async function writeScreenCut(file: string, weight: Weight, text: string): Promise<void> {
  const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum']
  const options = { targetFormat: 'sfnt', keepFeatures, noHinting: true, dropTables: ['DSIG', 'meta'] } as const
  const font = withoutNames(await subsetFont(await source(weight), text, options))
  await writeFile(new URL(file, cut), await convert(Buffer.from(font), 'woff2'))
}

/** Empties the name table. Browsers refuse a font that has none, so it stays, with no entry in it and its bytes blanked. */
function withoutNames(font: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(font)
  const view = new DataView(bytes.buffer)
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index)
  const entry = tables.find((at) => String.fromCharCode(...bytes.subarray(at, at + 4)) === 'name')
  if (entry === undefined) throw new Error('The font has no name table')
  const start = view.getUint32(entry + 8)
  bytes.fill(0, start, start + view.getUint32(entry + 12))
  view.setUint16(start + 4, 6) // where its texts would begin: right after its head
  return bytes
}

const works: Readonly<Record<string, (file: string) => Promise<void>>> = {
  'paperCore.ts': (file) => writePaperCut(file, core),
  'paperWorld.ts': (file) => writePaperCut(file, core + beyondCore),
  further: async (folder) => cutFurtherFonts(new URL(`${folder}/`, cut), codePointsIn(await cutForPaper(paperWeights.regular, core + beyondCore))),
  ...Object.fromEntries(
    screenWeights.flatMap((weight) => [
      [`screen-${weight}.woff2`, (file: string) => writeScreenCut(file, weight, core)],
      [`screen-${weight}-world.woff2`, (file: string) => writeScreenCut(file, weight, beyondCore)],
    ]),
  ),
}

/** Changes when the fonts, these scripts or the letters wanted do. */
async function currentStamp(): Promise<string> {
  const scripts = ['src/cli/cutFonts.ts', 'src/cli/cutFurtherFonts.ts', 'src/typeface/ranges.ts', 'src/typeface/families.ts']
  const inputs = [new URL('package.json', family), ...furtherPackages, ...scripts.map((file) => new URL(file, root))]
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(await readFile(input))
  return hash.digest('hex')
}

async function isUpToDate(stamp: string): Promise<boolean> {
  try {
    await Promise.all(Object.keys(works).map((file) => access(new URL(file, cut))))
    return (await readFile(new URL('stamp', cut), 'utf8')) === stamp
  } catch {
    return false
  }
}

export async function main(args: readonly string[]): Promise<number> {
  const stamp = await currentStamp()
  if (!args.includes('--force') && (await isUpToDate(stamp))) return 0
  await mkdir(cut, { recursive: true })
  for (const [file, work] of Object.entries(works)) await work(file)
  await writeFile(new URL('stamp', cut), stamp)
  console.error(`Fonts cut into ${fileURLToPath(cut)}`)
  return 0
}
