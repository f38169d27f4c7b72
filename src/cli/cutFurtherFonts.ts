/**
 * Cuts Noto Sans to the letters that Source Sans lacks. Noto comes in slices of letters that occur together; a person's browser loads those whose
 * letters stand on the paper, and no other.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { codePointsIn } from '../pdf/index.ts'
import { families, type FamilyName } from '../typeface/families.ts'

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url)
const numbered = /^\[\d+\]$/

interface Source {
  readonly name: string
  /** Which of its slices. */
  readonly slices: RegExp
}
const sources: Readonly<Record<FamilyName, readonly Source[]>> = {
  latin: [{ name: 'noto-sans', slices: /^(?:latin|greek|cyrillic)/ }],
  alphabets: ['armenian', 'georgian', 'ethiopic', 'cherokee'].map((script) => ({ name: `noto-sans-${script}`, slices: new RegExp(`^${script}$`) })),
  korean: [{ name: 'noto-sans-kr', slices: numbered }],
  chinese: [{ name: 'noto-sans-sc', slices: numbered }],
  traditional: [{ name: 'noto-sans-tc', slices: numbered }],
  japanese: [{ name: 'noto-sans-jp', slices: numbered }],
}
/** Of these families only what is not there already: elsewhere a letter has another look. */
const after: Partial<Readonly<Record<FamilyName, FamilyName | 'own'>>> = { latin: 'own', traditional: 'chinese' }

/** Slices are put together to about this size, so that there are not too many files. */
const enough = 60_000

export const furtherPackages: readonly URL[] = Object.values(sources).flatMap((list) => list.map(({ name }) => new URL(`${name}/package.json`, packages)))

/** Into `folder`; `own` are the characters of the paper's own faces. */
export async function cutFurtherFonts(folder: URL, own: readonly number[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const taken = new Map<FamilyName | 'own', ReadonlySet<number>>([['own', new Set(own)]])
  for (const { name, letters } of families) {
    const others = taken.get(after[name] ?? name)
    const fonts = await cutSlices(sources[name], (code) => letters.test(String.fromCodePoint(code)) && !others?.has(code))
    taken.set(name, new Set(fonts.flatMap(codePointsIn)))
    const entries: string[] = []
    for (const [i, group] of grouped(fonts).entries()) {
      await writeFile(new URL(`${name}-${i}.ts`, folder), `export const fonts = [\n${group.map((font) => `  '${Buffer.from(font).toString('base64')}',\n`).join('')}]\n`)
      entries.push(`  { has: ${JSON.stringify(String.fromCodePoint(...group.flatMap(codePointsIn)))}, load: () => import('./${name}-${i}.ts') },\n`)
    }
    await writeFile(new URL(`${name}.ts`, folder), `export const slices = [\n${entries.join('')}]\n`)
  }
}

async function cutSlices(of: readonly Source[], isWanted: (codePoint: number) => boolean): Promise<Uint8Array[]> {
  const fonts: Uint8Array[] = []
  for (const { name, slices } of of) {
    const folder = new URL(`${name}/`, packages)
    const ranges = JSON.parse(await readFile(new URL('unicode.json', folder), 'utf8')) as Readonly<Record<string, string>>
    for (const [key, list] of Object.entries(ranges)) {
      const wanted = codePointsOf(list).filter(isWanted)
      if (!slices.test(key) || wanted.length === 0) continue
      const file = await readFile(new URL(`files/${name}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`, folder))
      const font = new Uint8Array(
        await subsetFont(file, String.fromCodePoint(...wanted), {
          targetFormat: 'sfnt',
          variationAxes: { wght: 400 },
          keepFeatures: [],
          noHinting: true,
          noLayoutClosure: true,
          dropTables: ['GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'DSIG', 'prep', 'BASE', 'meta', 'name', 'vhea', 'vmtx', 'VORG'],
        }),
      )
      if (codePointsIn(font).length > 0) fonts.push(font)
    }
  }
  return fonts
}

/** Of a list as in CSS: "U+4e00-4e0a,U+4e0c". */
const codePointsOf = (list: string): number[] =>
  list.split(',').flatMap((range) => {
    const [first = NaN, last = first] = range.replace('U+', '').split('-').map((code) => parseInt(code, 16))
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })

function grouped(fonts: readonly Uint8Array[]): Uint8Array[][] {
  const groups: Uint8Array[][] = []
  let size = enough
  for (const font of fonts) {
    if (size >= enough) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(font)
    size += font.length
  }
  return groups
}
