/** What a phone on a slow line loads before a person has begun, and what it need not load. */
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, inject, test } from 'vitest'
import { downloadFrom, openPage } from '../tools/page.ts'
import { phone } from './person.ts'

const kilobyte = 1000
const fromBank = 'Is there time to test'
const fromEngine = '%PDF-'

interface Loaded {
  readonly address: string
  readonly body: Buffer
}
let atStart: readonly Loaded[]
let atPdf: readonly Loaded[]

beforeAll(async () => {
  const { page, context, requests } = await openPage(phone)
  const bodies = (addresses: readonly string[]): Promise<readonly Loaded[]> =>
    Promise.all(
      addresses.filter((address) => address.startsWith(inject('url'))).map(async (address) => ({ address, body: await (await context.request.get(address)).body() })),
    )
  await page.getByRole('link', { name: 'Start my list' }).waitFor()
  await page.waitForLoadState('networkidle') // also what would be fetched in advance
  const first = [...requests]
  atStart = await bodies(first)
  await page.goto(`${inject('url')}#/list`)
  await downloadFrom(page, () => page.getByRole('button', { name: 'Download the PDF' }).click())
  atPdf = await bodies(requests.filter((address) => !first.includes(address)))
})

const gzipOf = (loaded: readonly Loaded[], ending: RegExp): number =>
  loaded.filter(({ address }) => ending.test(address)).reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0)

test.each([
  ['JavaScript', /\.js$/u, 100],
  ['CSS', /\.css$/u, 6],
  ['HTML', /\/$/u, 4],
] as const)('the start page loads little %s', (_, ending, most) => {
  const size = gzipOf(atStart, ending)
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(most * kilobyte)
})

test('it loads fonts of its own, and few', () => {
  const fonts = atStart.filter(({ address }) => address.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(40 * kilobyte)
})

test('neither the bank nor the PDF engine is loaded before it is needed', () => {
  const says = (loaded: readonly Loaded[], words: string): boolean => loaded.some(({ address, body }) => address.endsWith('.js') && body.includes(words))
  expect(says(atPdf, fromBank)).toBe(true)
  expect(says(atPdf, fromEngine)).toBe(true)
  expect(says(atStart, fromBank)).toBe(false)
  expect(says(atStart, fromEngine)).toBe(false)
})
