import { makeDocument, type DocumentParts } from '../document/index.ts'
import type { Messages } from '../i18n/index.ts'
import type { PromptList } from '../list/index.ts'
import { charactersOf, drawPage, layOut, makePdf, measureText, unprintable, type DocumentModel, type DrawnPage } from '../pdf/index.ts'
import type { Plan } from '../plan/index.ts'
import { loadPaperFonts } from '../typeface/index.ts'

/** A plan's paper, before it is a file. */
export interface ComposedPaper {
  readonly model: DocumentModel
  /** Letters that the typeface does not have: the file cannot be made with them. */
  readonly missing: readonly string[]
  /** The pages, to be shown on a screen. */
  readonly draw: () => readonly DrawnPage[]
  /** The file: the same bytes in the browser and at the command line. Throws `UnprintableTextError` where letters are missing. */
  readonly toPdf: () => Uint8Array
}

/** `made` is a calendar date (ISO 8601). */
export async function composePaper(plan: Plan, list: PromptList, messages: Messages, made: string, parts: DocumentParts = {}): Promise<ComposedPaper> {
  // The tree is fitted to the letters' widths: they have to be known before it is drawn.
  const withoutTree = makeDocument(plan, list, messages, made, parts)
  const letters = await loadPaperFonts(charactersOf(withoutTree))
  const document = makeDocument(plan, list, messages, made, { ...parts, measure: measureText(letters) })
  const fonts = await loadPaperFonts(charactersOf(document), plan.paper?.fill)
  return {
    model: document,
    missing: unprintable(document, fonts),
    draw: () => layOut(document, fonts).map(drawPage),
    // Midnight and not the hour: the file need not tell when somebody was up.
    toPdf: () => makePdf(document, fonts, { date: `${made}T00:00:00Z`, id: fingerprint(JSON.stringify(document) + made) }),
  }
}

export const makePaper = async (...paper: Parameters<typeof composePaper>): Promise<Uint8Array> => (await composePaper(...paper)).toPdf()

/**
 * The file's identifier, 32 hexadecimal digits: four 32-bit FNV-1a hashes with different seeds. It only has to differ between documents and be the
 * same for the same one; nothing is protected by it.
 */
function fingerprint(text: string): string {
  return [0, 1, 2, 3]
    .map((seed) => {
      let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b9)) >>> 0
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
      return hash.toString(16).padStart(8, '0')
    })
    .join('')
    .toUpperCase()
}
