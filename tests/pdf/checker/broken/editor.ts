/** Changes a PDF through pdf-lib: for building a file that has everything, and for breaking it in one place. */
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString, type PDFContext, type PDFObject } from 'pdf-lib'
import { saidBy } from '../say.ts'
import { openFile, type PdfFile } from '../read/file.ts'
import type { Element } from '../read/structure.ts'

/** What pdf-lib makes objects of: a string becomes a name. */
export type Literal = string | number | boolean | PDFObject | readonly Literal[] | { readonly [key: string]: Literal }

export class Editor {
  readonly document: PDFDocument
  readonly context: PDFContext
  /** The file as it was before; its references are good here too. */
  readonly file: PdfFile

  private constructor(document: PDFDocument, file: PdfFile) {
    this.document = document
    this.context = document.context
    this.file = file
  }

  static async open(bytes: Uint8Array): Promise<Editor> {
    return new Editor(await PDFDocument.load(bytes, { updateMetadata: false }), await openFile(bytes))
  }

  save(): Promise<Uint8Array> {
    return this.document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
  }

  get catalog(): PDFDict {
    return this.document.catalog
  }

  obj(literal: Literal): PDFObject {
    return this.context.obj(literal as string)
  }

  text(value: string): PDFString {
    return PDFString.of(value)
  }

  add(literal: Literal): PDFRef {
    return this.context.register(this.obj(literal))
  }

  dict(object: PDFObject | undefined): PDFDict {
    const found = this.context.lookup(object)
    if (found instanceof PDFDict) return found
    if (found instanceof PDFRawStream) return found.dict
    throw new Error(`No dictionary: ${String(object)}`)
  }

  array(object: PDFObject | undefined): PDFArray {
    return this.context.lookup(object, PDFArray)
  }

  set(object: PDFObject, key: string, value: Literal): void {
    this.dict(object).set(PDFName.of(key), this.obj(value))
  }

  remove(object: PDFObject, key: string): void {
    if (!this.dict(object).delete(PDFName.of(key))) throw new Error(`There is no ${key} to remove`)
  }

  get(object: PDFObject | undefined, ...path: readonly string[]): PDFObject {
    const found = path.reduce<PDFObject | undefined>((at, key) => this.dict(at).get(PDFName.of(key)), object)
    if (!found) throw new Error(`There is no ${path.join('/')}`)
    return found
  }

  // Elements

  private find(describe: string, isIt: (element: Element) => boolean, nth = 0): PDFRef {
    const found = this.file.structure?.elements.filter(isIt)[nth]?.ref
    if (!(found instanceof PDFRef)) throw new Error(`There is no ${describe}`)
    return found
  }

  element(type: string, nth = 0): PDFRef {
    return this.find(type, (element) => element.type === type, nth)
  }

  saying(text: string): PDFRef {
    return this.find(text, (element) => saidBy(element).trim() === text && element.kids.some(({ kind }) => kind === 'content'))
  }

  kidsOf(element: PDFRef): PDFArray {
    return this.array(this.get(element, 'K'))
  }

  /** Gives an element, and its content on the pages, another type. */
  retag(element: PDFRef, type: string): void {
    const known = this.file.structure?.elements.find(({ ref }) => ref === element)
    for (const kid of known?.kids ?? []) {
      if (kid.kind !== 'content' || !kid.page || !known) continue
      const { ownType } = known
      this.editContent(kid.page.number, (content) => replaceOnce(content, new RegExp(`/${ownType}(\\s*<<[^>]*/MCID ${kid.mcid}\\b)`), `/${type}$1`))
    }
    this.set(element, 'S', type)
  }

  /** A new element with these kids, which may stand in others until now; it is not in the tree yet. */
  newElement(type: string, kids: readonly PDFObject[], entries: Record<string, Literal> = {}): PDFRef {
    const ref = this.add({ S: type, K: kids, ...entries })
    for (const kid of kids) if (kid instanceof PDFRef) this.set(kid, 'P', ref)
    return ref
  }

  /** Puts an element in the place of some that stand next to each other; where none are named, at the end. */
  put(element: PDFRef, parent: PDFRef, instead: readonly PDFRef[] = []): void {
    const kids = this.kidsOf(parent).asArray()
    const at = instead[0] ? kids.indexOf(instead[0]) : kids.length
    if (at < 0) throw new Error('It does not stand there')
    this.set(parent, 'K', [...kids.slice(0, at), element, ...kids.slice(at + instead.length)])
    this.set(element, 'P', parent)
  }

  // Pages

  page(number: number): PDFRef {
    const ref = this.document.getPages()[number - 1]?.ref
    if (!ref) throw new Error(`There is no page ${number}`)
    return ref
  }

  editContent(page: number, edit: (content: string) => string): void {
    const ref = this.get(this.page(page), 'Contents')
    this.editStream(ref, edit)
  }

  /** Adds to the end of a page's content. */
  draw(page: number, operators: string): void {
    this.editContent(page, (content) => `${content}\n${operators}`)
  }

  editStream(ref: PDFObject, edit: (text: string) => string): void {
    const stream = this.context.lookup(ref)
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('No stream')
    const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    const after = edit(before)
    if (after === before) throw new Error('Nothing was changed')
    const { dict } = stream
    const entries = Object.fromEntries(dict.entries().map(([key, value]) => [key.decodeText(), value]))
    delete entries['Filter']
    this.context.assign(ref, this.context.stream(Buffer.from(after, 'latin1'), entries))
  }

  /** Changes the parent tree's entry for a page or an annotation. */
  setParent(key: number, value: PDFObject): void {
    const nums = this.array(this.get(this.catalog, 'StructTreeRoot', 'ParentTree', 'Nums'))
    const at = nums.asArray().findIndex((entry, i) => i % 2 === 0 && entry.toString() === String(key))
    if (at >= 0) nums.set(at + 1, value)
    else {
      nums.push(this.obj(key))
      nums.push(value)
    }
  }

  parentsOn(page: number): PDFArray {
    const key = this.get(this.page(page), 'StructParents').toString()
    const nums = this.array(this.get(this.catalog, 'StructTreeRoot', 'ParentTree', 'Nums')).asArray()
    return this.array(nums[nums.findIndex((entry, i) => i % 2 === 0 && entry.toString() === key) + 1])
  }

  /** Gives an element one more content, which draws nothing, at a page's end. */
  addContent(element: PDFRef, tag: string, page: number): void {
    const owners = this.parentsOn(page)
    const mcid = owners.size()
    owners.push(element)
    this.draw(page, `/${tag}<</MCID ${mcid}>>BDC EMC`)
    this.kidsOf(element).push(this.obj({ Type: 'MCR', Pg: this.page(page), MCID: mcid }))
  }

  annotation(subtype: string, nth = 0): PDFRef {
    const found = this.file.pages.flatMap(({ annotations }) => annotations).filter((annotation) => annotation.subtype === subtype)[nth]?.ref
    if (!(found instanceof PDFRef)) throw new Error(`There is no annotation ${subtype}`)
    return found
  }

  /** A new annotation, which no element owns. */
  annotate(page: number, entries: Record<string, Literal>): PDFRef {
    const annotation = this.add({ Type: 'Annot', Rect: [20, 20, 40, 40], F: 4, P: this.page(page), ...entries })
    const known = this.dict(this.page(page)).lookup(PDFName.of('Annots'))
    if (known instanceof PDFArray) known.push(annotation)
    else this.set(this.page(page), 'Annots', [annotation])
    return annotation
  }

  /** A new annotation, and an element that owns it, which is not in the tree yet. */
  addAnnotation(page: number, owner: string, entries: Record<string, Literal>): { readonly annotation: PDFRef; readonly element: PDFRef } {
    const key = 1000 + this.context.largestObjectNumber
    const annotation = this.annotate(page, { StructParent: key, ...entries })
    const element = this.newElement(owner, [this.obj({ Type: 'OBJR', Pg: this.page(page), Obj: annotation })])
    this.setParent(key, element)
    return { annotation, element }
  }

  /** The font that shows the first words; its parts by name. */
  font(nth = 0): { readonly font: PDFRef; readonly descendant: PDFDict; readonly descriptor: PDFDict } {
    const fonts = this.dict(this.get(this.page(1), 'Resources', 'Font')).values()
    const font = fonts[nth]
    if (!(font instanceof PDFRef)) throw new Error('There is no font')
    const descendant = this.dict(this.array(this.get(font, 'DescendantFonts')).get(0))
    return { font, descendant, descriptor: this.dict(this.get(descendant, 'FontDescriptor')) }
  }
}

export function replaceOnce(text: string, from: string | RegExp, to: string): string {
  const replaced = text.replace(from, to)
  if (replaced === text) throw new Error(`There is nothing to replace: ${String(from)}`)
  return replaced
}
