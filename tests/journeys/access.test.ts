/** For everyone: what axe finds, the keyboard alone, 400% zoom, large fingers, forced colours, and where the focus is. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { readPdf } from '../pdf/readPdf.ts'
import { axeViolations, downloadFrom, openPage, type OpenPage } from '../tools/page.ts'
import { arrive, begin, choose, desk, eachPage, goOn, heading, openFile, openList, phone, tool } from './person.ts'

/** Answers that open every page that a person with cancer can be asked, and fill all parts of the list. */
const everyPage = {
  format: 'question-plan',
  version: 1,
  answers: {
    who: 'self',
    situation: 'in-treatment',
    cancer: 'lung',
    testing: { tumor: { status: 'done', result: 'change-found', markers: ['EGFR'] }, inherited: { status: 'done', result: 'uncertain', genes: ['BRCA2'] } },
    medicines: ['warfarin', 'fluorouracil'],
    insurance: 'employer',
    family: {
      known: 'some',
      relatives: [{ id: 'r1', relation: 'cousin', side: 'paternal', cancers: [{ type: 'breast', ageRange: [40, 49] }] }],
      variants: [{ gene: 'BRCA1' }],
    },
  },
} as const
const pagesInAll = 29
const relativePages = ['#/question/family/new', '#/question/family/r1']

const quiet = ({ errors, policyViolations }: OpenPage): void => {
  expect({ errors, policyViolations }).toEqual({ errors: [], policyViolations: [] })
}
const go = (page: Page, path: string): Promise<unknown> => page.goto(inject('url') + path)

/** The start page, every page of the questionnaire, a relative's, the check page, the list with all that can be opened on it, and the words. */
async function eachScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Start my list' }).waitFor()
  await look('start')
  await openFile(page, everyPage)
  await arrive(page, 'Check your answers')
  for (const path of relativePages) {
    await go(page, path)
    await page.getByRole('button', { name: 'Save and go on' }).waitFor()
    await look(path)
  }
  await go(page, '#/question/who')
  await arrive(page, 'Who is this list for?')
  const seen: string[] = []
  await eachPage(page, goOn, async (present) => {
    seen.push(present)
    await look(present)
  })
  expect(seen).toHaveLength(pagesInAll + 1)
  await openList(page)
  await look('list')
  await openAll(page)
  await look('list, all open')
  await go(page, '#/paper')
  await arrive(page, 'The pages to take along')
  await page.getByRole('img', { name: /^Page 1 of /u }).waitFor()
  await look('the pages')
  await go(page, '#/words')
  await arrive(page, 'Words to know')
  await page.getByText('What is precision medicine?').click()
  await look('words to know')
}

async function openAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Show \d+ more questions$/u }).click()
  await page.getByRole('button', { name: /^Why, and change/u }).first().click()
  await page.getByRole('button', { name: /^Reword/u }).first().click()
  await page.getByRole('button', { name: /^Move: /u }).last().click()
  await page.getByRole('button', { name: /^Remove: /u }).last().click()
  await page.getByRole('button', { name: 'Add your own question' }).click()
  await page.getByRole('button', { name: 'Add to my list' }).click()
  await page.getByText('Write your question first').waitFor()
}

/** A page with its error summary, by way of Continue. */
async function withErrors(page: Page): Promise<void> {
  await go(page, '#/question/age')
  await page.getByLabel('Age now').fill('fifty')
  await goOn(page)
  await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor()
}
async function withRelativeErrors(page: Page): Promise<void> {
  await go(page, '#/question/family/new')
  await page.getByLabel('Age when it was found').fill('130')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor()
}

describe('axe', () => {
  test('finds nothing on any screen, nor on one with errors, and every word is for people', { timeout: 60_000 }, async () => {
    const open = await openPage({ ...phone, colorScheme: 'light' })
    const { page } = open
    const found: string[] = []
    const check = async (name: string): Promise<void> => {
      found.push(...[...(await axeViolations(page)), ...(await rawWords(page))].map((violation) => `${name}: ${violation}`))
    }
    await eachScreen(page, check)
    await withErrors(page)
    await check('errors')
    await withRelativeErrors(page)
    await check('errors about a relative')
    await tool(page, 'Clear everything')
    await page.getByRole('dialog').waitFor()
    await check('the question before all is cleared')
    expect(found).toEqual([])
    quiet(open)
  })

  test('finds nothing in the dark theme on a wide screen', { timeout: 60_000 }, async () => {
    const open = await openPage({ ...desk, colorScheme: 'dark' })
    const { page } = open
    const found: string[] = []
    const check = async (name: string): Promise<void> => {
      found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`))
    }
    await page.getByRole('link', { name: 'Start my list' }).waitFor()
    await check('start')
    await openFile(page, everyPage)
    await arrive(page, 'Check your answers')
    await check('check')
    await go(page, '#/question/coverage')
    await arrive(page, 'Has anyone asked if a test or treatment will be paid for?')
    await choose(page, 'Yes, and the answer was no')
    await page.getByText('Just added').waitFor()
    await check('something was just added')
    await withErrors(page)
    await check('errors')
    await go(page, '#/list')
    await arrive(page, 'Your list of questions')
    await check('list')
    await openAll(page)
    await check('list, all open')
    await tool(page, 'Clear everything')
    await page.getByRole('dialog').waitFor()
    await check('the question before all is cleared')
    expect(found).toEqual([])
    quiet(open)
  })
})

/** Values of the plan file and gaps that were left open, where words should stand. */
const rawWords = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('body').innerText()).match(/\b(?:not-(?:answered|sure|done)|undefined|null|NaN)\b|\[object \w+\]|\{[\w ]+\}/giu) ?? []

describe('room', () => {
  test('nothing is wider than a screen of 320 px, which is 400% zoom', { timeout: 60_000 }, async () => {
    const open = await openPage({ viewport: { width: 320, height: 256 } })
    const { page } = open
    const wide: string[] = []
    const check = async (name: string): Promise<void> => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${name}: ${width}`)
    }
    await eachScreen(page, check)
    await withErrors(page)
    await check('errors')
    await withRelativeErrors(page)
    await check('errors about a relative')
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await check('menu')
    expect(wide).toEqual([])
    quiet(open)
  })

  test.each([
    ['phone', phone],
    ['desk', desk],
  ] as const)('targets are at least 44 px high (%s)', { timeout: 60_000 }, async (_, size) => {
    const open = await openPage(size)
    const { page } = open
    const small = new Set<string>()
    const check = async (name: string): Promise<void> => {
      for (const target of await smallTargets(page)) small.add(`${name}: ${target}`)
    }
    await eachScreen(page, check)
    await withErrors(page)
    await check('errors')
    if (size === phone) {
      await page.getByRole('button', { name: 'Menu', exact: true }).click()
      await check('menu')
    }
    expect([...small]).toEqual([])
    quiet(open)
  })
})

/** Links and words to press within a sentence are exempt; of a tick or a choice its label counts. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().width > 1
    const targetOf = (element: Element): Element =>
      element instanceof HTMLInputElement && ['radio', 'checkbox', 'file'].includes(element.type) ? (element.labels?.[0] ?? element) : element
    const isInText = (element: Element): boolean =>
      element instanceof HTMLButtonElement
        ? element.closest('p') !== null && getComputedStyle(element).textDecorationStyle === 'dotted'
        : element instanceof HTMLAnchorElement && getComputedStyle(element).display === 'inline'
    return [...document.querySelectorAll('a, button, input, select, textarea, summary')]
      .map(targetOf)
      .filter((target) => isSeen(target) && !isInText(target) && target.getBoundingClientRect().height < 43.9)
      .map((target) => `${target.textContent} ${Math.round(target.getBoundingClientRect().height)} px`)
  })

describe('place', () => {
  test('the focus goes to the heading of each new page, and the title names it', { timeout: 60_000 }, async () => {
    const open = await openPage(phone)
    const { page } = open
    expect(await page.title()).toBe('Ask Ahead')
    await begin(page)
    const check = async (present: string): Promise<void> => {
      await page.locator('h1:focus', { hasText: present }).waitFor()
      expect(await page.title()).toBe(`${present} – Ask Ahead`)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    }
    await arrive(page, 'Who is this list for?')
    await eachPage(page, goOn, check)
    await openList(page)
    await check('Your list of questions')
    await go(page, '#/question/family/new')
    await arrive(page, 'Which of your relatives?')
    await check('Which of your relatives?')
    quiet(open)
  })

  test('the focus goes to what is wrong, and from there to its box', async () => {
    const open = await openPage({ ...phone, path: '#/question/age' })
    const { page } = open
    await withErrors(page)
    await page.locator('[role=alert]:focus').waitFor()
    await page.getByRole('button', { name: 'Enter an age in whole years, from 0 to 120' }).click()
    const wrong = page.getByLabel('Age now')
    expect(await hasFocus(wrong)).toBe(true)
    expect(await wrong.getAttribute('aria-invalid')).toBe('true')
    await wrong.fill('50')
    await goOn(page)
    await arrive(page, 'What sex were you assigned at birth?')
    await withRelativeErrors(page)
    await page.locator('[role=alert]:focus').waitFor()
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(2)
    quiet(open)
  })
})

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

describe('the keyboard alone', () => {
  test('leads from the start to the PDF', { timeout: 60_000 }, async () => {
    const open = await openPage(desk)
    const { page } = open
    const tabTo = async (target: Locator): Promise<void> => {
      for (let presses = 0; presses < 200; presses++) {
        if ((await target.count()) > 0 && (await hasFocus(target))) return
        await page.keyboard.press('Tab')
      }
      throw new Error('Tab does not lead there')
    }
    const press = async (role: 'button' | 'link', name: string | RegExp): Promise<void> => {
      await tabTo(page.getByRole(role, { name, exact: true }).first())
      await page.keyboard.press('Enter')
    }
    const onward = (): Promise<void> => press('button', 'Continue')

    await press('button', 'Skip to the content')
    expect(await hasFocus(page.getByRole('main'))).toBe(true)
    await press('link', 'Start my list')
    await arrive(page, 'Who is this list for?')
    await tabTo(page.getByRole('radio', { name: 'For me', exact: true }))
    await page.keyboard.press('Space')
    await onward()
    await arrive(page, 'Where do things stand right now?')
    await tabTo(page.getByRole('radio', { name: 'Cancer was found a short time ago' }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('radio', { name: 'The cancer is growing or has come back' }).isChecked()).toBe(true)
    await onward()
    await arrive(page, 'Which type of cancer is it?')
    await tabTo(page.getByLabel('Type to find it'))
    await page.keyboard.type('bowel')
    await page.keyboard.press('Enter') // a search is not an answer
    await tabTo(page.getByRole('radio').first())
    await page.keyboard.press('Space')
    expect(await page.getByRole('radio', { name: /colon/iu }).isChecked()).toBe(true)
    await onward()
    await arrive(page, 'Do you know which kind it is?')
    await go(page, '#/question/medicines')
    await arrive(page, 'Which medicines do you take?')
    await tabTo(page.getByRole('combobox', { name: 'Medicine' }))
    await page.keyboard.type('warfarin')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Medicine' }).waitFor()
    await page.keyboard.press('Enter')
    await arrive(page, 'How is your care paid for?')
    await go(page, '#/question/family')
    await arrive(page, 'Which relatives have had cancer?')
    await press('link', 'Add the first relative')
    await arrive(page, 'Which of your relatives?')
    await tabTo(page.getByLabel('Relative', { exact: true }))
    await page.keyboard.type('Sis')
    await tabTo(page.getByRole('button', { name: 'Save and go on' }))
    await page.keyboard.press('Enter')
    await page.getByText('Sister', { exact: true }).waitFor()
    await press('button', 'Continue')
    for (let present = await heading(page); present !== 'Check your answers'; present = await heading(page)) {
      await onward()
      await page.getByRole('heading', { level: 1 }).filter({ hasNotText: present }).waitFor()
    }
    await press('link', 'See my list')
    await arrive(page, 'Your list of questions')
    await press('link', 'Print or download the list')
    await tabTo(page.getByRole('button', { name: 'Download the PDF' }))
    const { bytes } = await downloadFrom(page, () => page.keyboard.press('Enter'))
    expect((await readPdf(bytes)).texts.join('\n')).toMatch(/Warfarin/iu)
    quiet(open)
  })

  test('closes the question before all is cleared with Escape and stays where it was', async () => {
    const { page } = await openPage(desk)
    const clear = page.getByRole('banner').getByRole('button', { name: 'Clear everything' })
    await clear.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await hasFocus(clear)).toBe(true)
  })
})

describe('settings of the system', () => {
  test('forced colours and reduced motion are taken as they are', async () => {
    const open = await openPage({ ...phone, forcedColors: 'active', reducedMotion: 'reduce' })
    const { page } = open
    expect(await page.evaluate(() => matchMedia('(forced-colors: active) and (prefers-reduced-motion: reduce)').matches)).toBe(true)
    await openFile(page, everyPage)
    await arrive(page, 'Check your answers')
    await go(page, '#/question/situation')
    await arrive(page, 'Where do things stand right now?')
    expect(await page.getByRole('radio', { checked: true }).evaluate((radio) => getComputedStyle(radio).appearance)).toBe('auto')
    await go(page, '#/list')
    await arrive(page, 'Your list of questions')
    expect(await axeViolations(page)).toEqual([])
    quiet(open)
  })
})
