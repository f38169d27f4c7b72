import type { PDFObject } from 'pdf-lib'
import type { Check } from '../check.ts'
import { inherited } from '../read/fields.ts'
import type { PdfFile } from '../read/file.ts'
import { nameOf, textOf, type Objects } from '../read/objects.ts'
import type { Annotation } from '../read/pages.ts'
import { kidAnnotations } from '../read/structure.ts'

const widgetsOf = ({ pages }: PdfFile): Annotation[] => pages.flatMap(({ annotations }) => annotations.filter(({ subtype }) => subtype === 'Widget'))

const names: Check = {
  rule: '28-005',
  *find(file) {
    for (const { ref, where } of widgetsOf(file)) {
      const tip = inherited(ref, 'TU', file.objects)
      if (!textOf(tip)?.trim()) yield { where, message: 'A field does not say what it is for (TU)' }
    }
  },
}

const oneWidget: Check = {
  rule: 'ISO 32000 14.8.4.5',
  *find({ structure }) {
    for (const element of structure?.elements ?? []) {
      const kids = kidAnnotations(element)
      if (element.type === 'Form' && kids.length !== 1) yield { where: element.where, message: `It has ${kids.length} fields` }
    }
  },
}

/** A field that the form does not list is drawn, and cannot be filled in. */
const listed: Check = {
  rule: 'ISO 32000 12.7.2',
  *find(file) {
    const { objects, catalog } = file
    const inForm = new Set(fieldsUnder(objects.get(catalog, 'AcroForm', 'Fields'), objects))
    for (const { ref, where } of widgetsOf(file)) if (!inForm.has(ref)) yield { where, message: 'The form does not list it' }
  },
}

function fieldsUnder(fields: PDFObject | undefined, objects: Objects, depth = 0): PDFObject[] {
  if (depth > 10) return []
  return objects.rawList(fields).flatMap((field) => [field, ...fieldsUnder(objects.get(field, 'Kids'), objects, depth + 1)])
}

/** Two fields of one name have one value: who types into one changes the other. */
const ownNames: Check = {
  rule: 'ISO 32000 12.7.3.2',
  *find(file) {
    const seen = new Set<string>()
    for (const { ref, where } of widgetsOf(file)) {
      const name = textOf(file.objects.get(ref, 'T'))
      const isPart = name === undefined && file.objects.get(ref, 'Parent') !== undefined
      if (!isPart && !name) yield { where, message: 'It has no name (T)' }
      if (name !== undefined && seen.has(name)) yield { where, message: `Another field has the name ${name}` }
      if (name !== undefined) seen.add(name)
    }
  },
}

/** A field that is typed into needs a font and a size. */
const typing: Check = {
  rule: 'ISO 32000 12.7.3.3',
  *find(file) {
    const { objects, catalog } = file
    for (const { ref, where } of widgetsOf(file)) {
      if (nameOf(inherited(ref, 'FT', objects)) !== 'Tx') continue
      const appearance = textOf(inherited(ref, 'DA', objects) ?? objects.get(catalog, 'AcroForm', 'DA'))
      const key = /\/(\S+)\s+[\d.]+\s+Tf/.exec(appearance ?? '')?.[1]
      if (key === undefined || objects.get(catalog, 'AcroForm', 'DR', 'Font', key) === undefined) yield { where, message: 'It has no font to type in (DA)' }
    }
  },
}

export const fieldChecks: readonly Check[] = [names, oneWidget, listed, ownNames, typing]
