/** PDF/A-2a (ISO 19005-2), where a file says that it is one, as far as it goes beyond PDF/UA-1. */
import type { Check, Finding } from '../check.ts'
import type { PdfFile } from '../read/file.ts'
import { archiveActions } from './archiveActions.ts'
import { archiveFields } from './archiveFields.ts'
import { archiveGraphics } from './archiveGraphics.ts'
import { archiveObjects } from './archiveObjects.ts'

const claims = ({ xmp }: PdfFile): boolean => xmp?.value('pdfaid:part') !== undefined || xmp?.value('pdfaid:conformance') !== undefined

const identifier: Check = {
  rule: 'PDF/A 6.6.4',
  *find({ xmp }) {
    const level = `${xmp?.value('pdfaid:part')}${xmp?.value('pdfaid:conformance')}`
    if (level !== '2A') yield { where: 'metadata', message: `XMP says PDF/A-${level}` }
  },
}

/** What PDF/A knows by itself; a property of any other namespace needs a description in the packet. */
const predefined = new Set(['rdf', 'x', 'xml', 'xmlns', 'dc', 'xmp', 'xmpMM', 'pdf', 'pdfaid', 'pdfaExtension', 'pdfaSchema', 'pdfaProperty', 'pdfaType', 'pdfaField'])

const schemas: Check = {
  rule: 'PDF/A 6.6.2.3',
  *find({ xmp }) {
    const text = xmp?.text ?? ''
    const described = new Set([...text.matchAll(/<pdfaSchema:prefix>([^<]*)</g)].map(([, prefix]) => prefix))
    const used = new Set([...text.matchAll(/<([A-Za-z]\w*):/g)].map(([, prefix]) => prefix ?? ''))
    for (const prefix of used) if (!predefined.has(prefix) && !described.has(prefix)) yield { where: 'metadata', message: `XMP does not describe ${prefix}` }
  },
}

/** These hold only for a file that says that it is PDF/A. */
export const archiveChecks: readonly Check[] = [identifier, schemas, ...archiveObjects, ...archiveGraphics, ...archiveFields, ...archiveActions].map(
  ({ rule, find }): Check => ({ rule, find: (file): Iterable<Finding> => (claims(file) ? find(file) : []) }),
)
