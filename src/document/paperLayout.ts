import type { DocumentModel } from '../pdf/index.ts'
import type { Paper } from '../plan/index.ts'

export type PartOfPaper = NonNullable<Paper['hide']>[number]

/** How the paper is to look, with what a plan leaves open decided. */
export interface PaperLayout {
  readonly size: DocumentModel['size']
  readonly text: DocumentModel['text']
  /** One sheet, both sides: the questions with one line each, and little else. */
  readonly isCompact: boolean
  /** Fields to fill in on the screen. */
  readonly isFillable: boolean
  readonly shows: (part: PartOfPaper) => boolean
  /** Ruled lines under a question, and under one of the three to ask first. */
  readonly lines: number
  readonly linesUnderFirst: number
}

/** What the compact form never has room for. */
const notInCompact: ReadonlySet<PartOfPaper> = new Set(['reasons', 'glossary', 'tree'])

export function layoutOf({ size = 'letter', text = 'regular', fill = false, hide = [] }: Paper): PaperLayout {
  const isCompact = text === 'compact'
  const shows = (part: PartOfPaper): boolean => !hide.includes(part) && !(isCompact && notInCompact.has(part))
  const lines = shows('lines') ? 1 : 0
  return { size, text, isCompact, isFillable: fill, shows, lines: lines * (isCompact ? 1 : 2), linesUnderFirst: lines }
}
