import { PDFRawStream, PDFString, PDFHexString } from 'pdf-lib'
import type { Check } from '../check.ts'
import { nameOf } from '../read/objects.ts'

const identifiers: Check = {
  rule: 'PDF/A 6.1.3 identifier',
  *find({ objects }) {
    const parts = objects.list(objects.context.trailerInfo.ID)
    const isRight = parts.length === 2 && parts.every((part) => (part instanceof PDFString || part instanceof PDFHexString) && part.asBytes().length > 0)
    if (!isRight) yield { where: 'trailer', message: 'The file has no identifier' }
  },
}

const external: Check = {
  rule: 'PDF/A 6.1.7.1',
  *find({ objects }) {
    for (const [ref, object] of objects.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream)) continue
      const key = ['F', 'FFilter', 'FDecodeParms'].find((name) => objects.get(object, name) !== undefined)
      if (key !== undefined) yield { where: `object ${ref.objectNumber}`, message: `Its data lie outside the file (${key})` }
    }
  },
}

const filters: Check = {
  rule: 'PDF/A 6.1.7.2',
  *find({ objects }) {
    for (const [ref, object] of objects.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream)) continue
      for (const filter of objects.list(objects.get(object, 'Filter')).map(nameOf)) {
        if (filter !== 'FlateDecode') yield { where: `object ${ref.objectNumber}`, message: `It is packed by ${filter}` }
      }
    }
  },
}

const attachments: Check = {
  rule: 'PDF/A 6.8',
  *find({ objects, catalog }) {
    if (objects.get(catalog, 'Names', 'EmbeddedFiles') !== undefined || objects.get(catalog, 'AF') !== undefined) yield { where: 'catalog', message: 'Other files lie in it' }
  },
}

const layers: Check = {
  rule: 'PDF/A 6.9',
  *find({ objects, catalog }) {
    if (objects.get(catalog, 'OCProperties') !== undefined) yield { where: 'catalog', message: 'Parts of it can be hidden' }
  },
}

export const archiveObjects: readonly Check[] = [identifiers, external, filters, attachments, layers]
