import type { Check } from '../check.ts'
import { textOf } from '../read/objects.ts'

/** Letters of a language, then perhaps script, region and variants (BCP 47), as far as a pattern can tell. */
const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/

const ofDocument: Check = {
  rule: '11-006',
  *find({ catalog, objects }) {
    const lang = textOf(objects.get(catalog, 'Lang'))
    if (!languageTag.test(lang ?? '')) yield { where: 'catalog', message: `The document's language is ${lang ?? 'missing'}` }
  },
}

const ofParts: Check = {
  rule: '11-001',
  *find({ structure, pages }) {
    for (const { lang, where } of structure?.elements ?? []) {
      if (lang !== undefined && !languageTag.test(lang)) yield { where, message: `"${lang}" is no language` }
    }
    for (const { where, content } of pages) {
      for (const { lang } of content.marks) if (lang !== undefined && !languageTag.test(lang)) yield { where, message: `"${lang}" is no language` }
    }
  },
}

export const languageChecks: readonly Check[] = [ofDocument, ofParts]
