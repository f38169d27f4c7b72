/** A parent of a child of 6 whose disease has no name yet; a test of inherited genes found no change; Medicaid. */
import { beforeAll, expect, test } from 'vitest'
import { foreignRequests, openPage, type OpenPage } from '../tools/page.ts'
import { downloadPaper, firstOnScreen, phone, type DownloadedPaper } from './person.ts'
import { parent } from './persons.ts'

let first: readonly string[]
/** The list without the names of its sources, one of which is a cancer society. */
let list: string
let paper: DownloadedPaper
let visit: OpenPage

beforeAll(async () => {
  visit = await openPage(phone)
  const { page } = visit
  await parent.walk(page)
  first = await firstOnScreen(page)
  for (const why of await page.getByRole('button', { name: /^Why, and change/u }).all()) await why.click()
  await page.getByRole('button', { name: /^Show \d+ more questions$/u }).click()
  list = await page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement
    for (const link of copy.querySelectorAll('a[target=_blank]')) link.remove()
    return [...copy.querySelectorAll('h1, h2, h3, p, li')].map((each) => each.textContent).join('\n')
  })
  paper = await downloadPaper(page)
})

test('the visit is without errors and leaves the app’s address for nothing', () => {
  const { errors, policyViolations, requests } = visit
  expect({ errors, policyViolations, foreign: foreignRequests(requests) }).toEqual({ errors: [], policyViolations: [], foreign: [] })
})

/** The names of sources are theirs, not ours; behind them come the pages to tear off. */
const withoutSources = (): readonly string[] => {
  const from = paper.texts.indexOf('Where this comes from')
  const to = paper.texts.findIndex((text, at) => at > from && text.startsWith('For the '))
  return [...paper.texts.slice(0, from), ...(to < 0 ? [] : paper.texts.slice(to))]
}

test('it speaks of the child', () => {
  expect(first.join('\n')).toMatch(/\bmy child\b/u)
  expect(list).toMatch(/because you told us that your child/u)
  expect(paper.texts[0]).toBe('Questions for my child’s visit')
  expect(withoutSources().join('\n')).toMatch(/my child/u)
})

test('neither the list, with all that could be pulled in, nor the paper speaks of cancer', () => {
  const ofCancer = /[^\n]*\b(?:cancers?|tumou?rs?|oncolog\w*|chemotherapy|biopsy)\b[^\n]*/giu
  expect(list.match(ofCancer) ?? []).toEqual([])
  expect(withoutSources().length).toBeGreaterThan(20)
  expect(withoutSources().join('\n').match(ofCancer) ?? []).toEqual([])
})

test('there are questions for someone on Medicaid, and none for other payers', () => {
  expect(withoutSources().filter((text) => /Medicaid/u.test(text) && text.endsWith('?')).length).toBeGreaterThan(0)
  expect(list).toMatch(/Medicaid/u)
  const agency = 'Centers for Medicare & Medicaid Services'
  expect(withoutSources().join('\n').replaceAll(agency, '')).not.toMatch(/Medicare|TRICARE|Marketplace/u)
})

test('the paper hands over what was found so far', () => {
  const facts = withoutSources().join('\n')
  expect(facts).toMatch(/rare or undiagnosed genetic disease/iu)
  expect(facts).toMatch(/Done\. No change was found/u)
  expect(facts).toMatch(/age 6/u)
  expect(facts).toMatch(/Xyloxetine/u)
})
