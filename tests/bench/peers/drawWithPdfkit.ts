import PDFDocument from 'pdfkit'
import { toBytes } from 'pdfkit/output'
import type { Faces } from '../measure.ts'
import { look, pageNumber, type Sample } from '../sample.ts'

type Document = InstanceType<typeof PDFDocument>
type TextOptions = PDFKit.Mixins.TextOptions

/** How texts get into the file: as they are, or each into an element of the structure tree. */
interface Tagging {
  element(type: string, draw: () => void): void
  /** Elements in an element. */
  group(type: string, draw: () => void): void
  artifact(draw: () => void): void
}

const untagged: Tagging = { element: (_, draw) => draw(), group: (_, draw) => draw(), artifact: (draw) => draw() }

function treeOf(document: Document): Tagging & { end(): void } {
  const root = document.struct('Document')
  document.addStructure(root)
  const open = [root]
  const parent = () => open.at(-1) ?? root
  return {
    element(type, draw) {
      parent().add(document.struct(type, {}, draw))
    },
    group(type, draw) {
      const element = document.struct(type)
      parent().add(element)
      open.push(element)
      draw()
      open.pop()
      element.end()
    },
    artifact(draw) {
      document.markContent('Artifact', { type: 'Layout' })
      draw()
      document.endMarkedContent()
    },
    end: () => root.end(),
  }
}

export async function drawWithPdfkit(faces: Faces, sample: Sample, isTagged: boolean): Promise<Uint8Array> {
  const { margin, width, height, leading, indent } = look
  const document = new PDFDocument({
    size: [width, height],
    margins: { left: margin, right: margin, top: margin, bottom: margin + 30 },
    bufferPages: true,
    // The declarations know names of files only.
    font: faces.regular as unknown as string,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    tagged: isTagged,
    info: { Title: sample.title },
  })
  const bytes = toBytes(document)
  document.registerFont('regular', faces.regular).registerFont('bold', faces.bold)
  const tree = isTagged ? treeOf(document) : undefined
  const tags: Tagging = tree ?? untagged

  const set = (face: 'regular' | 'bold', size: number, ink: string): Document => document.font(face).fontSize(size).fillColor(ink)
  const gap = (size: number): number => {
    const natural = document.font('regular').fontSize(size).currentLineHeight(true)
    return size * leading - natural
  }
  const gaps = { body: gap(look.body), small: gap(look.small) }
  const options = (size: number): TextOptions => ({ lineGap: size === look.small ? gaps.small : gaps.body, width: width - margin - document.x })
  const room = (needed: number): void => {
    if (document.y + needed > height - margin - 30) document.addPage()
  }
  const rule = (thickness: number, from: number, ink: string): void =>
    tags.artifact(() => document.moveTo(from, document.y).lineTo(width - margin, document.y).lineWidth(thickness).stroke(ink))
  const heading = (text: string): void => {
    room(120)
    document.x = margin
    document.y += 18
    tags.element('H2', () => set('bold', look.heading, look.ink).text(text))
    document.y += 4
    rule(1.5, margin, look.ink)
  }

  tags.element('H1', () => set('bold', look.title, look.ink).text(sample.title))
  tags.element('P', () => set('regular', look.body, look.soft).text(sample.subtitle, options(look.body)))
  document.y += 11
  rule(2.25, margin, look.accent)
  document.y += 10
  const half = (width - 2 * margin + 24) / 2
  tags.group('L', () => {
    for (let i = 0; i < sample.facts.length; i += 2) {
      const top = document.y
      sample.facts.slice(i, i + 2).forEach(({ label, value }, column) => {
        tags.group('LI', () => {
          tags.element('Lbl', () => set('bold', look.body, look.ink).text(`${label} `, margin + column * half, top, { continued: true }))
          tags.element('LBody', () => set('regular', look.body, look.ink).text(value, { lineGap: gaps.body }))
        })
      })
      document.y += 4.5
    }
  })
  for (const group of sample.groups) {
    heading(group.heading)
    tags.group('L', () => {
      for (const { text, why, notes } of group.questions) {
        room(85)
        document.x = margin + indent
        document.y += 12
        tags.artifact(() => document.rect(margin, document.y, look.box, look.box).lineWidth(1).stroke(look.ink))
        tags.group('LI', () =>
          tags.group('LBody', () => {
            tags.element('P', () => set('bold', look.body, look.ink).text(text, options(look.body)))
            tags.element('P', () => {
              set('regular', look.body, look.ink).text(why, { ...options(look.body), continued: true })
              document.fontSize(7).text(` ${notes}`)
            })
          }),
        )
        document.y += look.writing
        rule(0.75, margin + indent, look.line)
      }
    })
  }
  heading(sample.wordsHeading)
  tags.group('L', () => {
    for (const { term, text } of sample.words) {
      room(32)
      document.x = margin
      document.y += 6
      tags.group('LI', () => {
        tags.element('Lbl', () => set('bold', look.body, look.ink).text(`${term} `, { ...options(look.body), continued: true }))
        tags.element('LBody', () => set('regular', look.body, look.ink).text(text))
      })
    }
  })
  heading(sample.sourcesHeading)
  tags.group('L', () => {
    for (const { number, text, url, shown } of sample.sources) {
      room(32)
      document.x = margin
      document.y += 3.5
      tags.group('LI', () => {
        tags.element('Lbl', () => set('regular', look.small, look.ink).text(`${number}. `, { ...options(look.small), continued: true }))
        tags.group('LBody', () => {
          tags.element('Span', () => document.text(`${text} `, { continued: true }))
          tags.element('Link', () => document.fillColor(look.accent).text(shown, { link: url }))
        })
      })
    }
  })
  const { count } = document.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    document.switchToPage(i)
    document.page.margins.bottom = 0
    tags.artifact(() => {
      set('regular', look.footer, look.soft).text(sample.footer, margin, height - margin - look.footer, { lineBreak: false })
      document.text(pageNumber(i + 1, count), margin, height - margin - look.footer, { width: width - 2 * margin, align: 'right', lineBreak: true })
    })
  }
  tree?.end()
  document.end()
  return bytes
}
