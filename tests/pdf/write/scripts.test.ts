/** Names of the world: each is printed to the letter or refused, never something in between. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charactersOf, makePdf, unprintable, type DocumentModel } from '../../../src/pdf/index.ts'
import { readable } from '../../../src/pdf/model/readable.ts'
import { loadPaperFonts } from '../../../src/typeface/index.ts'
import { isMissing, runPdfTool } from '../../tools/pdfTools.ts'
import { documentOf } from '../documents.ts'
import { readPdf } from '../readPdf.ts'

const made = { date: '2026-11-22T10:20:30Z', id: '0123456789abcdef0123456789abcdef' }
/** In both faces, and in the footer of each page. */
const paperOf = (text: string): DocumentModel =>
  documentOf([{ kind: 'title', text }, { kind: 'paragraph', text: [{ text: 'For ' }, { text, bold: true }] }], { footer: { left: text, right: '' } })
const fontsOf = (model: DocumentModel) => loadPaperFonts(charactersOf(model))

async function readBack(text: string) {
  const model = paperOf(text)
  const fonts = await fontsOf(model)
  return readPdf(makePdf(model, fonts, made), fonts)
}

test.each([
  '王芳',
  '陳大文',
  '山田 太郎',
  'さくら',
  'ジョージ・スミス',
  '김민수',
  'Ana 王芳 (Wang Fang)',
  '李「小龍」、１９４０年',
  'Արամ Խաչատրյան',
  'გიორგი',
  'አበበ',
  'ᏣᎳᎩ',
  'Ɖeƙo Ƴaro',
  'Ӓrӱ Ҥо',
  'Ὀδυσσεύς',
])('%s is read back to the letter', async (name) => {
  const { texts, artifacts } = await readBack(name)
  expect(texts).toEqual([name, `For ${name}`])
  expect(artifacts.join('')).toContain(name)
})

test.each(['Ẹ́bùn Ọ̀ṣọ́', 'Kɔ́jo', 'Ŋ̀gozi ị́', 'x̂aʼlis', 'Į́', 'Ḵ’a̱'])('%s, which has marks left over, is read back as the same letters', async (name) => {
  const { texts } = await readBack(name)
  expect(texts.map((text) => text.normalize('NFC'))).toEqual([name, `For ${name}`].map((text) => text.normalize('NFC')))
})

test.each(['محمد', 'דוד', 'สมชาย', 'अनिता', 'Тест л̆', '😀', 'ᄒᆞᆫ', 'か\u309a', '\ue000'])('%s is refused, whatever else stands beside it', async (name) => {
  const model = paperOf(`Ana 王芳 ${name}`)
  const fonts = await fontsOf(model)
  expect(unprintable(model, fonts).length).toBeGreaterThan(0)
  expect(unprintable(model, fonts).filter((letter) => /[Ana王芳Тес]/u.test(letter[0] ?? ''))).toEqual([])
  expect(() => makePdf(model, fonts, made)).toThrow('no shape for')
})

const anyLetter = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...Array.from('王芳陳さくラ김민수ՀგአᏣƙӒẹíîxiAа王 -「」。、')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0x300, max: 0x345 }).map((code) => String.fromCodePoint(code)) },
  { weight: 2, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)) },
)

test('any text is read back to the letter or refused', async () => {
  let printed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyLetter, { minLength: 1, maxLength: 6 }), async (parts) => {
      const text = readable(`a${parts.join('')}z`)
      const model = documentOf([{ kind: 'title', text }])
      const fonts = await fontsOf(model)
      if (unprintable(model, fonts).length > 0) expect(() => makePdf(model, fonts, made)).toThrow('no shape for')
      else {
        printed++
        expect((await readPdf(makePdf(model, fonts, made), fonts)).texts).toEqual([text])
      }
    }),
    { numRuns: 120 },
  )
  expect(printed).toBeGreaterThan(20)
})

test('letters of many slices are one small font', async () => {
  const { fonts } = await readBack('王芳陳大文山田太郎さくら김민수')
  expect(fonts.map(({ name }) => name.slice(7))).toEqual(['Further-Regular', 'Text-Regular'])
  const model = paperOf('王芳')
  expect(makePdf(model, await fontsOf(model), made).length).toBeLessThan(20_000)
})

test('Han is drawn as in Japan beside kana, else as in China', async () => {
  const shapeOf = async (text: string): Promise<string> => {
    const { further = [] } = await loadPaperFonts(text)
    return Buffer.from(further[0] ?? []).toString('base64').slice(0, 400)
  }
  expect(await shapeOf('直')).not.toBe(await shapeOf('直さ'))
})

test.skipIf(isMissing('qpdf') || isMissing('pdftotext'))('other programs find no fault, and the names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  try {
    const file = join(folder, 'names.pdf')
    const model = paperOf('王芳 김민수 さくら')
    writeFileSync(file, makePdf(model, await fontsOf(model), made))
    expect(runPdfTool('qpdf', ['--check', file]).status).toBe(0)
    expect(runPdfTool('pdftotext', [file, '-']).stdout).toContain('王芳 김민수 さくら')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
