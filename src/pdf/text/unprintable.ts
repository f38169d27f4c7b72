import { textsOf } from '../model/charactersOf.ts'
import type { DocumentModel } from '../model/document.ts'
import { parseFaces, type FontFiles } from './faces.ts'
import { canSet, lettersOf } from './letters.ts'

/** The letters of the document, with the marks on them, that cannot be set right with the fonts. */
export function unprintable(model: DocumentModel, fonts: FontFiles): string[] {
  const faces = parseFaces(fonts)
  const letters = new Set(textsOf(model).flatMap(lettersOf))
  return [...letters].filter((letter) => !(canSet(letter, 'regular', faces) && canSet(letter, 'bold', faces))).map((letter) => letter.normalize('NFC'))
}
