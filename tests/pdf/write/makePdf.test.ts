import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { makePdf, RefusedLinkError, unprintable, UnprintableTextError, type Block, type DocumentModel } from '../../../src/pdf/index.ts'
import { isMissing, runPdfTool } from '../../tools/pdfTools.ts'
import { anyDocument, checklistItem, documentOf } from '../documents.ts'
import { expectedTexts } from '../expectedTexts.ts'
import { paperFonts } from '../paperFonts.ts'
import { readPdf } from '../readPdf.ts'

const made = { date: '2026-11-22T10:20:30Z', id: '0123456789abcdef0123456789abcdef' }
const make = (model: DocumentModel): Uint8Array => makePdf(model, paperFonts, made)
const read = (blocks: readonly Block[], rest: Partial<DocumentModel> = {}) => readPdf(make(documentOf(blocks, rest)))
const title: Block = { kind: 'title', text: 'My visit' }

const names = ['Nguyễn Thị Hạnh', 'Łukasz Żółkiewski', 'Đorđević', 'Ольга', 'Παπαδοπούλου', 'ʻAlohilani Kāne', 'Gül Şahin']

/** One of everything. */
const paper = documentOf([
  { kind: 'title', text: 'Questions for my visit', subtitle: 'Łukasz Żółkiewski · December 1, 2026' },
  { kind: 'facts', items: [{ label: 'Insurance', value: 'Medicare' }, { label: 'Family', value: 'Sister: 47' }] },
  { kind: 'paragraph', size: 'lead', text: [{ text: 'Say first: ' }, { text: '“Hello.”', bold: true }] },
  { kind: 'callout', heading: 'Ask these first', items: [{ id: 'a', text: 'Is it safe?', details: [], notes: [], lines: 1 }] },
  { kind: 'heading', level: 2, text: 'For my doctor', ruled: true },
  { kind: 'checklist', items: [checklistItem('How long?', { details: ['It can take weeks.'], notes: [1, 2] }), checklistItem('Why?')] },
  { kind: 'heading', level: 3, text: 'Words' },
  { kind: 'definitions', items: [{ term: 'Gene', text: 'A part of DNA.' }] },
  { kind: 'bullets', items: ['One', [{ text: 'By telephone ' }, { text: 'tiếng Việt', lang: 'vi' }]] },
  {
    kind: 'sources',
    items: [{ number: 1, text: 'Some society, 2023.', url: 'https://www.example.org/tests/' }, { number: 2, text: 'A law.' }],
  },
])

test('the structure tree says what the paper says, in reading order', async () => {
  const { outline } = await readPdf(make(paper))
  expect(outline.join('\n')).toBe(
    `
Document
  H1: Questions for my visit
  P: Łukasz Żółkiewski · December 1, 2026
  L[None]
    LI
      Lbl: Insurance\u0020
      LBody
        P: Medicare
    LI
      Lbl: Family\u0020
      LBody
        P: Sister: 47
  P: Say first: “Hello.”
  H2: Ask these first
  L[Decimal]
    LI
      Lbl: 1
      LBody
        P: Is it safe?
  H2: For my doctor
  L[None]
    LI
      LBody
        P: How long?
        P: It can take weeks.\u00a01,\u00a02
    LI
      LBody
        P: Why?
  H3: Words
  L[None]
    LI
      Lbl: Gene\u0020
      LBody
        P: A part of DNA.
  L[Disc]
    LI
      Lbl: •
      LBody
        P: One
    LI
      Lbl: •
      LBody
        P
          Span: By telephone\u0020
          Span[vi]: tiếng Việt
  L[Decimal]
    LI
      Lbl: 1.
      LBody
        Note
          Link: Some society, 2023.
    LI
      Lbl: 2.
      LBody
        Note: A law.`.trim(),
  )
})

describe('text', () => {
  test.each(names)('%s is read back to the letter', async (name) => {
    const { texts } = await read([{ kind: 'title', text: name, subtitle: name }])
    expect(texts).toEqual([name, name])
  })

  test('is composed: a name typed as letters and marks comes back as its letters', async () => {
    const { texts } = await read([{ kind: 'title', text: 'Nguyễn'.normalize('NFD') }])
    expect(texts).toEqual(['Nguyễn'])
  })

  test('keeps signs apart that share a shape', async () => {
    const signs = 'a-b\u2011c\u2010d e\u00a0f'
    const { texts } = await read([{ kind: 'title', text: signs }])
    expect(texts).toEqual([signs])
  })

  test('of any document comes back whole from its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (model) => {
        const { texts } = await readPdf(make(model))
        expect(texts.join('').replace(/\s/g, '')).toBe(expectedTexts(model, 'said').join('').replace(/\s/g, ''))
      }),
      { numRuns: 25 },
    )
  })

  test('that a font lacks is refused, and the letters are named', () => {
    const model = documentOf([{ kind: 'title', text: 'דוד and 😀' }])
    expect(unprintable(model, paperFonts)).toEqual(['ד', 'ו', '😀'])
    expect(() => make(model)).toThrow(UnprintableTextError)
    expect(() => make(model)).toThrow('ד ו 😀')
  })

  test('that a font lacks is refused in the footer too', () => {
    expect(() => make(documentOf([title], { footer: { left: '', right: 'ד' } }))).toThrow(UnprintableTextError)
  })

  test('without a shape (a tab, a joiner, a soft hyphen) is left out of the drawing, not taken for a missing letter', async () => {
    const { texts } = await read([{ kind: 'title', text: 'a\tb\u200dc\u00add\ufeff' }])
    expect(texts).toEqual(['a bcd'])
  })
})

describe('the file', () => {
  test('is the same to the byte for the same input', () => {
    expect(Buffer.compare(make(paper), make(paper))).toBe(0)
  })

  test('does not depend on the time zone', () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Asia/Tokyo'
    const inTokyo = make(paper)
    process.env['TZ'] = 'America/New_York'
    const inNewYork = make(paper)
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(Buffer.compare(inTokyo, inNewYork)).toBe(0)
  })

  test('embeds all its fonts as subsets under names of their own', async () => {
    const { fonts } = await readPdf(make(paper))
    expect(fonts.map(({ isEmbedded }) => isEmbedded)).toEqual([true, true])
    for (const { name } of fonts) expect(name).toMatch(/^[A-Z]{6}\+/)
    expect(new Set(fonts.map(({ name }) => name)).size).toBe(2)
  })

  test('names title, language, program and date, and nobody', async () => {
    const { info, xmp, catalog } = await readPdf(make(documentOf(paper.blocks, { title: 'Questions – été', language: 'es-US' })))
    expect(Object.fromEntries(info)).toEqual({
      Title: 'Questions – été',
      Creator: 'Some program',
      Producer: expect.stringMatching(/^jsPDF/),
      CreationDate: "D:20261122102030+00'00'",
    })
    expect(catalog.toString()).toContain('/Lang (es-US)')
    expect(catalog.toString()).toMatch(/\/DisplayDocTitle true/)
    expect(catalog.toString()).toMatch(/\/Marked true/)
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('>Questions &#8211; &#233;t&#233;<')
    expect(xmp).not.toContain('ukasz')
  })

  test('has a bookmark for each heading, in their levels', async () => {
    const { bookmarks } = await readPdf(make(paper))
    expect(bookmarks).toEqual(['Questions for my visit', '  Ask these first', '  For my doctor', '    Words'])
  })

  test('has the footer and all that is drawn as artifacts', async () => {
    const { artifacts } = await readPdf(make(paper))
    expect(artifacts).toEqual(['', 'Made by handpage 1 of 1'])
  })

  test('has one element for a paragraph on two pages', async () => {
    const text = 'word '.repeat(1500).trim()
    const { texts } = await read([title, { kind: 'paragraph', text }])
    expect(texts).toEqual(['My visit', text])
  })

  test('lets nobody’s words become syntax', async () => {
    const wicked = ') /JS (app.alert\\(1\\)) \\ <</A>> endstream endobj %'
    const { title: read_, texts, bookmarks } = await read([{ kind: 'title', text: wicked }], { title: wicked, creator: wicked })
    expect([read_, texts, bookmarks]).toEqual([wicked, [wicked], [wicked]])
  })
})

describe('links', () => {
  const withUrl = (url: string): DocumentModel => documentOf([title, { kind: 'sources', items: [{ number: 1, text: 'S.', url }] }])

  test('lead where the source is, one for each line', async () => {
    const url = `https://example.gov/${'a-long-way/'.repeat(12)}`
    const { links } = await readPdf(make(documentOf([title, { kind: 'sources', items: [{ number: 1, text: 'A society. '.repeat(20), url }] }])))
    expect(new Set(links)).toEqual(new Set([url]))
    expect(links.length).toBeGreaterThan(1)
  })

  test('may have brackets, which stay part of the address', async () => {
    const url = 'https://example.org/)/JS(x'
    expect((await readPdf(make(withUrl(url)))).links).toEqual([url])
  })

  test.each([
    'http://example.org/',
    'javascript:alert(1)',
    'https://example.org/a b',
    'https://user@example.org/',
    'https:example.org',
    '//example.org',
    '',
  ])('%s is refused', (url) => {
    expect(() => make(withUrl(url))).toThrow(RefusedLinkError)
  })
})

describe('headings', () => {
  test('that skip a level are refused', () => {
    expect(() => make(documentOf([title, { kind: 'heading', level: 3, text: 'Deep' }]))).toThrow('Heading of level 3 after level 1: Deep')
  })

  test('that begin below the title are refused', () => {
    expect(() => make(documentOf([{ kind: 'heading', level: 2, text: 'First' }]))).toThrow('after level 0')
  })
})

describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  const file = join(folder, 'paper.pdf')
  writeFileSync(file, make(paper))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.skipIf(isMissing('qpdf'))('qpdf finds no fault', () => {
    const { status, stdout } = runPdfTool('qpdf', ['--check', file])
    expect(status, stdout).toBe(0)
  })

  test.skipIf(isMissing('pdffonts'))('pdffonts sees two embedded subsets with Unicode', () => {
    const rows = runPdfTool('pdffonts', [file]).stdout.trim().split('\n').slice(2)
    expect(rows.map((row) => row.match(/yes +yes +yes/) !== null)).toEqual([true, true])
  })

  test.skipIf(isMissing('pdftotext'))('pdftotext gives the text in reading order', () => {
    const text = runPdfTool('pdftotext', [file, '-']).stdout.replace(/\s+/g, ' ')
    const parts = ['Questions for my visit', 'Łukasz', 'Insurance Medicare', 'Family Sister: 47', 'Say first: “Hello.”', 'Is it safe?']
    const places = parts.map((part) => text.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test.skipIf(isMissing('pdfinfo'))('pdfinfo sees a tagged file', () => {
    expect(runPdfTool('pdfinfo', [file]).stdout).toMatch(/Tagged: +yes/)
  })
})
