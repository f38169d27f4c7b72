import type { PdfFile } from './read/file.ts'

export interface Problem {
  /** A failure condition of the Matterhorn Protocol 1.1 (`01-005`), a clause of a standard (`PDF/A 6.3.2`), or a promise of the engine's own (`ours …`). */
  readonly rule: string
  /** Page, element, font, object. */
  readonly where: string
  readonly message: string
}

/** What one check finds; the rule is the check's. */
export type Finding = Omit<Problem, 'rule'>

export interface Check {
  readonly rule: string
  readonly find: (file: PdfFile) => Iterable<Finding>
}

/** Of a long text its beginning. */
export const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`
