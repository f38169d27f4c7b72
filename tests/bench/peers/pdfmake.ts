import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Prepare } from '../measure.ts'
import { look, pageNumber, type Question, type Sample } from '../sample.ts'

/** What the builds for Node and for the browser have in common; the declarations have but the browser's. */
interface Pdfmake {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void }
  addFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void
  setUrlAccessPolicy(allows: (url: string) => boolean): void
  setLocalAccessPolicy?(allows: (path: string) => boolean): void
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Uint8Array> }
}

export const prepare: Prepare = (faces) => {
  const maker = pdfmake as unknown as Pdfmake
  maker.setUrlAccessPolicy(() => false)
  maker.setLocalAccessPolicy?.(() => true)
  maker.virtualfs.writeFileSync('regular.ttf', faces.regular)
  maker.virtualfs.writeFileSync('bold.ttf', faces.bold)
  maker.addFonts({ Face: { normal: 'regular.ttf', bold: 'bold.ttf' } })
  return async (sample) => maker.createPdf(definitionOf(sample)).getBuffer()
}

const { margin, width } = look
const full = width - 2 * margin

const rule = (thickness: number, length: number, ink: string, above: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: thickness, lineColor: ink }],
  margin: [0, above, 0, 0],
})

const heading = (text: string): Content[] => [
  { text, fontSize: look.heading, bold: true, margin: [0, 14, 0, 0], headlineLevel: 1 },
  rule(1.5, full, look.ink, 4),
]

const question = ({ text, why, notes }: Question): Content => ({
  unbreakable: true,
  margin: [0, 8, 0, 0],
  columns: [
    { width: look.indent, canvas: [{ type: 'rect', x: 0, y: 2, w: look.box, h: look.box, lineWidth: 1, lineColor: look.ink }] },
    {
      width: '*',
      stack: [
        { text, bold: true },
        { text: [why, { text: ` ${notes}`, fontSize: 7 }] },
        rule(0.75, full - look.indent, look.line, look.writing),
      ],
    },
  ],
})

const definitionOf = (sample: Sample): TDocumentDefinitions => ({
  pageSize: { width: look.width, height: look.height },
  pageMargins: [margin, margin, margin, margin + 30],
  defaultStyle: { font: 'Face', fontSize: look.body, color: look.ink, lineHeight: look.leading / 1.257 },
  info: { title: sample.title },
  version: '1.7',
  language: 'en',
  footer: (page, pages) => ({
    margin: [margin, 10, margin, 0],
    fontSize: look.footer,
    color: look.soft,
    columns: [sample.footer, { text: pageNumber(page, pages), alignment: 'right' }],
  }),
  content: [
    { text: sample.title, fontSize: look.title, bold: true },
    { text: sample.subtitle, color: look.soft },
    rule(2.25, full, look.accent, 11),
    ...Array.from({ length: Math.ceil(sample.facts.length / 2) }, (_, row): Content => ({
      margin: [0, 4.5, 0, 0],
      columnGap: 24,
      columns: sample.facts.slice(2 * row, 2 * row + 2).map(({ label, value }) => ({ text: [{ text: `${label} `, bold: true }, value] })),
    })),
    ...sample.groups.flatMap((group) => [...heading(group.heading), ...group.questions.map(question)]),
    ...heading(sample.wordsHeading),
    ...sample.words.map(({ term, text }): Content => ({ text: [{ text: `${term} `, bold: true }, text], margin: [0, 6, 0, 0] })),
    ...heading(sample.sourcesHeading),
    ...sample.sources.map(({ number, text, url, shown }): Content => ({
      fontSize: look.small,
      margin: [0, 3.5, 0, 0],
      text: [`${number}. `, `${text} `, { text: shown, link: url, color: look.accent }],
    })),
  ],
})
