/** A clinic's batch and a person's download are one and the same paper. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPage } from '../tools/page.ts'
import { arrive, downloadPaper, openFile, openList } from './person.ts'

test('the browser and the command line write the same bytes', async () => {
  const persona = JSON.parse(readFileSync(new URL('../personas/new-lung-tumor-not-tested.json', import.meta.url), 'utf8')) as { readonly plan: object }
  const { page } = await openPage()
  await openFile(page, persona.plan)
  await arrive(page, 'Check your answers')
  await openList(page)
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE')) // ISO 8601, where the browser is
  const { bytes } = await downloadPaper(page)
  const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'))
  try {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(persona.plan))
    execFileSync('node', ['src/cli/run.mjs', 'pdf', join(folder, 'plan.json'), join(folder, 'paper.pdf'), '--date', today])
    expect(Buffer.from(bytes).equals(readFileSync(join(folder, 'paper.pdf')))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
