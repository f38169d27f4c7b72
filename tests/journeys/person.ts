/** What a person does with the app: everything by the role and the name that they see or hear. */
import type { Locator, Page } from 'playwright-core'
import { readPdf } from '../pdf/readPdf.ts'
import { downloadFrom, type Downloaded } from '../tools/page.ts'

/** A small phone, as most are that are handed on in families. */
export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const
export const desk = { viewport: { width: 1280, height: 900 } } as const

/** Waits until the page with this heading is open. */
export const arrive = (page: Page, heading: string): Promise<void> => page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()

export const begin = (page: Page): Promise<void> => page.getByRole('link', { name: 'Start my list' }).click()
export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue', exact: true }).click()
export const skip = (page: Page): Promise<void> => page.getByRole('button', { name: 'Skip this question' }).click()
export const goBack = (page: Page): Promise<void> => page.getByRole('link', { name: 'Back', exact: true }).click()

export async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('radio', { name, exact: true }).or(page.getByRole('checkbox', { name, exact: true })).check()
}

/** One page of choices from its heading to Continue. */
export async function answer(page: Page, heading: string, ...names: readonly string[]): Promise<void> {
  await arrive(page, heading)
  await choose(page, ...names)
  await goOn(page)
}

/** A box to type in; one with suggestions is a combobox to those who hear it. */
export const box = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true }).or(page.getByRole('combobox', { name, exact: true }))

/** One page of boxes to type in, by their labels. */
export async function fillIn(page: Page, heading: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await arrive(page, heading)
  for (const [label, text] of Object.entries(texts)) await box(page, label).fill(text)
  await goOn(page)
}

export async function leaveOut(page: Page, heading: string): Promise<void> {
  await arrive(page, heading)
  await skip(page)
}

export interface Kin {
  readonly relation: string
  readonly side?: string
  readonly cancer: string
  readonly age: string
}

/** From the page of relatives to it again. */
export async function addRelative(page: Page, { relation, side, cancer, age }: Kin): Promise<void> {
  await page.getByRole('link', { name: /^Add (?:a|the first) relative$/u }).click()
  await page.getByLabel('Relative', { exact: true }).selectOption({ label: relation })
  if (side !== undefined) await choose(page, side)
  await page.getByLabel('Type of cancer').selectOption({ label: cancer })
  await page.getByLabel('Age when it was found').fill(age)
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.getByText(relation).first().waitFor()
}

export async function openList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'See my list' }).first().click()
  await page.getByRole('heading', { level: 1, name: /^Your list/u }).waitFor()
}

/** What stands in the box of the three to ask first. */
export const firstOnScreen = (page: Page): Promise<readonly string[]> =>
  page.getByRole('region', { name: 'Ask these first' }).getByRole('listitem').locator('p:first-of-type').allInnerTexts()

export interface DownloadedPaper extends Downloaded {
  /** What the paper says, element by element in reading order. */
  readonly texts: readonly string[]
}

export async function downloadPaper(page: Page): Promise<DownloadedPaper> {
  const download = await downloadFrom(page, () => page.getByRole('button', { name: 'Download the PDF' }).click())
  await page.getByText('The PDF is in your downloads.').first().waitFor()
  return { ...download, texts: (await readPdf(download.bytes)).texts }
}

/** Opens a plan file from the start page. */
export const openFile = (page: Page, content: unknown, name = 'my-plan.json'): Promise<void> =>
  page
    .getByRole('main')
    .getByLabel('Open a saved file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) })

export const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()

/** Goes on from the present page to the check page, with a look at each page on the way and at the check page itself. */
export async function eachPage(page: Page, onward: (page: Page) => Promise<void>, look: (heading: string) => Promise<void>): Promise<void> {
  for (;;) {
    const present = await heading(page)
    await look(present)
    if (present === 'Check your answers') return
    await onward(page)
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: present }).waitFor()
  }
}

/** What lies under Menu on a phone and stands in the header on a wide screen. */
export async function tool(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  if (await menu.isVisible()) await menu.click()
  await page.getByRole('banner').getByRole('button', { name, exact: true }).click()
}

/** All that the tab keeps. */
export const kept = (page: Page): Promise<string | null> => page.evaluate(() => sessionStorage.getItem('ask-ahead.plan'))
