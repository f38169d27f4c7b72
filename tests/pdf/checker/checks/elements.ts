/** What single elements need beside their place: a text for a picture, an identifier for a note, something to say. */
import { PDFArray } from 'pdf-lib'
import type { Check } from '../check.ts'
import { nameOf, numberOf } from '../read/objects.ts'
import { kidElements, leavesOf, type Element } from '../read/structure.ts'
import { saidBy } from '../say.ts'

const figures: Check = {
  rule: '13-004',
  *find({ structure }) {
    for (const { type, alt, actualText, where } of structure?.elements ?? []) {
      if (type === 'Figure' && !alt?.trim() && !actualText?.trim()) yield { where, message: 'A figure says nothing (Alt)' }
    }
  },
}

/** ISO 32000-1, 14.8.5.4.3: where a figure stands, for those who magnify or reflow the page. */
const boundingBox: Check = {
  rule: 'ISO 32000 14.8.5.4.3',
  *find({ structure }) {
    for (const element of structure?.elements ?? []) {
      if (element.type !== 'Figure') continue
      const box = element.attributes.get('BBox')
      const sides = box instanceof PDFArray ? box.asArray().map(numberOf) : []
      const [left = 0, bottom = 0, right = 0, top = 0] = sides
      const page = [...leavesOf([element])][0]?.leaf.page
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page?.box ?? []
      if (sides.length !== 4 || left >= right || bottom >= top) yield { where: element.where, message: 'A figure has no bounding box' }
      else if (page && (left < x0 || bottom < y0 || right > x1 || top > y1)) yield { where: element.where, message: 'A figure reaches over the page' }
    }
  },
}

const formulas: Check = {
  rule: '17-002',
  *find({ structure }) {
    for (const { type, alt, where } of structure?.elements ?? []) if (type === 'Formula' && !alt?.trim()) yield { where, message: 'A formula says nothing (Alt)' }
  },
}

const notes: Check = {
  rule: '19-003',
  *find({ structure }) {
    for (const { type, id, where } of structure?.elements ?? []) if (type === 'Note' && !id) yield { where, message: 'A note has no ID' }
  },
}

const identifiers: Check = {
  rule: '19-004',
  *find({ structure }) {
    const seen = new Set<string>()
    for (const { id, where } of structure?.elements ?? []) {
      if (id === undefined) continue
      if (seen.has(id)) yield { where, message: `Another element has the ID ${id}` }
      seen.add(id)
    }
  },
}

const speaking = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'LBody', 'TH', 'Caption', 'Link', 'Span', 'Note', 'Quote', 'Reference'])

/** A screen reader would stop at it and say "blank". A data cell may be empty: it is there to be counted, or written in. */
const silent: Check = {
  rule: 'ours nothing said',
  *find({ structure }) {
    for (const element of structure?.elements ?? []) if (speaking.has(element.type) && isSilent(element)) yield { where: element.where, message: 'It says nothing' }
  },
}

function isSilent(element: Element): boolean {
  if (element.type === 'Figure' || element.type === 'Form') return false
  return saidBy(element).trim() === '' && kidElements(element).every(isSilent)
}

/** A list whose labels count says so, since a screen reader may drop the labels and count by itself. */
const numberedLists: Check = {
  rule: '16-001',
  *find({ structure }) {
    for (const list of structure?.elements ?? []) {
      if (list.type !== 'L') continue
      const labels = kidElements(list).flatMap((item) => kidElements(item).filter(({ type }) => type === 'Lbl'))
      const counts = labels.length > 1 && labels.every((label) => /^\s*\d+[.)]?\s*$/.test(saidBy(label)))
      const numbering = nameOf(list.attributes.get('ListNumbering'))
      if (counts && numbering !== 'Decimal') yield { where: list.where, message: `Its items are counted, its ListNumbering is ${numbering ?? 'missing'}` }
    }
  },
}

export const elementChecks: readonly Check[] = [figures, boundingBox, formulas, notes, identifiers, silent, numberedLists]
