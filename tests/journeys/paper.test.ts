/** The pages before they are handed on: shown as they will be printed, one group alone, and never without a word on what leaves the device. */
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../pdf/readPdf.ts'
import { downloadFrom, openPage } from '../tools/page.ts'
import { arrive, desk, openFile, openList, phone } from './person.ts'

const plan = {
  format: 'question-plan',
  version: 1,
  answers: {
    who: 'self',
    name: 'Wilhelmina',
    situation: 'new-diagnosis',
    cancer: 'ovarian',
    testing: { tumor: { status: 'not-done' }, inherited: { status: 'done', result: 'pathogenic', genes: ['BRCA1'] } },
    insurance: 'employer',
    family: { known: 'yes', relatives: [{ id: 'r1', relation: 'sister', cancers: [{ type: 'breast', age: 41 }] }] },
  },
} as const

async function openPaper(size: typeof phone | typeof desk) {
  const open = await openPage(size)
  const { page } = open
  await openFile(page, plan)
  await arrive(page, 'Check your answers')
  await openList(page)
  await page.getByRole('link', { name: 'See the pages, print or share them' }).click()
  await arrive(page, 'The pages to take along')
  await page.getByRole('img', { name: /^Page 1 of /u }).waitFor()
  const download = () => downloadFrom(page, () => page.getByRole('button', { name: 'Download the PDF' }).click())
  return { ...open, page, download }
}

describe.each([
  ['a phone', phone],
  ['a desk', desk],
])('on %s', (_, size) => {
  test('as many pages are shown as the file has, with the same words on the first', async () => {
    const { page, download, errors, policyViolations } = await openPaper(size)
    const shown = await page.getByRole('img', { name: /^Page \d+ of /u }).count()
    const { bytes } = await download()
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(shown)
    const words = (await page.getByRole('img', { name: /^Page 1 of /u }).locator('text').allTextContents()).join(' ')
    expect(words).toContain('Questions for my visit')
    expect(words).toContain('Wilhelmina')
    expect({ errors, policyViolations }).toEqual({ errors: [], policyViolations: [] })
  })

  test('no letters run into what follows them on their line', async () => {
    const { page } = await openPaper(size)
    const overlaps = await page.getByRole('img', { name: /^Page 1 of /u }).evaluate((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const { x, y, width, height } = text.getBBox()
        return { said: text.textContent, x, y, width, height }
      })
      return boxes.flatMap((a, at) => {
        const b = boxes[at + 1]
        const isOneLine = b && Math.abs(a.y + a.height - b.y - b.height) < 1
        return isOneLine && b.x > a.x && a.x + a.width > b.x + 0.5 ? [`${a.said} | ${b.said}`] : []
      })
    })
    expect(overlaps).toEqual([])
  })
})

test('a page for the insurer alone has neither the name nor the result', async () => {
  const { page, download } = await openPaper(desk)
  await page.getByRole('combobox', { name: 'Pages' }).selectOption({ label: 'Only: For the insurance plan' })
  await page.getByRole('img', { name: 'Page 1 of 1' }).waitFor()
  const { bytes } = await download()
  const { texts, artifacts } = await readPdf(bytes)
  expect([...texts, ...artifacts].join(' ')).not.toMatch(/Wilhelmina|BRCA1|sister/u)
  expect(texts.join(' ')).toContain('For the insurance plan')
})

test('before anything is handed on, what leaves the device is said', async () => {
  const { page } = await openPaper(phone)
  expect(await page.getByText('The file is made on this device. Nobody else gets it unless you pass it on.').isVisible()).toBe(true)
  expect(await page.getByText(/^Printing sends the pages to your printer/u).isVisible()).toBe(true)
})
