import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, type InlineConfig } from 'vite'
import { withoutPictures } from '../../vite.config.ts'
import { cases } from './cases.ts'

export interface Code {
  readonly raw: number
  readonly brotli: number
}

const entries = [...cases, { id: 'inNode', module: 'inNode.ts' }]
const entriesForPage = [...cases, { id: 'inPage', module: 'inPage.ts' }]

const common: InlineConfig = { configFile: false, envFile: false, logLevel: 'error' }

/** For Node: ours and the adapters are bundled, packages stay what Node loads. */
export async function buildForNode(folder: string, out: string): Promise<void> {
  const input = Object.fromEntries(entries.map(({ id, module }) => [id, join(folder, module)] as const))
  await build({
    ...common,
    root: folder,
    build: { ssr: true, target: 'node20', outDir: out, emptyOutDir: true, rolldownOptions: { input, output: { entryFileNames: '[name].js' } } },
  })
}

/** For a page: each case is a build of its own, minified, as the product is built; its size is all the code that it ships. */
export async function buildForPage(folder: string, out: string): Promise<Readonly<Record<string, Code>>> {
  const sizes: Record<string, Code> = {}
  for (const { id, module } of entriesForPage) {
    const outDir = join(out, id)
    await build({
      ...common,
      root: folder,
      base: './',
      plugins: [withoutPictures()],
      resolve: { dedupe: ['pdfkit'] }, // react-pdf registers its fonts with one copy and draws with another, where npm gives it two
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        target: 'es2022',
        outDir,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(folder, module), preserveEntrySignatures: 'strict', output: { entryFileNames: 'main.js' } },
      },
    })
    sizes[id] = codeIn(outDir)
  }
  return sizes
}

function codeIn(folder: string): Code {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.js') && statSync(file).isFile())
    .map((file) => readFileSync(file))
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)
  return { raw: sum(files.map(({ length }) => length)), brotli: sum(files.map((file) => brotliCompressSync(file).length)) }
}
