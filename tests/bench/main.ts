import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { preview } from 'vite'
import { findBrowser } from '../tools/browser.ts'
import { buildForNode, buildForPage } from './bundles.ts'
import { cases, type Case } from './cases.ts'
import { cutFaces } from './faces.ts'
import type { PageInput } from './inPage.ts'
import { median, type Measured } from './measure.ts'
import { paperSizes } from './papers.ts'
import { inspect, requireReaders } from './readers.ts'
import { report, type Measurement, type Results, type Timing } from './report.ts'
import { makeSample, type Sample } from './sample.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const work = join(folder, '.cache')
const out = { node: join(work, 'node'), page: join(work, 'page'), files: join(work, 'files') }
const execute = promisify(execFile)

type Times = Omit<Measured, 'bytes'>
type Faces = PageInput['faces']

/** One document by one module. */
interface Job {
  readonly id: string
  readonly module: string
  readonly sample: Sample
}

/** Measures all cases in Node and in Chromium; prints the table and which targets are met. */
export async function main(args: readonly string[]): Promise<number> {
  requireReaders()
  const rounds = Number(parseArgs({ args: [...args], options: { rounds: { type: 'string', default: '3' } } }).values.rounds)
  const [short, long] = [makeSample(), makeSample(16)]
  const fonts = await cutFaces()
  const faces = { regular: base64(fonts.regular), bold: base64(fonts.bold) }
  const jobs: Job[] = [...cases.map(({ id }) => ({ id, module: id, sample: short })), { id: 'oursLong', module: 'ours', sample: long }]

  console.error('Building …')
  mkdirSync(out.files, { recursive: true })
  await buildForNode(folder, out.node)
  const code = await buildForPage(folder, out.page)
  const { times, browser } = await measureAll(jobs, faces, rounds)

  const measurementOf = ({ id, sample }: Job): Measurement => {
    inspect(fileOf('node', id), sample)
    const seen = inspect(fileOf('chromium', id), sample)
    const bytes = readFileSync(fileOf('chromium', id)).length
    return { ...seen, bytes, node: timingOf(times.get(`node ${id}`)), chromium: timingOf(times.get(`chromium ${id}`)) }
  }
  const [measured, [longMeasured]] = [jobs.slice(0, -1).map(measurementOf), jobs.slice(-1).map(measurementOf)]
  if (!longMeasured) throw new Error('Nothing was measured')
  const results: Results = {
    node: process.version,
    browser,
    faces: fonts.regular.length + fonts.bold.length,
    cases: measured.map((each, i) => {
      const known = cases[i]
      const size = known && code[known.id]
      if (!known || !size) throw new Error('A case has no code')
      return { ...known, version: versionOf(known), code: size, ...each }
    }),
    long: longMeasured,
    papers: await paperSizes(),
  }
  writeFileSync(join(work, 'results.json'), JSON.stringify(results, undefined, 2))
  console.log(report(results))
  console.error(`\nAll figures: ${join(work, 'results.json')}. The files: ${out.files}`)
  return 0
}

/** In turns, so that a busy minute of the computer falls on all cases. */
async function measureAll(
  jobs: readonly Job[],
  faces: Faces,
  rounds: number,
): Promise<{ readonly times: ReadonlyMap<string, Times[]>; readonly browser: string }> {
  const times = new Map<string, Times[]>()
  const keep = (key: string, each: Times): unknown => times.set(key, [...(times.get(key) ?? []), each])
  const { launch } = await findBrowser()
  const browser = await chromium.launch(launch)
  writeFileSync(join(out.page, 'index.html'), '<!doctype html><script type="module" src="inPage/main.js"></script>')
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: out.page },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  })
  try {
    const url = server.resolvedUrls?.local[0]
    if (url === undefined) throw new Error('The built cases are served at no address.')
    for (let round = 1; round <= rounds; round++) {
      for (const job of jobs) {
        console.error(`Round ${round} of ${rounds}: ${job.id}`)
        keep(`node ${job.id}`, await inNode(job, faces))
        keep(`chromium ${job.id}`, await inChromium(browser, url, job, faces))
      }
    }
    return { times, browser: `Chromium ${browser.version()}` }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function inNode({ id, module, sample }: Job, faces: Faces): Promise<Times> {
  const base = join(out.files, `node-${id}`)
  writeFileSync(`${base}.input.json`, JSON.stringify({ faces, sample }))
  await execute(process.execPath, [join(out.node, 'inNode.js'), join(out.node, `${module}.js`), `${base}.input.json`, base])
  return JSON.parse(readFileSync(`${base}.json`, 'utf8')) as Times
}

async function inChromium(browser: Browser, url: string, { id, module, sample }: Job, faces: Faces): Promise<Times> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'load' })
    const input: PageInput = { module: `${url}${module}/main.js`, faces, sample }
    const { bytes, ...times } = await page.evaluate((given) => window.measureCase(given), input)
    writeFileSync(fileOf('chromium', id), Buffer.from(bytes, 'base64'))
    return times
  } finally {
    await context.close()
  }
}

const fileOf = (place: 'node' | 'chromium', id: string): string => join(out.files, `${place}-${id}.pdf`)
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

function timingOf(of: readonly Times[] = []): Timing {
  const calls = of.map(({ times }) => median(times))
  return {
    load: median(of.map(({ load }) => load)),
    first: median(of.map(({ first }) => first)),
    call: median(calls),
    work: median(of.map(({ work }) => median(work))),
    spread: [Math.min(...calls), Math.max(...calls)],
  }
}

function versionOf({ package: name }: Case): string {
  if (name === undefined) return ''
  return (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string }).version
}
