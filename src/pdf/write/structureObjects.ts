import type { StructureElement } from '../structure/element.ts'
import type { Annotation } from './annotations.ts'
import type { ObjectWriter } from './objectWriter.ts'
import type { PaintedPage } from './paintPage.ts'
import type { Box } from './figureBoxes.ts'
import { pdfNumber, pdfString, reference } from './pdfSyntax.ts'

/** A marked content or an annotation that an element owns. */
type Content =
  | { readonly page: number; readonly mcid: number }
  | { readonly page: number; readonly annotation: number }

/**
 * Writes the structure tree and its way back, the parent tree, in which pages and annotations find their elements
 * (ISO 32000-1, 14.7). Gives the tree root's number.
 */
export function putStructure(
  writer: ObjectWriter,
  document: StructureElement,
  pages: readonly PaintedPage[],
  annotations: readonly Annotation[],
  boxes: ReadonlyMap<StructureElement, Box>,
): number {
  const contents = contentsOf(pages, annotations)
  const treeRoot = writer.reserve()
  const parentTree = writer.reserve()
  const ids = new Map<StructureElement, number>()
  const number = (element: StructureElement): void => {
    if (!saysSomething(element, contents)) return
    ids.set(element, writer.reserve())
    element.kids.forEach(number)
  }
  number(document)
  const idOf = (element: StructureElement): number => {
    const id = ids.get(element)
    if (id === undefined) throw new Error(`A ${element.type} on a page is not in the structure tree`)
    return id
  }

  const put = (element: StructureElement, parent: number): void => {
    const id = ids.get(element)
    if (id === undefined) return
    const kids = [
      ...element.kids.flatMap((kid) => ids.get(kid) ?? []).map(reference),
      ...(contents.get(element) ?? []).map((content) => contentReference(content, writer)),
    ]
    const noteId = element.type === 'Note' ? `/ID(note-${id})` : ''
    writer.put(id, `<</S/${element.type}/P ${reference(parent)}/K[${kids.join(' ')}]${attributes(element, boxes.get(element))}${noteId}>>`)
    for (const kid of element.kids) put(kid, id)
  }
  put(document, treeRoot)

  const parents = [
    ...pages.map(({ owners }, page) => `${page}[${owners.map((owner) => reference(idOf(owner))).join(' ')}]`),
    ...annotations.map(({ structParent, element }) => `${structParent} ${reference(idOf(element))}`),
  ]
  writer.put(parentTree, `<</Nums[${parents.join(' ')}]>>`)
  writer.put(
    treeRoot,
    `<</Type/StructTreeRoot/K ${reference(idOf(document))}/ParentTree ${reference(parentTree)}` +
      `/ParentTreeNextKey ${parents.length}>>`,
  )
  return treeRoot
}

function contentsOf(pages: readonly PaintedPage[], annotations: readonly Annotation[]) {
  const contents = new Map<StructureElement, Content[]>()
  const add = (element: StructureElement, content: Content): void => {
    const known = contents.get(element)
    if (known) known.push(content)
    else contents.set(element, [content])
  }
  pages.forEach(({ owners }, page) => owners.forEach((owner, mcid) => add(owner, { page, mcid })))
  for (const { element, page, id } of annotations) add(element, { page, annotation: id })
  return contents
}

/** Always there: the document itself, and the cells of a table, whose rows have to be of one length. */
const neverLeftOut = new Set<StructureElement['type']>(['Document', 'TH', 'TD'])

/** Any other element without a word (an empty value) would be read as a blank. */
const saysSomething = (element: StructureElement, contents: ReadonlyMap<StructureElement, unknown>): boolean =>
  neverLeftOut.has(element.type) || contents.has(element) || element.kids.some((kid) => saysSomething(kid, contents))

function contentReference(content: Content, writer: ObjectWriter): string {
  const page = `/Pg ${reference(writer.pageId(content.page))}`
  return 'mcid' in content
    ? `<</Type/MCR${page}/MCID ${content.mcid}>>`
    : `<</Type/OBJR${page}/Obj ${reference(content.annotation)}>>`
}

function attributes({ lang, numbering, scope, alt }: StructureElement, box: Box | undefined): string {
  const owned = [
    ...(numbering === undefined ? [] : [`<</O/List/ListNumbering/${numbering}>>`]),
    ...(scope === undefined ? [] : [`<</O/Table/Scope/${scope}>>`]),
    ...(box === undefined ? [] : [`<</O/Layout/Placement/Block/BBox[${box.map(pdfNumber).join(' ')}]>>`]),
  ]
  const texts = `${lang === undefined ? '' : `/Lang${pdfString(lang)}`}${alt === undefined ? '' : `/Alt${pdfString(alt)}`}`
  return `${owned.length ? `/A${owned.length === 1 ? owned.join('') : `[${owned.join('')}]`}` : ''}${texts}`
}
