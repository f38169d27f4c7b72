/** Pages of the built app in a real browser, with an eye on everything that a visit must not do. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, inject } from 'vitest'

export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Error messages of the console and uncaught errors, as they come; a breach of the content security policy is among them. */
  readonly errors: readonly string[]
  /** Breaches of the content security policy: directive and address. */
  readonly policyViolations: readonly string[]
  /** Address of every request that the page made. One that the policy refuses is not made: it stands in `policyViolations`. */
  readonly requests: readonly string[]
}

export interface OpenOptions extends BrowserContextOptions {
  /** Below the app's address: `#/cancer`. */
  readonly path?: string
}

let browser: Browser | undefined
const contexts: BrowserContext[] = []

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
})

afterAll(async () => {
  await browser?.close()
  browser = undefined
})

/** Opens the app as a new visitor: an empty storage, an empty cache. Closed after the test. One browser a test file. */
export async function openPage({ path = '', ...options }: OpenOptions = {}): Promise<OpenPage> {
  browser ??= await chromium.launch(inject('launch'))
  const context = await browser.newContext({ locale: 'en-US', ...options })
  contexts.push(context)
  context.setDefaultTimeout(8_000) // below a test's own, so that a failure says what was waited for
  const errors: string[] = []
  const policyViolations: string[] = []
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await context.exposeFunction('reportPolicyViolation', (violation: string) => policyViolations.push(violation))
  await context.addInitScript(() => {
    const { reportPolicyViolation } = window as unknown as { readonly reportPolicyViolation: (violation: string) => void }
    document.addEventListener('securitypolicyviolation', (event) => {
      reportPolicyViolation(`${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  const page = await context.newPage()
  await page.goto(inject('url') + path)
  return { page, context, errors, policyViolations, requests }
}

/** Of a list of requests those that leave the app's own address; `data:` and `blob:` stay in the page. */
export const foreignRequests = (requests: readonly string[]): readonly string[] =>
  requests.filter((address) => !address.startsWith(inject('url')) && !/^(?:data|blob):/u.test(address))

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What axe finds against WCAG 2.0 to 2.2, A and AA, and its best practices: a line for each place, empty where all is well. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axeSource) // a debugger's evaluation: the page's policy neither blocks it nor is weakened for it
  const { violations, passes } = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { readonly axe: typeof axeCore }
    return axe.run({ runOnly: tags })
  }, axeTags)
  if (passes.length === 0) throw new Error('axe has checked nothing: is the page empty?')
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}

export interface Downloaded {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The file that an action makes the page give out. */
export async function downloadFrom(page: Page, action: () => Promise<unknown>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
