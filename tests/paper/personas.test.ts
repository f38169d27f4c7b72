/** The papers of all personas, read back: nothing of the list is lost on its way to the bytes, and independent readers find no fault. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bank, loadWords } from '../../src/content/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'
import { makePromptList } from '../../src/list/index.ts'
import { makePaper } from '../../src/paper/index.ts'
import { checkPlan, type Plan } from '../../src/plan/index.ts'
import { readPdf } from '../pdf/readPdf.ts'
import { isMissing, runPdfTool } from '../tools/pdfTools.ts'

const personas = new URL('../personas/', import.meta.url)
const files = readdirSync(personas).filter((file) => file.endsWith('.json'))
const content = { bank, words: await loadWords('en'), messages: await loadMessages('en') }
const folder = mkdtempSync(join(tmpdir(), 'papers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const planOf = (file: string): Plan => {
  const { plan } = JSON.parse(readFileSync(new URL(file, personas), 'utf8')) as { readonly plan: unknown }
  const parsed = checkPlan(plan)
  if (!parsed.ok) throw new Error(`${file} is no plan`)
  return parsed.value
}
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()

describe.each(files)('the paper of %s', async (file) => {
  const plan = planOf(file)
  const list = makePromptList(plan, content)
  const bytes = await makePaper(plan, list, content.messages, '2026-11-22')

  test('says the three to ask first and then each group, in the list’s order, the pages to tear off last', async () => {
    const said = spaced((await readPdf(bytes)).texts.join(' '))
    const toTearOff = new Set(['insurer', 'employer', 'lab'])
    const groups = [...list.groups.filter(({ ask }) => !toTearOff.has(ask)), ...list.groups.filter(({ ask }) => toTearOff.has(ask))]
    let from = 0
    for (const { text } of [...list.first, ...groups.flatMap(({ items }) => items)]) {
      const at = said.indexOf(spaced(text), from)
      expect(at, text).toBeGreaterThanOrEqual(from)
      from = at
    }
  })

  test.skipIf(isMissing('qpdf') || isMissing('pdffonts'))('passes qpdf, with every font embedded', () => {
    const path = join(folder, `${file}.pdf`)
    writeFileSync(path, bytes)
    expect(runPdfTool('qpdf', ['--check', path]).status).toBe(0)
    const fonts = runPdfTool('pdffonts', [path]).stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((row) => !/\byes yes yes\b/u.test(row))).toEqual([])
  })
})
