/** The two painters, side by side: what the PDF draws and what the screen draws is the same, in the same places, inks and sizes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawPage, layOut, type DrawnPage, type Page } from '../../../src/pdf/index.ts'
import { makeGlyphSet } from '../../../src/pdf/write/glyphSet.ts'
import { paintPage } from '../../../src/pdf/write/paintPage.ts'
import { parseFaces } from '../../../src/pdf/text/faces.ts'
import { anyDocument, checklistItem, documentOf } from '../documents.ts'
import { paperFonts } from '../paperFonts.ts'
import { differences, drawnByPdf, drawnBySvg } from './drawn.ts'

const faces = parseFaces(paperFonts)

function bothOf(page: Page) {
  const glyphSets = { regular: makeGlyphSet(faces.regular), bold: makeGlyphSet(faces.bold), further: makeGlyphSet(faces.further) }
  const { content } = paintPage(page, glyphSets, { regular: 'F1', bold: 'F2', further: 'F3' })
  const charactersOf = { F1: glyphSets.regular.characters, F2: glyphSets.bold.characters, F3: glyphSets.further.characters }
  return { pdf: drawnByPdf(content, page.height, charactersOf), svg: drawnBySvg(drawPage(page)) }
}

test('any page is drawn alike by both', () => {
  fc.assert(
    fc.property(anyDocument, (model) => {
      for (const page of layOut(model, paperFonts)) {
        const { pdf, svg } = bothOf(page)
        expect(differences(svg, pdf)).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

describe('a difference is seen', () => {
  const [page] = layOut(documentOf([{ kind: 'title', text: 'T' }, { kind: 'checklist', items: [checklistItem('Why?')] }]), paperFonts)
  if (!page) throw new Error('no page')
  const { pdf } = bothOf(page)
  const changed = (change: (drawn: DrawnPage) => DrawnPage) => drawnBySvg(change(drawPage(page)))

  test.each<[string, (drawn: DrawnPage) => DrawnPage]>([
    ['one thing less', (drawn) => ({ ...drawn, elements: drawn.elements.slice(1) })],
    ['another text', (drawn) => ({ ...drawn, elements: drawn.elements.map((each) => (each.text === undefined ? each : { ...each, text: `${each.text}s` })) })],
    ['another place', (drawn) => ({ ...drawn, elements: drawn.elements.map((each) => (each.name === 'text' ? { ...each, attributes: { ...each.attributes, y: 1 } } : each)) })],
    ['another ink', (drawn) => ({ ...drawn, elements: drawn.elements.map((each) => (each.name === 'rect' ? { ...each, attributes: { ...each.attributes, stroke: '#ff0000' } } : each)) })],
  ])('%s', (_, change) => {
    expect(differences(changed((drawn) => drawn), pdf)).toEqual([])
    expect(differences(changed(change), pdf)).not.toEqual([])
  })
})
