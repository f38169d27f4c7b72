import type { PlacedField, PlacedText } from '../layout/page.ts'
import type { StructureElement } from '../structure/element.ts'
import { makeAppearances, putForm, widgetBody } from './form.ts'
import type { ObjectWriter } from './objectWriter.ts'
import type { PaintedPage } from './paintPage.ts'
import { pdfNumber, pdfString, reference } from './pdfSyntax.ts'

/** A line of a link or a field, and its object. */
export interface Annotation {
  readonly id: number
  readonly page: number
  readonly element: StructureElement
  /** Its key in the parent tree; the pages come first. */
  readonly structParent: number
  readonly item: PlacedText | PlacedField
  readonly pageHeight: number
}

export function annotationsOf(pages: readonly PaintedPage[], reserve: () => number): Annotation[] {
  return pages
    .flatMap((page, i) => page.annotated.map((item) => ({ page: i, pageHeight: page.height, item })))
    .map(({ page, pageHeight, item }, i) => {
      if (item.mark.kind !== 'element') throw new Error('An artifact can be neither a link nor a field')
      return { id: reserve(), page, element: item.mark.element, structParent: pages.length + i, item, pageHeight }
    })
}

/** Gives entries for the catalog: the form, where there are fields. */
export function putAnnotations(writer: ObjectWriter, annotations: readonly Annotation[], typingFont: number | undefined): string {
  const appearances = makeAppearances(writer)
  for (const { id, page, structParent, item, element, pageHeight } of annotations) {
    const body = item.kind === 'field' ? widgetBody(item, appearances) : linkBody(item, element)
    const place = `/Rect[${rectangleOf(item, pageHeight).map(pdfNumber).join(' ')}]/F 4/P ${reference(writer.pageId(page))}/StructParent ${structParent}`
    writer.put(id, `<</Type/Annot${body}${place}>>`)
  }
  const fields = annotations.filter(({ item }) => item.kind === 'field').map(({ id }) => id)
  if (fields.length === 0) return ''
  if (typingFont === undefined) throw new Error('A document with fields needs a font for what is typed')
  return `/AcroForm ${reference(putForm(writer, fields, typingFont))}`
}

function rectangleOf(item: PlacedText | PlacedField, pageHeight: number): number[] {
  const top = item.kind === 'field' ? item.y : item.top
  return [item.x, pageHeight - top - item.height, item.x + item.width, pageHeight - top]
}

function linkBody({ text }: PlacedText, { url }: StructureElement): string {
  if (url === undefined) throw new Error(`A link leads nowhere: ${text}`)
  return `/Subtype/Link/Border[0 0 0]/Contents${pdfString(url)}/A<</S/URI/URI${pdfString(url)}>>`
}
