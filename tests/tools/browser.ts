/**
 * Which browser the journeys run in. In this order: CHROME_PATH; on Linux x64 the one inside the package @sparticuz/chromium, which the lock file pins,
 * so that nothing has to be installed by hand; one that Playwright has downloaded; Chrome, Edge or Chromium on the computer.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium, type LaunchOptions } from 'playwright-core'

/** What goes from the global set-up to the test files: plain data only. */
export type BrowserLaunch = Pick<LaunchOptions, 'args' | 'channel' | 'executablePath' | 'env'>

export interface FoundBrowser {
  /** For the report. */
  readonly from: string
  readonly launch: BrowserLaunch
}

/** Chromium refuses to put root in its sandbox. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const args = isRoot ? ['--no-sandbox'] : []

export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`)
    return { from: named, launch: { executablePath: named, args } }
  }
  const found = (await packaged()) ?? downloaded() ?? (await installed()) ?? inPath()
  if (!found) {
    throw new Error(
      'No browser for the journeys: install Chrome, Edge or Chromium, or run "npx playwright-core install chromium", or name one in CHROME_PATH.',
    )
  }
  return found
}

function downloaded(): FoundBrowser | undefined {
  return existsSync(chromium.executablePath()) ? { from: 'Playwright', launch: { args } } : undefined
}

async function installed(): Promise<FoundBrowser | undefined> {
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    try {
      await (await chromium.launch({ channel, args })).close()
      return { from: channel, launch: { channel, args } }
    } catch {
      // Not on this computer: the next one.
    }
  }
  return undefined
}

function inPath(): FoundBrowser | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const file = ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
  return file === undefined ? undefined : { from: file, launch: { executablePath: file, args } }
}

async function packaged(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const root = packageRoot()
  if (root === undefined) return undefined
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const folder = join(root, '../../.cache', `chromium-${version}`)
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder)
  return {
    from: `@sparticuz/chromium ${version}`,
    launch: {
      executablePath: join(folder, 'chromium'),
      args: ['--no-sandbox'], // the package brings no set-uid sandbox; its own list of flags switches web security off, so it is not used
      env: {
        ...environment(),
        HOME: folder,
        FONTCONFIG_FILE: fontConfiguration(folder),
        LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      },
    },
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))

function packageRoot(): string | undefined {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
    while (!existsSync(join(folder, 'bin/chromium.br'))) {
      if (folder === dirname(folder)) return undefined
      folder = dirname(folder)
    }
    return folder
  } catch {
    return undefined
  }
}

/** Unpacks beside the final place and renames: a run that was stopped, or a second one at the same time, leaves nothing half done. */
async function unpack(folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`
  mkdirSync(beside, { recursive: true })
  // It unpacks into the temporary folder, and the system libraries only where it believes itself in a cloud function, both by the environment.
  const changed = { TMPDIR: beside, AWS_EXECUTION_ENV: 'nodejs20.x' }
  const before = { ...process.env }
  Object.assign(process.env, changed)
  try {
    await (await import('@sparticuz/chromium')).default.executablePath()
  } finally {
    for (const name of [...Object.keys(changed), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      const value = before[name]
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
  try {
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
}

/** The package's own fonts.conf names folders that are not here; without one that finds a font, text has no height. */
function fontConfiguration(folder: string): string {
  const file = join(folder, 'fonts.conf')
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`)
  return file
}
