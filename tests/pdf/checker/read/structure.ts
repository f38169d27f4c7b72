/** The structure tree (ISO 32000-1, 14.7): elements with their kids in reading order, and the way back from pages to elements. */
import { PDFNumber, PDFRef, type PDFObject } from 'pdf-lib'
import type { Mark } from './content.ts'
import { entriesOf, nameOf, numberOf, textOf, type Maybe, type Objects } from './objects.ts'
import type { Annotation, Page } from './pages.ts'

export interface ContentKid {
  readonly kind: 'content'
  readonly mcid: number
  readonly page: Page | undefined
  readonly mark: Mark | undefined
}

export interface AnnotationKid {
  readonly kind: 'annotation'
  readonly ref: Maybe
  /** Nothing where no page has it. */
  readonly annotation: Annotation | undefined
  readonly page: Page | undefined
}

export type Kid = Element | ContentKid | AnnotationKid

export interface Element {
  readonly kind: 'element'
  readonly ref: Maybe
  /** As the file says it, and the standard type that it stands for. */
  readonly ownType: string
  readonly type: string
  readonly parent: Element | undefined
  /** What its /P says. */
  readonly parentRef: Maybe
  readonly kids: readonly Kid[]
  readonly attributes: ReadonlyMap<string, PDFObject>
  readonly id: string | undefined
  readonly lang: string | undefined
  readonly alt: string | undefined
  readonly actualText: string | undefined
  /** `Document/L/LI (12 0 R)` */
  readonly where: string
}

export interface Structure {
  readonly rootRef: PDFObject
  readonly roots: readonly Element[]
  /** All of them, in reading order. */
  readonly elements: readonly Element[]
  /** References among the kids that came up before: no tree. */
  readonly repeated: readonly string[]
  readonly roles: ReadonlyMap<string, string>
  readonly parentTree: ReadonlyMap<number, PDFObject>
}

export function readStructure(catalog: Maybe, pages: readonly Page[], objects: Objects): Structure | undefined {
  const { get, raw, rawList, look } = objects
  const rootRef = raw(catalog, 'StructTreeRoot')
  const root = look(rootRef)
  if (rootRef === undefined || root === undefined) return undefined
  const roles = new Map(entriesOf(get(root, 'RoleMap')).map(([type, role]) => [type, nameOf(look(role)) ?? '']))
  const pageAt = new Map(pages.map((page) => [page.ref as PDFObject, page]))
  const annotationAt = new Map(pages.flatMap(({ annotations }) => annotations.map((annotation) => [annotation.ref, annotation])))
  const elements: Element[] = []
  const repeated: string[] = []
  const seen = new Set<PDFObject>()

  const readElement = (ref: PDFObject, parent: Element | undefined, inherited: Page | undefined): Element[] => {
    if (ref instanceof PDFRef && seen.has(ref)) {
      repeated.push(ref.tag)
      return []
    }
    seen.add(ref)
    const ownType = nameOf(get(ref, 'S')) ?? '(no type)'
    const page = pageAt.get(raw(ref, 'Pg') ?? ref) ?? inherited
    const kids: Kid[] = []
    const type = roleOf(ownType, roles)
    const element: Element = {
      kind: 'element',
      ref,
      ownType,
      type,
      parent,
      parentRef: raw(ref, 'P'),
      kids,
      attributes: attributesOf(ref, objects),
      id: textOf(get(ref, 'ID')),
      lang: textOf(get(ref, 'Lang')),
      alt: textOf(get(ref, 'Alt')),
      actualText: textOf(get(ref, 'ActualText')),
      get where() {
        return `${pathOf(parent)}${type} (${ref instanceof PDFRef ? ref.tag : 'direct'})`
      },
    }
    elements.push(element)
    for (const kid of rawList(raw(ref, 'K'))) kids.push(...readKid(kid, element, page))
    return [element]
  }

  const readKid = (kid: PDFObject, element: Element, inherited: Page | undefined): Kid[] => {
    const looked = look(kid)
    const page = pageAt.get(raw(kid, 'Pg') ?? kid) ?? inherited
    const kind = nameOf(get(kid, 'Type'))
    if (looked instanceof PDFNumber || kind === 'MCR') {
      const mcid = (looked instanceof PDFNumber ? looked.asNumber() : numberOf(get(kid, 'MCID'))) ?? -1
      return [{ kind: 'content', mcid, page, mark: page?.numbered.get(mcid) }]
    }
    if (kind === 'OBJR') {
      const ref = raw(kid, 'Obj')
      return [{ kind: 'annotation', ref, annotation: ref && annotationAt.get(ref), page }]
    }
    return readElement(kid, element, inherited)
  }

  const roots = rawList(raw(root, 'K')).flatMap((ref) => readElement(ref, undefined, undefined))
  return { rootRef, roots, elements, repeated, roles, parentTree: numberTree(get(root, 'ParentTree'), objects) }
}

/** Follows the role map to its end; a type that is not in it stands for itself. */
export function roleOf(type: string, roles: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let role = type
  for (let next = roles.get(role); next !== undefined && !seen.has(next); next = roles.get(role)) {
    seen.add(next)
    role = next
  }
  return role
}

function pathOf(element: Element | undefined): string {
  return element ? `${pathOf(element.parent)}${element.type}/` : ''
}

function attributesOf(element: PDFObject, { get, list }: Objects): ReadonlyMap<string, PDFObject> {
  return new Map(list(get(element, 'A')).flatMap((attributes) => entriesOf(attributes)))
}

/** ISO 32000-1, 7.9.7. */
function numberTree(node: Maybe, objects: Objects): Map<number, PDFObject> {
  const entries = objects.rawList(objects.get(node, 'Nums'))
  const numbers = new Map<number, PDFObject>()
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const value = entries[i + 1]
    if (value) numbers.set(numberOf(objects.look(entries[i])) ?? -1, value)
  }
  for (const kid of objects.list(objects.get(node, 'Kids'))) for (const [key, value] of numberTree(kid, objects)) numbers.set(key, value)
  return numbers
}

export const kidElements = ({ kids }: Element): Element[] => kids.filter((kid) => kid.kind === 'element')
export const kidAnnotations = ({ kids }: Element): AnnotationKid[] => kids.filter((kid) => kid.kind === 'annotation')
export const kidContents = ({ kids }: Element): ContentKid[] => kids.filter((kid) => kid.kind === 'content')

/** Contents and annotations in reading order, each with its element. */
export function* leavesOf(elements: readonly Element[]): Generator<{ readonly element: Element; readonly leaf: ContentKid | AnnotationKid }> {
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.kind === 'element') yield* leavesOf([kid])
      else yield { element, leaf: kid }
    }
  }
}
