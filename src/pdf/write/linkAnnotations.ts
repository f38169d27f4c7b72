import type { PlacedText } from '../layout/page.ts'
import type { StructureElement } from '../structure/element.ts'
import type { ObjectWriter } from './objectWriter.ts'
import type { PaintedPage } from './paintPage.ts'
import { pdfNumber, pdfString, reference } from './pdfSyntax.ts'

/** One for each line of a link. */
export interface LinkAnnotation {
  readonly id: number
  readonly page: number
  readonly element: StructureElement
  /** Its key in the parent tree; the pages come first. */
  readonly structParent: number
  readonly body: string
}

export function linkAnnotations(pages: readonly PaintedPage[], reserve: () => number): LinkAnnotation[] {
  return pages
    .flatMap((page, i) => page.links.map((text) => ({ page: i, pageHeight: page.height, text })))
    .map(({ page, pageHeight, text }, i) => {
      if (text.mark.kind !== 'element') throw new Error(`An artifact cannot be a link: ${text.text}`)
      const { element } = text.mark
      return { id: reserve(), page, element, structParent: pages.length + i, body: bodyOf(text, element, pageHeight) }
    })
}

function bodyOf(text: PlacedText, { url }: StructureElement, pageHeight: number): string {
  if (url === undefined) throw new Error(`A link leads nowhere: ${text.text}`)
  const rectangle = [text.x, pageHeight - text.top - text.height, text.x + text.width, pageHeight - text.top]
  const action = `/A<</S/URI/URI${pdfString(url)}>>`
  return `/Subtype/Link/Rect[${rectangle.map(pdfNumber).join(' ')}]/Border[0 0 0]/F 4/Contents${pdfString(url)}${action}`
}

export function putAnnotations(writer: ObjectWriter, annotations: readonly LinkAnnotation[]): void {
  for (const { id, page, structParent, body } of annotations) {
    writer.put(id, `<</Type/Annot${body}/P ${reference(writer.pageId(page))}/StructParent ${structParent}>>`)
  }
}
