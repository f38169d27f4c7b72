import { charactersOf } from '../model/charactersOf.ts'
import type { DocumentModel } from '../model/document.ts'
import { parseFaces, type FontFiles } from './faces.ts'

/** The characters of the document that one of the fonts cannot show. */
export function unprintable(model: DocumentModel, fonts: FontFiles): string[] {
  const { regular, bold } = parseFaces(fonts)
  return [...charactersOf(model)].filter((character) => {
    const codePoint = character.codePointAt(0)
    return codePoint !== undefined && !(regular.has(codePoint) && bold.has(codePoint))
  })
}
