import type { Check } from '../check.ts'
import { textOf } from '../read/objects.ts'

const where = 'metadata'

const metadata: Check = {
  rule: '06-001',
  *find({ xmp }) {
    if (!xmp?.text.includes('<rdf:RDF')) yield { where, message: 'There is no XMP packet' }
  },
}

const wellFormed: Check = {
  rule: 'XML 1.0',
  *find({ xmp }) {
    if (xmp?.fault !== undefined) yield { where, message: `XMP: ${xmp.fault}` }
  },
}

const identifier: Check = {
  rule: '06-002',
  *find({ xmp }) {
    if (xmp && xmp.value('pdfuaid:part') !== '1') yield { where, message: 'XMP does not say pdfuaid:part 1' }
  },
}

const title: Check = {
  rule: '06-003',
  *find({ xmp }) {
    if (xmp && !xmp.firstItem('dc:title')?.trim()) yield { where, message: 'XMP has no dc:title' }
  },
}

/** Some viewers show the one, some the other. */
const sameTitle: Check = {
  rule: 'ours same title',
  *find({ xmp, info, objects }) {
    const [shown, told] = [xmp?.firstItem('dc:title'), textOf(objects.get(info, 'Title'))]
    if (shown?.trim() && shown !== told) yield { where, message: `The title is "${shown}" in XMP and "${told}" in the file's properties` }
  },
}

export const metadataChecks: readonly Check[] = [metadata, wellFormed, identifier, title, sameTitle]
