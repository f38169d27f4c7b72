/** A woman of 58 whose lung cancer was found a short time ago, on her phone, from the first page to the paper. */
import { beforeAll, expect, test } from 'vitest'
import { foreignRequests, openPage, type OpenPage } from '../tools/page.ts'
import { downloadPaper, firstOnScreen, phone, type DownloadedPaper } from './person.ts'
import { maria } from './persons.ts'

let first: readonly string[]
let tumorTesting: string
let paper: DownloadedPaper
let visit: OpenPage

beforeAll(async () => {
  visit = await openPage(phone)
  const { page } = visit
  await maria.walk(page)
  first = await firstOnScreen(page)
  const why = page.getByRole('button', { name: /^Why, and change: .*EGFR/u })
  if (await why.isVisible()) await why.click() // one of the first three says its why when asked
  tumorTesting = await page.getByRole('listitem').filter({ hasText: 'EGFR' }).first().innerText()
  paper = await downloadPaper(page)
})

test('the visit is without errors and leaves the app’s address for nothing', () => {
  const { errors, policyViolations, requests } = visit
  expect({ errors, policyViolations, foreign: foreignRequests(requests) }).toEqual({ errors: [], policyViolations: [], foreign: [] })
})

const said = (): string => paper.texts.join('\n')

test('the three questions that the screen puts first stand in the box of the paper, those and no others', () => {
  expect(first).toHaveLength(3)
  const from = paper.texts.indexOf('Ask these first')
  const to = paper.texts.indexOf('For the cancer doctor')
  const box = paper.texts.slice(from + 1, to).filter((text) => text.endsWith('?'))
  expect(box).toEqual(first)
})

test('a question about testing the cancer names EGFR and ALK, on the screen and on paper', () => {
  expect(tumorTesting).toMatch(/EGFR/u)
  expect(tumorTesting).toMatch(/ALK/u)
  expect(paper.texts.find((text) => text.includes('EGFR'))).toMatch(/ALK/u)
})

test('there are questions for someone on Medicare', () => {
  expect(paper.texts.filter((text) => /Medicare\b.*\?$/u.test(text)).length).toBeGreaterThan(0)
})

test('her sister’s cancer is why to ask about a genetic counselor', () => {
  const at = paper.texts.findIndex((text) => text.includes('genetic counselor?'))
  expect(at).toBeGreaterThan(0)
  expect(paper.texts.slice(at, at + 3).join(' ')).toMatch(/my sister had ovarian cancer at 47/iu)
})

test('what she typed and never confirmed with Add is on the paper too', () => {
  expect(said()).toMatch(/clopidogrel/iu)
  expect(said()).toMatch(/quuxoprin/iu)
})

test('the paper says whose it is and when the visit is, the file’s name does not', () => {
  expect(paper.texts.slice(0, 2).join('\n')).toMatch(/Mariazell · Tuesday, December 1, 2026 · with the cancer doctor/u)
  expect(paper.name).toBe('questions-for-my-visit.pdf')
})
