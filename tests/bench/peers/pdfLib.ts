import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, PDFName, PDFString, rgb, type PDFFont, type PDFPage } from 'pdf-lib'
import type { Prepare } from '../measure.ts'
import { look, pageNumber, type Sample } from '../sample.ts'

interface Run {
  readonly text: string
  readonly font: PDFFont
  readonly size: number
  readonly ink: string
  readonly url?: string
}

const colour = (hex: string) => rgb(parseInt(hex.slice(1, 3), 16) / 255, parseInt(hex.slice(3, 5), 16) / 255, parseInt(hex.slice(5, 7), 16) / 255)

export const prepare: Prepare = (faces) => async (sample) => {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  const regular = await document.embedFont(faces.regular, { subset: true })
  const bold = await document.embedFont(faces.bold, { subset: true })
  document.setTitle(sample.title)
  draw(document, regular, bold, sample)
  return document.save()
}

/** pdf-lib has no layout: lines are broken here, the widths of words kept. */
function draw(document: PDFDocument, regular: PDFFont, bold: PDFFont, sample: Sample): void {
  const { margin, width, height, leading, indent, ink, soft, line: lineInk, accent } = look
  const bottom = margin + look.footer * look.leading + 18
  const widths = new Map<string, number>()
  const widthOf = (text: string, font: PDFFont, size: number): number => {
    const key = `${font.name} ${text}`
    const known = widths.get(key) ?? font.widthOfTextAtSize(text, 1000)
    widths.set(key, known)
    return (known * size) / 1000
  }
  let page: PDFPage = document.addPage([width, height])
  let y = height - margin
  const room = (needed: number): void => {
    if (y - needed >= bottom) return
    page = document.addPage([width, height])
    y = height - margin
  }
  const linesOf = (runs: readonly Run[], from: number): Run[][] => {
    const lines: Run[][] = [[]]
    let left = width - margin - from
    for (const run of runs) {
      let text = ''
      const space = widthOf(' ', run.font, run.size)
      for (const word of run.text.split(' ')) {
        const needed = widthOf(word, run.font, run.size)
        if (needed > left && (text !== '' || lines.at(-1)?.length)) {
          if (text !== '') lines.at(-1)?.push({ ...run, text })
          lines.push([])
          text = ''
          left = width - margin - from
        }
        text += `${word} `
        left -= needed + space
      }
      lines.at(-1)?.push({ ...run, text })
    }
    return lines
  }
  const put = (lines: readonly (readonly Run[])[], from: number): void => {
    for (const runs of lines) {
      const size = Math.max(...runs.map((run) => run.size))
      room(size * leading)
      y -= size * leading
      let x = from
      for (const run of runs) {
        page.drawText(run.text, { x, y: y + size * 0.3, size: run.size, font: run.font, color: colour(run.ink) })
        const advance = widthOf(run.text, run.font, run.size)
        if (run.url !== undefined) link(document, page, [x, y, x + advance, y + size * leading], run.url)
        x += advance
      }
    }
  }
  const heightOf = (lines: readonly (readonly Run[])[]): number =>
    lines.reduce((sum, runs) => sum + Math.max(...runs.map(({ size }) => size)) * leading, 0)
  const plain = (text: string, size: number = look.body, font = regular, inkOf: string = ink): Run => ({ text, size, font, ink: inkOf })
  const rule = (thickness: number, from: number, inkOf: string): void =>
    page.drawLine({ start: { x: from, y }, end: { x: width - margin, y }, thickness, color: colour(inkOf) })
  const heading = (text: string): void => {
    room(90)
    y -= 18
    put([[plain(text, look.heading, bold)]], margin)
    y -= 4
    rule(1.5, margin, ink)
  }

  put([[plain(sample.title, look.title, bold)]], margin)
  put([[plain(sample.subtitle, look.body, regular, soft)]], margin)
  y -= 11
  rule(2.25, margin, accent)
  y -= 10
  const half = (width - 2 * margin + 24) / 2
  for (let i = 0; i < sample.facts.length; i += 2) {
    const [top, row] = [y, sample.facts.slice(i, i + 2)]
    row.forEach(({ label, value }, column) => {
      y = top
      put([[plain(label, look.body, bold), plain(value)]], margin + column * half)
    })
    y -= 4.5
  }
  for (const group of sample.groups) {
    heading(group.heading)
    for (const { text, why, notes } of group.questions) {
      const lines = [...linesOf([plain(text, look.body, bold)], margin + indent), ...linesOf([plain(why), plain(notes, 7)], margin + indent)]
      room(heightOf(lines) + 12 + look.writing)
      y -= 12
      page.drawRectangle({ x: margin, y: y - 14, width: look.box, height: look.box, borderWidth: 1, borderColor: colour(ink) })
      put(lines, margin + indent)
      y -= look.writing
      rule(0.75, margin + indent, lineInk)
    }
  }
  heading(sample.wordsHeading)
  for (const { term, text } of sample.words) {
    y -= 6
    put(linesOf([plain(term, look.body, bold), plain(text)], margin), margin)
  }
  heading(sample.sourcesHeading)
  for (const { number, text, url, shown } of sample.sources) {
    y -= 3.5
    put(linesOf([plain(`${number}.`, look.small), plain(text, look.small), { ...plain(shown, look.small, regular, accent), url }], margin), margin)
  }
  const pages = document.getPages()
  pages.forEach((each, i) => {
    const right = pageNumber(i + 1, pages.length)
    each.drawText(sample.footer, { x: margin, y: margin, size: look.footer, font: regular, color: colour(soft) })
    each.drawText(right, { x: width - margin - widthOf(right, regular, look.footer), y: margin, size: look.footer, font: regular, color: colour(soft) })
  })
}

function link({ context }: PDFDocument, page: PDFPage, rectangle: number[], url: string): void {
  const annotation = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: rectangle, Border: [0, 0, 0], A: { S: 'URI', URI: PDFString.of(url) } })
  const known = page.node.Annots()
  if (known) known.push(context.register(annotation))
  else page.node.set(PDFName.of('Annots'), context.obj([context.register(annotation)]))
}
