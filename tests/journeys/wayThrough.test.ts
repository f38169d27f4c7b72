/** The ways through: skipping, going back, changing, coming again with a file, clearing. */
import { PDFDocument } from 'pdf-lib'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { loadPaperFonts } from '../../src/paper/index.ts'
import { readPdf } from '../pdf/readPdf.ts'
import { downloadFrom, openPage, type OpenPage } from '../tools/page.ts'
import { answer, arrive, begin, choose, desk, downloadPaper, eachPage, fillIn, goBack, goOn, heading, kept, openFile, openList, phone, skip, tool } from './person.ts'

const quiet = ({ errors, policyViolations }: OpenPage): void => {
  expect({ errors, policyViolations }).toEqual({ errors: [], policyViolations: [] })
}
const listText = (page: Page): Promise<string> => page.getByRole('main').innerText()
const changeLink = (page: Page, label: string): Locator => page.getByRole('link', { name: new RegExp(`^Change ?: ${label}$`, 'u') })
const plan = (rest: object): object => ({ format: 'question-plan', version: 1, ...rest })
const askedPage = (page: Page, id: string): Promise<unknown> => page.goto(`${inject('url')}#/question/${id}`)

describe('answering', () => {
  test('every page can be skipped, and a list comes of it', async () => {
    const open = await openPage(phone)
    const { page } = open
    await begin(page)
    const seen: string[] = []
    await eachPage(page, skip, async (each) => void seen.push(each))
    expect(seen.length).toBeGreaterThan(15)
    expect(await kept(page)).toBeNull()
    await openList(page)
    expect(await page.getByRole('region', { name: 'Ask these first' }).getByRole('listitem').count()).toBe(3)
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(8)
    quiet(open)
  })

  test('the list is one tap away from the second page on', async () => {
    const open = await openPage(phone)
    const { page } = open
    await begin(page)
    await answer(page, 'Who is this list for?', 'For me')
    await arrive(page, 'Where do things stand right now?')
    await choose(page, 'In treatment for cancer')
    await page.getByText(/^\d+ questions so far$/u).waitFor()
    await page.getByRole('link', { name: /^Show ?: See my list$/u }).click()
    await arrive(page, 'Your list of questions')
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(8)
    quiet(open)
  })

  test('on a wide screen the list grows beside the answers and says what was just added', async () => {
    const open = await openPage(desk)
    const { page } = open
    await begin(page)
    await answer(page, 'Who is this list for?', 'For me')
    await arrive(page, 'Where do things stand right now?')
    const beside = page.getByRole('complementary', { name: 'Your questions so far' })
    const before = await beside.getByRole('listitem').allInnerTexts()
    await choose(page, 'No cancer, but cancer runs in the family')
    await beside.getByText('Just added').waitFor()
    expect(await beside.getByRole('listitem').allInnerTexts()).not.toEqual(before)

    await askedPage(page, 'insurance') // a long page: the sheet stays in sight at its end
    await arrive(page, 'How is your care paid for?')
    await page.mouse.move(200, 400)
    await page.mouse.wheel(0, 2000)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
    await choose(page, 'No insurance')
    const justAdded = await beside.getByText('Just added').boundingBox()
    expect(justAdded?.y).toBeGreaterThan(0)
    expect(justAdded?.y).toBeLessThan(desk.viewport.height)
    await beside.getByRole('link', { name: /^See all \d+$/u }).click()
    await arrive(page, 'Your list of questions')
    quiet(open)
  })

  test('what is still in the box counts at the first press of Continue', async () => {
    const { page } = await openPage({ ...phone, path: '#/question/medicines' })
    await fillIn(page, 'Which medicines do you take?', { Medicine: 'warfarin' })
    await arrive(page, 'How is your care paid for?')
    await goBack(page)
    await page.getByRole('list', { name: 'Medicine' }).getByText('warfarin', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Clear my answer' }).click()
    await page.getByRole('button', { name: 'Skip this question' }).waitFor()
    expect(await page.getByRole('list', { name: 'Medicine' }).count()).toBe(0)
    expect(await kept(page)).not.toContain('warfarin')
  })
})

describe('going back', () => {
  test('by the link and by the browser, nothing is lost, and a reload keeps the place', async () => {
    const open = await openPage(phone)
    const { page } = open
    await begin(page)
    await answer(page, 'Who is this list for?', 'For someone else I care for')
    await answer(page, 'Where do things stand right now?', 'In treatment for cancer')
    await answer(page, 'Which type of cancer is it?', 'Breast cancer')
    await arrive(page, 'Do you know which kind it is?')
    await goBack(page)
    await arrive(page, 'Which type of cancer is it?')
    expect(await page.getByRole('radio', { name: 'Breast cancer' }).isChecked()).toBe(true)
    await page.goBack() // as the browser sees it, to the page before the link was followed
    await arrive(page, 'Do you know which kind it is?')
    await page.goBack()
    await page.goBack()
    await arrive(page, 'Where do things stand right now?')
    expect(await page.getByRole('radio', { name: 'In treatment for cancer' }).isChecked()).toBe(true)
    await page.reload()
    await arrive(page, 'Where do things stand right now?')
    expect(await page.getByRole('radio', { name: 'In treatment for cancer' }).isChecked()).toBe(true)
    await goOn(page)
    await arrive(page, 'Which type of cancer is it?')
    expect(await page.getByRole('radio', { name: 'Breast cancer' }).isChecked()).toBe(true)
    await goBack(page)
    await goBack(page)
    await arrive(page, 'Who is this list for?')
    await goBack(page)
    await page.getByRole('link', { name: 'Go on with my list' }).click()
    await arrive(page, 'Check your answers')
    quiet(open)
  })

  test('what was done to the list outlives a reload', async () => {
    const { page } = await openPage({ ...phone, path: '#/list' })
    await arrive(page, 'Your list of questions')
    await page.getByRole('button', { name: 'Add your own question' }).click()
    await page.getByLabel('Your question').fill('Who calls me?')
    await page.getByRole('button', { name: 'Add to my list' }).click()
    await page.getByText('Who calls me?', { exact: true }).waitFor()
    const before = await page.getByRole('listitem').allInnerTexts()
    await page.reload()
    await page.getByText('Who calls me?', { exact: true }).waitFor()
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual(before)
  })
})

describe('changing from the check page', () => {
  test('returns to it, by way of the pages that the change opened', async () => {
    const open = await openPage(phone)
    const { page } = open
    await openFile(page, plan({ answers: { who: 'self', situation: 'new-diagnosis', cancer: 'melanoma', testing: { tumor: { status: 'not-done' } } } }))
    await arrive(page, 'Check your answers')
    await changeLink(page, 'Has it spread').click()
    await answer(page, 'Has the cancer spread to other parts of the body?', 'No')
    await arrive(page, 'Check your answers')
    await changeLink(page, 'Test of the cancer').click()
    await answer(page, 'Has the cancer itself been tested for gene or protein changes?', 'Yes, and I have heard a result')
    await answer(page, 'What did the test of the cancer show?', 'It found a change')
    await fillIn(page, 'Which changes does the report name?', { 'Changes that were found': 'BRAF V600E' })
    await arrive(page, 'Check your answers')
    await page.getByText('Changes that were found: BRAF').waitFor()

    await changeLink(page, 'Test of the cancer').click()
    await answer(page, 'Has the cancer itself been tested for gene or protein changes?', 'No, not that I know of')
    await arrive(page, 'Check your answers')
    expect(await changeLink(page, 'Result of that test').count()).toBe(0)
    expect(await kept(page)).not.toContain('BRAF') // no question rests on an answer that can no longer be seen
    quiet(open)
  })

  test('Back from a change leads to it too', async () => {
    const open = await openPage({ ...phone, path: '#/check' })
    const { page } = open
    await changeLink(page, 'Insurance').click()
    await arrive(page, 'How is your care paid for?')
    await goBack(page)
    await arrive(page, 'Check your answers')
    expect(page.url()).toMatch(/#\/check$/u)
    quiet(open)
  })

  test('relatives are changed and taken away, with a way back', async () => {
    const open = await openPage(phone)
    const { page } = open
    const relatives = [{ id: 'r1', relation: 'aunt', side: 'maternal', cancers: [{ type: 'breast', age: 44 }] }]
    await openFile(page, plan({ answers: { family: { known: 'yes', relatives } } }))
    await changeLink(page, 'Relatives with cancer').click()
    await page.getByRole('link', { name: /^Change ?: Aunt/u }).click()
    await arrive(page, 'Change what you said about the aunt')
    await choose(page, 'Father’s side')
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await page.getByText('Aunt (father’s side)', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Remove ?: Aunt/u }).click()
    await page.getByText('Aunt (father’s side) was removed.').waitFor()
    expect(await kept(page)).not.toContain('aunt')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('breast cancer at 44', { exact: true }).waitFor()
    await goOn(page)
    await arrive(page, 'Check your answers')
    await page.getByText('Aunt (father’s side): breast cancer at 44').waitFor()
    quiet(open)
  })
})

describe('an address that leads nowhere', () => {
  test.each([
    ['a page that is not asked', '#/question/tumor-result', 'Who is this list for?'],
    ['a page that there is not', '#/question/nonsense', 'Who is this list for?'],
    ['a relative who is not there', '#/question/family/r7', 'Which relatives have had cancer?'],
    ['an address of nothing', '#/%E0%A4%A', 'Know what to ask about tests, genes and treatment'],
  ])('%s leads to a page that is', async (_, path, to) => {
    const open = await openPage({ ...phone, path })
    await arrive(open.page, to)
    expect(await open.page.getByRole('heading', { level: 1 }).count()).toBe(1)
    quiet(open)
  })

  test('with answers, it leads to the first page that is still open, and Back does not return to it', async () => {
    const open = await openPage(phone)
    const { page } = open
    await openFile(page, plan({ answers: { who: 'self', situation: 'family-risk' } }))
    await arrive(page, 'Check your answers')
    await askedPage(page, 'tumor-result')
    await arrive(page, 'How old are you?')
    await page.goBack()
    await arrive(page, 'Check your answers')
    expect(page.url()).toMatch(/#\/check$/u)
    quiet(open)
  })
})

describe('clearing everything', () => {
  test.each([
    ['phone', phone],
    ['desk', desk],
  ])('asks first, then leaves nothing (%s)', async (_, size) => {
    const open = await openPage(size)
    const { page } = open
    await begin(page)
    await answer(page, 'Who is this list for?', 'For me')
    await arrive(page, 'Where do things stand right now?')
    await tool(page, 'Clear everything')
    const dialog = page.getByRole('dialog', { name: 'Clear everything?' })
    await dialog.getByRole('button', { name: 'Keep my answers' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await kept(page)).toContain('self')
    await page.getByRole('link', { name: 'Ask Ahead' }).click()
    await page.getByRole('link', { name: 'Go on with my list' }).waitFor()
    await tool(page, 'Clear everything')
    await dialog.getByRole('button', { name: 'Clear everything' }).click()
    await page.getByText('Everything was cleared.').waitFor()
    expect(await page.getByRole('link', { name: 'Go on with my list' }).count()).toBe(0)
    expect(await kept(page)).toBeNull()
    await begin(page)
    await arrive(page, 'Who is this list for?')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await page.getByText('Everything was cleared.').count()).toBe(0)
    quiet(open)
  })
})

describe('a plan as a file', () => {
  test('saved and opened again gives the same list', async () => {
    const open = await openPage(phone)
    const { page } = open
    await openFile(page, plan({ answers: { who: 'child', situation: 'new-diagnosis', cancer: 'leukemia', subtype: 'all', insurance: 'medicaid', name: 'Ana' } }))
    await arrive(page, 'Check your answers')
    await page.getByText('Your saved plan is open.').waitFor()
    await openList(page)
    await page.getByRole('button', { name: /^Remove: /u }).first().click()
    await page.getByRole('button', { name: 'Add your own question' }).click()
    await page.getByLabel('Your question').fill('Can her brother visit?')
    await page.getByRole('button', { name: 'Add to my list' }).click()
    await page.getByText('Can her brother visit?', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    const file = await downloadFrom(page, () => page.getByRole('button', { name: 'Save to a file' }).click())
    expect(file.name).toBe('my-plan.json')
    await page.reload() // the note about the question that was taken off is gone with it
    await page.getByText('Can her brother visit?', { exact: true }).waitFor()
    const list = await listText(page)

    const again = await openPage(phone)
    await openFile(again.page, Buffer.from(file.bytes).toString('utf8'))
    await arrive(again.page, 'Check your answers')
    await openList(again.page)
    expect(await listText(again.page)).toBe(list)
    quiet(open)
    quiet(again)
  })

  test('opened on the check page itself, it says so there and not on a later page', async () => {
    const { page } = await openPage({ ...desk, path: '#/check' })
    await arrive(page, 'Check your answers')
    const file = { name: 'my-plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(plan({ answers: { insurance: 'va' } }))) }
    await page.getByRole('banner').getByLabel('Open a saved file').setInputFiles(file)
    await page.getByText('Your saved plan is open.').waitFor()
    await page.getByText('VA health care').waitFor()
    await openList(page)
    expect(await page.getByText('Your saved plan is open.').count()).toBe(0)
  })

  test.each([
    ['is not JSON', 'answers: none', 'This is not a file that Ask Ahead has saved.'],
    ['is another JSON file', '{"name": "x"}', /This is not a file that Ask Ahead has saved/u],
    ['is of a newer version', JSON.stringify({ ...plan({}), version: 2 }), /version 2.*Load the newest version of Ask Ahead/u],
    ['has a key that is not known', JSON.stringify(plan({ answers: { shoeSize: 7 } })), /answers\.shoeSize.*This key is not known here/u],
    ['has a value that is not allowed', JSON.stringify(plan({ answers: { insurance: 'magic' } })), /answers\.insurance.*is not allowed here/u],
    ['is too large', 'x'.repeat(1_048_577), /too large/u],
  ])('that %s is refused with the reason, and nothing changes', async (_, content, reason) => {
    const open = await openPage(phone)
    const { page } = open
    await page.evaluate((earlier) => sessionStorage.setItem('ask-ahead.plan', earlier), JSON.stringify(plan({ answers: { who: 'self' } })))
    await page.reload()
    await page.getByRole('link', { name: 'Go on with my list' }).waitFor()
    const before = await kept(page)
    await openFile(page, content)
    const notice = page.getByRole('status').filter({ hasText: 'The file could not be opened. Nothing was changed.' })
    await notice.filter({ hasText: reason }).waitFor()
    expect(await kept(page)).toBe(before)
    expect(await heading(page)).toBe('Know what to ask about tests, genes and treatment')
    quiet(open)
  })
})

describe('the pages on the screen', () => {
  test('are printed and nothing else: no page of the frame before or after them', async () => {
    const { page } = await openPage(desk)
    await openFile(page, plan({ answers: { cancer: 'lung', insurance: 'medicare' } }))
    await arrive(page, 'Check your answers')
    await page.goto(`${inject('url')}#/paper`)
    await page.getByRole('img', { name: /^Page 1 of/u }).waitFor()
    const shown = await page.getByRole('img', { name: /^Page \d+ of/u }).count()
    const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))
    expect(printed.getPageCount()).toBe(shown)
  })
})

describe('what goes along beside the list', () => {
  test('is printed with the numbers to call, and without what can only be pressed', async () => {
    const { page } = await openPage(desk)
    await openFile(page, plan({ answers: { cancer: 'lung' } }))
    await arrive(page, 'Check your answers')
    await openList(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: 'Call 1-800-227-2345' }).isVisible()).toBe(true)
    for (const hidden of [page.getByRole('banner'), page.getByRole('region', { name: 'Take it along' }), page.getByRole('region', { name: 'More questions' })]) {
      expect(await hidden.isVisible()).toBe(false)
    }
  })

  test('no name, however long, makes the screens wider than a phone', async () => {
    const { page } = await openPage(phone)
    await openFile(page, plan({ answers: { who: 'other', cancer: 'lung', name: 'W'.repeat(100), testing: { tumor: { status: 'done', result: 'change-found' } } } }))
    const excess = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await arrive(page, 'Check your answers')
    expect(await excess()).toBe(0)
    await openList(page)
    expect(await excess()).toBe(0)
  })
})

describe('letters that cannot be printed', () => {
  test('are named, nothing is downloaded, and the name can be changed', async () => {
    const open = await openPage(phone)
    const { page } = open
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    await openFile(page, plan({ answers: { name: 'דוד' } }))
    await arrive(page, 'Check your answers')
    await openList(page)
    await page.locator('p:visible', { hasText: /The PDF has no letters for ד and ו/u }).first().waitFor()
    await page.getByRole('button', { name: 'Download the PDF' }).click()
    await page.getByRole('status').filter({ hasText: /The PDF has no letters for ד and ו/u }).waitFor()
    expect(downloads).toEqual([])
    await page.getByRole('link', { name: 'Change my answers' }).click()
    await changeLink(page, 'Name on the paper').click()
    await fillIn(page, 'Which name should be on the paper?', { Name: '王芳' })
    await arrive(page, 'Check your answers')
    await openList(page)
    const { bytes } = await downloadFrom(page, () => page.getByRole('button', { name: 'Download the PDF' }).click())
    expect((await readPdf(bytes, await loadPaperFonts('王芳'))).texts).toContain('王芳')
    expect(downloads).toEqual(['questions-for-my-visit.pdf'])
    quiet(open)
  })

  test('are named as well where their font cannot be loaded, and are printed once it can', async () => {
    const { page } = await openPage(phone)
    const fonts = /\/(?:chinese|traditional|japanese)[^/]*\.js$/u
    await page.route(fonts, (route) => route.abort())
    await openFile(page, plan({ answers: { name: '王芳' } }))
    await arrive(page, 'Check your answers')
    await openList(page)
    await page.locator('p:visible', { hasText: /The PDF has no letters for 王 and 芳/u }).first().waitFor()
    await page.unroute(fonts)
    await page.reload() // a browser asks once for a module
    const { bytes } = await downloadFrom(page, () => page.getByRole('button', { name: 'Download the PDF' }).click())
    expect((await readPdf(bytes, await loadPaperFonts('王芳'))).texts).toContain('王芳')
  })

  test.each(['Нина Ђокић', 'Ελένη', 'Nguyễn Thị Hương', 'Łucja Şahin'])('%s can be printed', async (name) => {
    const { page } = await openPage(phone)
    await openFile(page, plan({ answers: { name } }))
    await arrive(page, 'Check your answers')
    await openList(page)
    expect((await downloadPaper(page)).texts[1]).toContain(name)
  })
})
