/**
 * Reads back a tagged PDF as assistive technology does: along the structure tree, by the fonts' ToUnicode maps. Throws where
 * the tree and the pages disagree.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib'
import { readContent, type PageContent } from './contentStream.ts'

export interface ReadPdf {
  /** The structure tree, a line for each element with content, two spaces for each level: `    Lbl: Insurance`, `L[Decimal]`. */
  readonly outline: readonly string[]
  /** What the elements say, in reading order. */
  readonly texts: readonly string[]
  readonly artifacts: readonly string[]
  readonly unmarked: readonly string[]
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
  readonly bookmarks: readonly string[]
  readonly links: readonly string[]
  readonly title: string | undefined
  readonly xmp: string
  readonly catalog: PDFDict
  readonly info: ReadonlyMap<string, string | undefined>
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const { context, catalog } = document
  const look = (object: PDFObject | undefined): PDFObject | undefined => context.lookup(object)
  const get = (object: PDFObject | undefined, key: string): PDFObject | undefined => {
    const dict = look(object)
    return dict instanceof PDFDict ? look(dict.get(PDFName.of(key))) : undefined
  }
  const entries = (object: PDFObject | undefined): PDFObject[] => {
    if (object instanceof PDFArray) return object.asArray()
    return object ? [object] : []
  }
  const raw = (object: PDFObject | undefined, key: string): PDFObject | undefined => {
    const dict = look(object)
    return dict instanceof PDFDict ? dict.get(PDFName.of(key)) : undefined
  }

  const fonts = new Map<string, { name: string; isEmbedded: boolean; unicode: Map<string, string> }>()
  const pages = document.getPages().map(({ node, ref }) => {
    const resources = get(node.Resources(), 'Font')
    for (const [key, font] of resources instanceof PDFDict ? resources.entries() : []) {
      const descendant = entries(get(font, 'DescendantFonts'))[0]
      fonts.set(key.decodeText(), {
        name: nameOf(get(font, 'BaseFont')),
        isEmbedded: get(get(descendant, 'FontDescriptor'), 'FontFile2') !== undefined,
        unicode: unicodeOf(streamOf(get(font, 'ToUnicode'))),
      })
    }
    const decode = (font: string, hex: string): string =>
      (hex.match(/.{4}/g) ?? []).map((code) => fonts.get(font)?.unicode.get(code.toUpperCase()) ?? '\ufffd').join('')
    return { ref, node, content: readContent(streamOf(look(node.Contents())), decode) }
  })

  const parents = entries(get(get(get(catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums'))
  const outline: string[] = []
  const texts: string[] = []
  const links: string[] = []
  const claimed = new Set<string>()
  const read = (ref: PDFObject, depth: number): void => {
    const type = nameOf(get(ref, 'S'))
    let said = ''
    const kids: PDFObject[] = []
    for (const kid of entries(get(ref, 'K'))) {
      const kind = nameOf(get(kid, 'Type'))
      if (kind === 'MCR') {
        const page = pages.findIndex((candidate) => candidate.ref === raw(kid, 'Pg'))
        const mcid = numberOf(get(kid, 'MCID'))
        const owner = entries(look(parents[2 * page + 1]))[mcid]
        if (owner !== ref) throw new Error(`The parent tree has another owner for content ${mcid} of page ${page + 1}`)
        claimed.add(`${page} ${mcid}`)
        said += textOf(pages[page]?.content, mcid, type)
      } else if (kind === 'OBJR') {
        const annotation = raw(kid, 'Obj')
        const key = numberOf(get(annotation, 'StructParent'))
        const at = parents.findIndex((entry, i) => i % 2 === 0 && numberOf(entry) === key)
        if (at < 0 || parents[at + 1] !== ref) throw new Error('A link does not lead back to its element')
        if (nameOf(get(annotation, 'Subtype')) === 'Link') links.push(`${stringOf(get(get(annotation, 'A'), 'URI')) ?? ''}`)
      } else kids.push(kid)
    }
    const attributes = [stringOf(get(ref, 'Lang')), nameOf(get(get(ref, 'A'), 'ListNumbering'))].filter((value) => value)
    const shown = attributes.length === 0 ? type : `${type}[${attributes.join(' ')}]`
    outline.push(`${'  '.repeat(depth)}${shown}${said === '' ? '' : `: ${said}`}`)
    if (said !== '') texts.push(said)
    for (const kid of kids) read(kid, depth + 1)
  }
  const root = entries(get(get(catalog, 'StructTreeRoot'), 'K'))
  const rootRef = raw(get(catalog, 'StructTreeRoot'), 'K')
  if (root.length !== 1 || !(rootRef instanceof PDFRef)) throw new Error('The structure tree has not one root')
  read(rootRef, 0)

  const contents = pages.flatMap(({ content }, page) => content.marked.map((marked) => ({ page, ...marked })))
  for (const { page, mcid, text } of contents) {
    if (mcid !== undefined && !claimed.has(`${page} ${mcid}`)) throw new Error(`No element says "${text}"`)
  }
  const bookmarks: string[] = []
  const mark = (item: PDFObject | undefined, depth: number): void => {
    for (let at = item; at; at = get(at, 'Next')) {
      bookmarks.push(`${'  '.repeat(depth)}${stringOf(get(at, 'Title'))}`)
      mark(get(at, 'First'), depth + 1)
    }
  }
  mark(get(get(catalog, 'Outlines'), 'First'), 0)
  const info = look(context.trailerInfo.Info)
  return {
    outline,
    texts,
    artifacts: contents.filter(({ mcid }) => mcid === undefined).map(({ text }) => text),
    unmarked: pages.flatMap(({ content }) => content.unmarked),
    fonts: [...fonts.values()].map(({ name, isEmbedded }) => ({ name, isEmbedded })),
    bookmarks,
    links,
    title: stringOf(get(info, 'Title')),
    xmp: streamOf(get(catalog, 'Metadata')),
    catalog,
    info: new Map(info instanceof PDFDict ? info.entries().map(([key, value]) => [key.decodeText(), stringOf(value)]) : []),
  }
}

const nameOf = (object: PDFObject | undefined): string => (object instanceof PDFName ? object.decodeText() : '')
const numberOf = (object: PDFObject | undefined): number => (object instanceof PDFNumber ? object.asNumber() : Number.NaN)
const stringOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined

function streamOf(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream)) return ''
  return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
}

function unicodeOf(map: string): Map<string, string> {
  const utf16 = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))
  return new Map([...map.matchAll(/^<([0-9A-F]{4})><([0-9A-F]+)>$/gm)].map(([, code = '', text = '']) => [code, utf16(text)]))
}

function textOf(content: PageContent | undefined, mcid: number, type: string): string {
  const marked = content?.marked.find((candidate) => candidate.mcid === mcid)
  if (!marked) throw new Error(`Content ${mcid} of a ${type} is not on its page`)
  if (marked.tag !== type) throw new Error(`Content ${mcid} is marked ${marked.tag}, its element is ${type}`)
  return marked.text
}
