/** Fields to fill in, read back as a viewer reads them. */
import { PDFCheckBox, PDFDict, PDFDocument, PDFName, PDFTextField } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { makePdf, type Block } from '../../../src/pdf/index.ts'
import { checklistItem, documentOf } from '../documents.ts'
import { paperFonts } from '../paperFonts.ts'
import { readPdf } from '../readPdf.ts'

const made = { date: '2026-11-22T00:00:00Z', id: '0'.repeat(32) }
const fields = { tick: 'Asked: Is it safe?', answer: 'Answer to: Is it safe?' }
const blocks: readonly Block[] = [
  { kind: 'title', text: 'Questions' },
  { kind: 'checklist', items: [checklistItem('Is it safe?', { id: 'safe.1', fields }), checklistItem('Why?', { id: 'why', lines: 1, fields: { tick: 'Asked: Why?' } })] },
  { kind: 'blanks', items: [{ id: 'name', label: 'Name', field: 'Name of the person' }, { id: 'date', label: 'Date' }] },
]
const bytes = makePdf(documentOf(blocks), paperFonts, made)
const formOf = async () => (await PDFDocument.load(bytes)).getForm()

describe('fields', () => {
  test('are there in reading order, of the right kind, named after what they belong to', async () => {
    const form = await formOf()
    expect(form.getFields().map((field) => [field.constructor, field.getName()])).toEqual([
      [PDFCheckBox, 'tick-safe-1'],
      [PDFTextField, 'answer-safe-1'],
      [PDFCheckBox, 'tick-why'],
      [PDFTextField, 'name'],
    ])
  })

  test('are described to who cannot see what they lie on', async () => {
    const form = await formOf()
    const description = (name: string) => form.getField(name).acroField.dict.lookup(PDFName.of('TU'))?.toString()
    expect(description('tick-safe-1')).toBe('(Asked: Is it safe?)')
    expect(description('name')).toBe('(Name of the person)')
  })

  test('are Forms of the structure tree, each beside what it is for', async () => {
    const { outline } = await readPdf(bytes)
    expect(outline.map((line) => line.trim()).filter((line) => /^(Lbl|LBody|Form|P|Span)/.test(line))).toEqual([
      'Lbl',
      'Form[check box]: Asked: Is it safe?',
      'LBody',
      'P: Is it safe?',
      'Form[text]: Answer to: Is it safe?',
      'Lbl',
      'Form[check box]: Asked: Why?',
      'LBody',
      'P: Why?',
      'P',
      'Span: Name',
      'Form[text]: Name of the person',
      'P',
      'Span: Date',
    ])
  })

  test('show nothing while they are empty, and are printed once they are not', async () => {
    const form = await formOf()
    for (const field of form.getFields()) {
      for (const widget of field.acroField.getWidgets()) {
        const normal = widget.getAppearances()?.normal
        const off = normal instanceof PDFDict ? normal.lookup(PDFName.of('Off')) : normal
        const content = Buffer.from((off as unknown as { getContents(): Uint8Array }).getContents())
        expect(['q Q', '/Tx BMC EMC']).toContain((await inflated(content)).trim())
        expect(widget.dict.lookup(PDFName.of('F'))?.toString()).toBe('4')
      }
    }
  })

  test('bring a font with every letter that may be typed', async () => {
    const names = await fontNames(bytes)
    expect(names.filter((name) => name.endsWith('+Typing-Regular'))).toHaveLength(1)
  })

  test('are not there, nor their font, where none is asked for', async () => {
    const plain = makePdf(documentOf([{ kind: 'title', text: 'Questions' }, { kind: 'checklist', items: [checklistItem('Why?')] }]), paperFonts, made)
    expect((await readPdf(plain)).catalog.has(PDFName.of('AcroForm'))).toBe(false)
    expect((await fontNames(plain)).filter((name) => name.includes('Typing'))).toEqual([])
  })

  test('do not go without a font to type in', () => {
    const { regular, bold } = paperFonts
    expect(() => makePdf(documentOf(blocks), { regular, bold }, made)).toThrow('needs a font for what is typed')
  })
})

async function inflated(bytes_: Uint8Array): Promise<string> {
  const { inflateSync } = await import('node:zlib')
  return inflateSync(bytes_).toString('latin1')
}

async function fontNames(file: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(file)
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict && object.lookup(PDFName.of('Type')) === PDFName.of('Font') ? object.lookup(PDFName.of('BaseFont')) : undefined
    return name instanceof PDFName ? [name.decodeText()] : []
  }).filter((name, i, all) => all.indexOf(name) === i)
}
