/** Nothing leaves the device: what a visit asks the network for, what it keeps, and what the browser would refuse. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { foreignRequests, openPage } from '../tools/page.ts'
import { downloadPaper, kept, phone } from './person.ts'
import { maria, parent } from './persons.ts'

describe.each([
  ['the woman with lung cancer', maria],
  ['the parent', parent],
])('%s', (_, person) => {
  test('no answer is in any request, and nothing but the app’s own files is asked for', async () => {
    const { page, context, requests, errors, policyViolations } = await openPage(phone)
    const sent: Promise<string>[] = []
    const record = (request: Request): number =>
      sent.push(request.allHeaders().then((headers) => [request.method(), request.url(), JSON.stringify(headers), request.postData() ?? ''].join('\n')))
    context.on('request', record)
    await person.walk(page)
    await page.getByRole('button', { name: 'Add your own question' }).click()
    await page.getByLabel('Your question').fill('May I bring Wilhelmina along?')
    await page.getByRole('button', { name: 'Add to my list' }).click()
    await page.getByRole('button', { name: /^Reword/u }).first().click()
    await page.getByLabel('In your own words').fill('How is Ottokar doing?')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const { texts } = await downloadPaper(page)
    expect(texts.join('\n')).toMatch(/Wilhelmina/u)
    expect(texts.join('\n')).toMatch(/Ottokar/u)

    // The other tab below asks for the app's files as well; its headers would be awaited after the browser has closed.
    context.off('request', record)
    const traffic = await Promise.all(sent)
    expect(traffic.length).toBeGreaterThan(0)
    const words = [...person.answers, 'Wilhelmina', 'Ottokar']
    expect(words.filter((word) => traffic.join('\n').toLowerCase().includes(word.toLowerCase()))).toEqual([])
    expect(traffic.filter((each) => !each.startsWith('GET\n'))).toEqual([])
    expect(foreignRequests(requests)).toEqual([])
    const ownFiles = requests.filter((address) => address.startsWith(inject('url')))
    expect(ownFiles.filter((address) => address.includes('?'))).toEqual([])
    expect({ errors, policyViolations }).toEqual({ errors: [], policyViolations: [] })

    const plan = await kept(page)
    for (const word of words.filter((each) => each !== 'Texas')) expect(plan?.toLowerCase()).toContain(word.toLowerCase())
    expect(await storedElsewhere(page)).toEqual({ session: ['ask-ahead.plan'], local: 0, cookies: '', databases: [], caches: [], workers: 0 })
    expect(await context.cookies()).toEqual([])
    expect(words.filter((word) => page.url().includes(word))).toEqual([])

    const otherTab = await context.newPage()
    await otherTab.goto(inject('url'))
    await otherTab.getByRole('link', { name: 'Start my list' }).waitFor()
    expect(await kept(otherTab)).toBeNull()
  })
})

const storedElsewhere = (page: Page) =>
  page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: localStorage.length,
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: 'caches' in window ? await caches.keys() : [],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

describe('the policy in the page', () => {
  const hits: string[] = []
  const elsewhere = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`)
    response.setHeader('access-control-allow-origin', '*').end()
  })
  let address: string

  beforeAll(async () => {
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening))
    address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise<void>((closed) => elsewhere.close(() => closed())))

  test('refuses to load from or send to anywhere else, or to run what was planted', async () => {
    const { page, policyViolations } = await openPage()
    await page.getByRole('link', { name: 'Start my list' }).waitFor()
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
    expect(policy).toMatch(/default-src 'none'/u)
    expect(policy).toMatch(/connect-src 'none'/u)
    expect(policy).toMatch(/form-action 'none'/u)
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)

    const outcomes = await page.evaluate(async (there) => {
      const fetched = await fetch(`${there}/fetch`).then(
        () => 'sent',
        () => 'refused',
      )
      const socket = await new Promise((settled) => {
        const request = new XMLHttpRequest()
        request.onload = () => settled('sent')
        request.onerror = () => settled('refused')
        request.open('POST', `${there}/xhr`)
        request.send('answers')
      })
      navigator.sendBeacon(`${there}/beacon`, 'answers')
      const loaded = (element: HTMLImageElement | HTMLLinkElement | HTMLIFrameElement): Promise<string> =>
        new Promise((settled) => {
          element.addEventListener('load', () => settled('loaded'))
          element.addEventListener('error', () => settled('refused'))
          document.body.append(element)
        })
      const image = await loaded(Object.assign(new Image(), { src: `${there}/image` }))
      const style = await loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${there}/style` }))
      const form = Object.assign(document.createElement('form'), { method: 'post', action: `${there}/form` })
      document.body.append(form)
      form.submit()
      let markup = 'planted'
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>planted</p>')
      } catch {
        markup = 'refused'
      }
      return { fetched, socket, image, style, markup }
    }, address)
    expect(outcomes).toEqual({ fetched: 'refused', socket: 'refused', image: 'refused', style: 'refused', markup: 'refused' })
    await expect.poll(() => policyViolations.map((violation) => violation.split(' ')[0]).toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'connect-src',
      'connect-src',
      'connect-src',
      'form-action',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
    ])
    expect(hits).toEqual([])
  })
})
