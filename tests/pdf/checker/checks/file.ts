import { PDFArray, PDFDict, PDFRawStream, PDFRef, type PDFObject } from 'pdf-lib'
import type { Check } from '../check.ts'
import { readCrossReferences } from '../read/crossReferences.ts'
import type { PdfFile } from '../read/file.ts'

const latin1 = ({ bytes }: PdfFile): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** PDF/UA-1 rests on PDF 1.7; object streams need 1.5, ours say 1.7. The comment tells programs that the file is not text. */
const header: Check = {
  rule: 'PDF/A 6.1.2',
  *find(file) {
    const start = latin1(file).slice(0, 20)
    if (!/^%PDF-1\.[4-7]\r?\n%[\x80-\xff]{4}/.test(start)) yield { where: 'header', message: `The file begins with ${JSON.stringify(start)}` }
  },
}

const end: Check = {
  rule: 'PDF/A 6.1.3 end',
  *find(file) {
    const text = latin1(file)
    if (!/%%EOF[\r\n]*$/.test(text)) yield { where: 'end', message: 'Something follows %%EOF, or there is none' }
    if (text.indexOf('startxref') !== text.lastIndexOf('startxref')) yield { where: 'end', message: 'The file was changed after it was written' }
  },
}

const crossReferences: Check = {
  rule: 'ISO 32000 7.5.4',
  *find(file) {
    const text = latin1(file)
    const entries = readCrossReferences(file.bytes, text)
    if (!entries) {
      yield { where: 'cross-references', message: 'There are none where the end of the file says' }
      return
    }
    const listed = new Set(entries.map(({ number }) => number))
    for (const { number, generation, offset } of entries) {
      const isThere = offset === undefined || text.startsWith(`${number} ${generation} obj`, offset)
      if (!isThere) yield { where: `object ${number}`, message: `It is not at byte ${offset}` }
    }
    for (const [ref] of file.objects.context.enumerateIndirectObjects()) {
      if (!listed.has(ref.objectNumber)) yield { where: `object ${ref.objectNumber}`, message: 'No cross-reference leads to it' }
    }
  },
}

const references: Check = {
  rule: 'ISO 32000 7.3.10',
  *find({ objects }) {
    for (const [ref, object] of objects.context.enumerateIndirectObjects()) {
      for (const tag of danglingIn(object, objects.look)) yield { where: `object ${ref.objectNumber}`, message: `It refers to ${tag}, which is not there` }
    }
  },
}

function danglingIn(object: PDFObject, look: (object: PDFObject) => PDFObject | undefined, found: string[] = []): string[] {
  if (object instanceof PDFRef) {
    if (look(object) === undefined) found.push(object.tag)
  } else if (object instanceof PDFArray) for (const member of object.asArray()) danglingIn(member, look, found)
  else if (object instanceof PDFDict) for (const value of object.values()) danglingIn(value, look, found)
  else if (object instanceof PDFRawStream) danglingIn(object.dict, look, found)
  return found
}

export const fileChecks: readonly Check[] = [header, end, crossReferences, references]
