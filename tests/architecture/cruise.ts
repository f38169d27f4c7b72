import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise as cruiseModules } from 'dependency-cruiser'
import { parseSync } from 'vite'
import { forbidden } from './rules.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Source code by path. */
export type Files = Readonly<Record<string, string>>

export interface Cruise {
  /** The modules that dependency-cruiser has seen in src. */
  readonly modules: readonly string[]
  /** `rule: from → to. What to do instead.` */
  readonly violations: readonly string[]
}

/** The TypeScript of src, without the cut fonts, which are generated and are two strings of a megabyte. */
export async function sourceFiles(): Promise<Files> {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name))
    .filter((path) => !path.startsWith('src/typeface/cut/'))
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)))
}

/**
 * What a module imports and nothing else. dependency-cruiser reads TypeScript 7 projects by swc only, and without JSX: on the first element of a .tsx
 * file it gives up. So it gets the imports as Vite's own parser finds them, types included.
 */
function importsOf(path: string, code: string): string {
  const { module, errors } = parseSync(path, code)
  if (errors.length) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const fromOthers = module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []))
  const loaded = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const address = code.slice(start, end)
    if (!/^'[^']+'$/u.test(address)) throw new Error(`${path}: import(${address}) must name one module, in single quotes, or no rule can see it.`)
    return `void import(${address})`
  })
  return [
    ...module.staticImports.map(({ moduleRequest }) => `import '${moduleRequest.value}'`),
    ...fromOthers.map((address) => `export * from '${address}'`),
    ...loaded,
    'export {}',
  ].join('\n')
}

/** Holds files against the rules, in a folder of their own where the packages and package.json are the project's. */
export async function cruise(files: Files): Promise<Cruise> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'imports-')))
  try {
    for (const [path, code] of Object.entries(files)) {
      await mkdir(join(folder, dirname(path)), { recursive: true })
      await writeFile(join(folder, path), importsOf(path, code))
    }
    for (const name of ['node_modules', 'package.json']) await symlink(join(root, name), join(folder, name), name === 'node_modules' ? 'junction' : 'file')
    const { output } = await cruiseModules(
      ['src'],
      { baseDir: folder, parser: 'swc', tsPreCompilationDeps: true, validate: true, ruleSet: { forbidden }, doNotFollow: { path: 'node_modules' } },
      { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css'], symlinks: false },
    )
    if (typeof output === 'string') throw new Error(output)
    return {
      modules: output.modules.map(({ source }) => source).filter((source) => source in files),
      violations: output.summary.violations.map(({ rule, from, to, cycle }) => {
        const instead = forbidden.find(({ name }) => name === rule.name)?.comment
        const way = cycle ? [from, ...cycle.map(({ name }) => name)] : from === to ? [from] : [from, to]
        return `${rule.name}: ${way.join(' → ')}. ${instead}`
      }),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
