/** Independent readers of PDF files, over a paper of each persona: all sizes, prints and kinds take their turns. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openFile, readAloud } from '../../pdf/checker/index.ts'
import { isMissing, runPdfTool } from '../../tools/pdfTools.ts'
import { forms, paperOf, personas, type PaperForm } from './papers.ts'

const folder = mkdtempSync(join(tmpdir(), 'papers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const formAt = (i: number): PaperForm => forms[i % forms.length] ?? { size: 'letter', text: 'regular', fill: false }
const papers = personas.map((persona, i) => ({ name: persona.name, persona, form: formAt(i) }))

/** The words of a tree as pdfinfo prints it: each stretch in quotes on a line of its own. */
const wordsIn = (tree: string): string => [...tree.matchAll(/^ *"(.*)"$/gm)].map(([, words]) => words).join('')
const packed = (text: string): string => text.replace(/\s/g, '')

describe.each(papers)('the paper of $name ($form.size, $form.text, fillable: $form.fill)', async ({ name, persona, form }) => {
  const { bytes } = await paperOf(persona, form)
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, bytes)

  test.skipIf(isMissing('qpdf'))('passes qpdf', () => {
    const { status, stdout, stderr } = runPdfTool('qpdf', ['--check', path])
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' })
  })

  test.skipIf(isMissing('pdffonts'))('has every font embedded, cut and with its characters', () => {
    const { stdout, stderr } = runPdfTool('pdffonts', [path])
    const rows = stdout.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !/\byes yes yes\b/u.test(row))).toEqual([])
    expect(stderr).toBe('')
  })

  test.skipIf(isMissing('pdfinfo'))('says along its structure tree, to pdfinfo, what the checker reads', async () => {
    const { stdout, stderr } = runPdfTool('pdfinfo', ['-struct-text', path])
    const said = readAloud(await openFile(bytes)).filter(({ kind }) => kind === 'text')
    const words = packed(wordsIn(stdout))
    let from = 0
    for (const { text } of said) {
      const at = words.indexOf(packed(text), from)
      expect(at, text).toBeGreaterThanOrEqual(from)
      from = at + packed(text).length
    }
    expect(words).toContain(packed(said.at(-1)?.text ?? ''))
    expect(stderr).toBe('')
  })
})
