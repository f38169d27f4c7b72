/** Links and fields: what a screen reader can stop at and a keyboard can reach. */
import type { Check, Finding } from '../check.ts'
import type { PdfFile } from '../read/file.ts'
import { nameOf, numberOf, textOf } from '../read/objects.ts'
import type { Annotation } from '../read/pages.ts'
import { kidAnnotations, type Element } from '../read/structure.ts'

const annotationsOf = ({ pages }: PdfFile): Annotation[] => pages.flatMap(({ annotations }) => annotations)

function ownersOf({ structure }: PdfFile): ReadonlyMap<Annotation, Element> {
  const owners = new Map<Annotation, Element>()
  for (const element of structure?.elements ?? []) for (const { annotation } of kidAnnotations(element)) if (annotation) owners.set(annotation, element)
  return owners
}

/** For annotations of one kind: which element they must be a kid of. */
const ownedBy = (rule: string, isKind: (subtype: string) => boolean, type: string): Check => ({
  rule,
  *find(file) {
    if (!file.structure) return
    const owners = ownersOf(file)
    for (const annotation of annotationsOf(file)) {
      const owner = owners.get(annotation)
      if (isKind(annotation.subtype) && owner?.type !== type) yield { where: annotation.where, message: `It belongs to ${owner?.where ?? 'no element'}, not to a ${type}` }
    }
  },
})

const isOther = (subtype: string): boolean => subtype !== 'Link' && subtype !== 'Widget' && subtype !== 'PrinterMark'

const contentsOf = (rule: string, isKind: (subtype: string) => boolean): Check => ({
  rule,
  *find(file) {
    for (const { ref, subtype, where } of annotationsOf(file)) {
      if (isKind(subtype) && !textOf(file.objects.get(ref, 'Contents'))?.trim()) yield { where, message: 'It does not say what it is (Contents)' }
    }
  },
})

const tabs = (rule: string, isWrong: (order: string | undefined) => boolean): Check => ({
  rule,
  *find({ pages, objects }) {
    for (const { dict, annotations, where } of pages) {
      const order = nameOf(objects.get(dict, 'Tabs'))
      if (annotations.length > 0 && isWrong(order)) yield { where, message: `The order of its links and fields (Tabs) is ${order ?? 'missing'}` }
    }
  },
})

/** A link must lead somewhere: an element says Link, and nothing can be followed. */
const linksLead: Check = {
  rule: 'ISO 32000 14.8.4.4.2',
  *find({ structure, objects }) {
    for (const element of structure?.elements ?? []) {
      if (element.type !== 'Link') continue
      const kids = kidAnnotations(element)
      if (kids.length === 0) yield { where: element.where, message: 'There is nothing to follow' }
      for (const { annotation } of kids) {
        if (!annotation) continue
        const uri = textOf(objects.get(annotation.ref, 'A', 'URI'))
        const leads = uri === undefined ? objects.get(annotation.ref, 'Dest') !== undefined || objects.get(annotation.ref, 'A', 'D') !== undefined : uri.startsWith('https://')
        if (!leads) yield { where: annotation.where, message: `It leads to ${uri ?? 'nothing'}` }
      }
    }
  },
}

const objectReferences: Check = {
  rule: 'ISO 32000 14.7.4.3',
  *find({ structure }) {
    for (const element of structure?.elements ?? []) {
      for (const { annotation, page, ref } of kidAnnotations(element)) {
        if (!annotation) yield { where: element.where, message: `No page has ${ref?.toString() ?? 'its annotation'}` }
        else if (page !== annotation.page) yield { where: element.where, message: `It looks for its annotation on ${page?.where ?? 'no page'}` }
      }
    }
  },
}

const oneOwner: Check = {
  rule: 'ours one owner of an annotation',
  *find({ structure }) {
    const seen = new Set<Annotation>()
    for (const element of structure?.elements ?? []) {
      for (const { annotation } of kidAnnotations(element)) {
        if (annotation && seen.has(annotation)) yield { where: annotation.where, message: `It belongs to ${element.where} and to another` }
        if (annotation) seen.add(annotation)
      }
    }
  },
}

const place: Check = {
  rule: 'ISO 32000 12.5.2',
  *find(file) {
    const { get, raw, list } = file.objects
    for (const { ref, page, where } of annotationsOf(file)) {
      const sides = list(get(ref, 'Rect')).map(numberOf)
      const [left = 0, bottom = 0, right = 0, top = 0] = sides
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.box
      const isInside = sides.length === 4 && left < right && bottom < top && left >= x0 && bottom >= y0 && right <= x1 && top <= y1
      if (!isInside) yield { where, message: `It is not on the page: ${sides.join(' ')}` }
      if (raw(ref, 'P') !== undefined && raw(ref, 'P') !== page.ref) yield { where, message: 'It names another page' }
    }
  },
}

const trapNet: Check = {
  rule: '28-007',
  *find(file): Generator<Finding> {
    for (const { subtype, where } of annotationsOf(file)) if (subtype === 'TrapNet') yield { where, message: 'It is for printers only' }
  },
}

export const annotationChecks: readonly Check[] = [
  ownedBy('28-002', isOther, 'Annot'),
  contentsOf('28-004', isOther),
  trapNet,
  tabs('28-008', (order) => order === undefined),
  tabs('28-009', (order) => order !== undefined && order !== 'S'),
  ownedBy('28-010', (subtype) => subtype === 'Widget', 'Form'),
  ownedBy('28-011', (subtype) => subtype === 'Link', 'Link'),
  contentsOf('28-012', (subtype) => subtype === 'Link'),
  linksLead,
  objectReferences,
  oneOwner,
  place,
]
