/** Pages and form XObjects (what a field looks like): their content, fonts, annotations. */
import { PDFRawStream, type PDFDocument, type PDFObject, type PDFPage, type PDFRef } from 'pdf-lib'
import { readContent, type Content, type Mark } from './content.ts'
import { readFont, type Font } from './fonts.ts'
import { latin1Of, nameOf, numberOf, type Maybe, type Objects } from './objects.ts'

export interface Annotation {
  readonly ref: PDFObject
  readonly subtype: string
  readonly page: Page
  /** `page 2, Link 17 0 R` */
  readonly where: string
}

export interface Page {
  readonly ref: PDFRef
  readonly number: number
  /** `page 2` */
  readonly where: string
  readonly dict: PDFObject
  readonly box: readonly number[]
  readonly content: Content
  /** Marked contents by their number; of two with the same number the first. */
  readonly numbered: ReadonlyMap<number, Mark>
  readonly structParents: number | undefined
  readonly annotations: readonly Annotation[]
}

/** A content stream that is no page's: the appearance of a field. */
export interface Form {
  readonly where: string
  readonly content: Content
}

export interface Drawn {
  readonly pages: readonly Page[]
  readonly forms: readonly Form[]
  /** Those that a page or a form shows text with. */
  readonly fonts: readonly Font[]
  /** Font keys that some content uses and its resources lack. */
  readonly lackingFonts: readonly { readonly where: string; readonly key: string }[]
}

export function readPages(document: PDFDocument, objects: Objects): Drawn {
  const fonts = new Map<PDFObject, Font>()
  const lackingFonts: { where: string; key: string }[] = []
  const read = (source: string, resources: Maybe, where: string): Content => {
    const dict = objects.get(resources, 'Font')
    const fontAt = (key: string): Font | undefined => {
      const font = objects.raw(dict, key)
      if (font === undefined || objects.look(font) === undefined) return undefined
      const known = fonts.get(font) ?? readFont(font, objects)
      fonts.set(font, known)
      return known
    }
    const content = readContent(source, fontAt)
    for (const [key, codes] of content.codes) {
      const font = fontAt(key)
      if (!font) lackingFonts.push({ where, key })
      else for (const code of codes) font.used.add(code)
    }
    return content
  }
  const pages = document.getPages().map((page, i) => readPage(page, i + 1, read, objects))
  const forms = objects.context.enumerateIndirectObjects().flatMap(([ref, object]): Form[] => {
    if (!(object instanceof PDFRawStream) || nameOf(objects.get(object, 'Subtype')) !== 'Form') return []
    const where = `form XObject ${ref.tag}`
    return [{ where, content: read(latin1Of(object), objects.get(object, 'Resources'), where) }]
  })
  return { pages, forms, fonts: [...fonts.values()].filter(({ used }) => used.size > 0), lackingFonts }
}

type ReadStream = (source: string, resources: Maybe, where: string) => Content

function readPage({ node, ref }: PDFPage, number: number, read: ReadStream, objects: Objects): Page {
  const { get, list, rawList } = objects
  const where = `page ${number}`
  const source = list(node.Contents()).map(latin1Of).join('\n')
  const content = read(source, node.Resources(), where)
  const numbered = new Map<number, Mark>()
  for (const mark of content.marks) if (mark.mcid !== undefined && !numbered.has(mark.mcid)) numbered.set(mark.mcid, mark)
  const page = {
    ref,
    number,
    where,
    dict: node,
    box: list(node.MediaBox()).map((side) => numberOf(side) ?? 0),
    content,
    numbered,
    structParents: numberOf(get(node, 'StructParents')),
    annotations: [] as Annotation[],
  }
  page.annotations.push(
    ...rawList(get(node, 'Annots')).map((annotation) => {
      const subtype = nameOf(get(annotation, 'Subtype')) ?? ''
      return { ref: annotation, subtype, page, where: `${where}, ${subtype} ${annotation.toString()}` }
    }),
  )
  return page
}
