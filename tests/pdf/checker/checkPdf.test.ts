/** The checker is only worth what it refuses: each of its rules is broken in a good file, and it alone must notice. */
import { describe, expect, test } from 'vitest'
import { makePdf } from '../../../src/pdf/index.ts'
import { checklistItem, documentOf } from '../documents.ts'
import { paperFonts } from '../paperFonts.ts'
import { annotationBreakages } from './broken/annotations.ts'
import { archiveBreakages } from './broken/archives.ts'
import type { Breakage } from './broken/breakage.ts'
import { contentBreakages } from './broken/contents.ts'
import { Editor } from './broken/editor.ts'
import { elementBreakages } from './broken/elements.ts'
import { fileBreakages } from './broken/files.ts'
import { fontBreakages } from './broken/fonts.ts'
import { makeSpecimen } from './broken/specimen.ts'
import { checkPdf, openFile, outlineOf, readAloud, rules, shownProblems } from './index.ts'

const breakages = { ...fileBreakages, ...contentBreakages, ...elementBreakages, ...annotationBreakages, ...fontBreakages, ...archiveBreakages }
const specimen = await makeSpecimen()
const options = { originals: [[paperFonts.regular], [paperFonts.bold]] }

async function broken(breakage: Breakage): Promise<Uint8Array> {
  if ('bytes' in breakage) return Buffer.from(breakage.bytes(Buffer.from(specimen).toString('latin1')), 'latin1')
  const editor = await Editor.open(specimen)
  breakage.edit(editor)
  return editor.save()
}

test('the specimen, which has everything, is a good file', async () => {
  expect(shownProblems(await checkPdf(specimen, options))).toEqual([])
})

test('no two checks share a rule', () => {
  expect(rules.toSorted()).toEqual([...new Set(rules)].toSorted())
})

test('each rule is broken by some file', () => {
  expect(Object.keys(breakages).toSorted()).toEqual(rules.toSorted())
})

describe.each(Object.entries(breakages))('rule %s alone refuses', (rule, ways) => {
  test.each(Object.entries(ways))('%s', async (_, breakage) => {
    const problems = await checkPdf(await broken(breakage), options)
    expect([...new Set(problems.map((problem) => problem.rule))], shownProblems(problems).join('\n')).toEqual([rule])
  })
})

test('the rules of PDF/A hold only for a file that says that it is PDF/A', async () => {
  const paper = makePdf(documentOf([{ kind: 'title', text: 'Questions' }]), paperFonts, { date: '2026-11-22T00:00:00Z', id: '0123456789abcdef0123456789abcdef' })
  const editor = await Editor.open(paper)
  editor.draw(1, '/Artifact BMC 0 0 0 1 k EMC')
  const rulesBroken = (await checkPdf(await editor.save(), options)).map(({ rule }) => rule)
  expect(rulesBroken).toEqual(editor.file.xmp?.value('pdfaid:part') === undefined ? [] : ['PDF/A 6.2.4.3'])
})

test('a file whose objects are packed into streams is read like any other', async () => {
  const editor = await Editor.open(specimen)
  const packed = await editor.document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
  expect(packed.length).toBeLessThan(specimen.length)
  expect(shownProblems(await checkPdf(packed, options))).toEqual([])
  expect(outlineOf(await openFile(packed))).toEqual(outlineOf(await openFile(specimen)))
  const misled = Buffer.from(packed)
  misled.write('9', misled.lastIndexOf('startxref') + 'startxref\n'.length)
  expect((await checkPdf(misled, options)).map(({ rule }) => rule)).toEqual(['ISO 32000 7.5.4'])
})

test('figures and fields are read aloud where they stand', async () => {
  const said = readAloud(await openFile(specimen)).map(({ text }) => text)
  expect(said.slice(2, 10)).toEqual(['Table', 'Relative', 'Age', 'Sister', '47', 'Figure', 'A sister, who is 47', 'Note'])
  expect(said.slice(-2)).toEqual(['I asked this', 'What I heard'])
})

test('a mark’s text stands in the place of its letters', async () => {
  const editor = await Editor.open(makePdf(documentOf([{ kind: 'title', text: 'Visit' }, { kind: 'checklist', items: [checklistItem('Why?')] }]), paperFonts, { date: '2026-11-22T00:00:00Z', id: '0123456789abcdef0123456789abcdef' }))
  editor.editContent(1, (content) => content.replace(/(\/H1\s*<<[^>]*>>\s*BDC)([\s\S]*?)(EMC)/, '$1 /Span<</ActualText<FEFF0041>>>BDC $2 EMC $3'))
  expect(readAloud(await openFile(await editor.save()))).toEqual([
    { kind: 'text', text: 'A' },
    { kind: 'text', text: 'Why?' },
  ])
})
