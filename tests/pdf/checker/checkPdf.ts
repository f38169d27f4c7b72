import { annotationChecks } from './checks/annotations.ts'
import { archiveChecks } from './checks/archive.ts'
import { bookmarkChecks } from './checks/bookmarks.ts'
import { catalogChecks } from './checks/catalog.ts'
import { contentChecks } from './checks/content.ts'
import { elementChecks } from './checks/elements.ts'
import { fieldChecks } from './checks/fields.ts'
import { fileChecks } from './checks/file.ts'
import { fontChecks } from './checks/fonts.ts'
import { headingChecks } from './checks/headings.ts'
import { languageChecks } from './checks/languages.ts'
import { metadataChecks } from './checks/metadata.ts'
import { ownershipChecks } from './checks/ownership.ts'
import { tableChecks } from './checks/tables.ts'
import { typeChecks } from './checks/types.ts'
import type { Check, Problem } from './check.ts'
import { EncryptedError, openFile, type Originals, type PdfFile } from './read/file.ts'

const checks: readonly Check[] = [
  ...fileChecks,
  ...metadataChecks,
  ...catalogChecks,
  ...languageChecks,
  ...contentChecks,
  ...ownershipChecks,
  ...typeChecks,
  ...headingChecks,
  ...tableChecks,
  ...elementChecks,
  ...annotationChecks,
  ...fieldChecks,
  ...fontChecks,
  ...bookmarkChecks,
  ...archiveChecks,
]

/** Of a file that cannot be read at all there is nothing more to say. */
const unreadable = 'ISO 32000 7.5'
const encrypted = 'PDF/A 6.1.3 encryption'

/** Every rule that a file can break. */
export const rules: readonly string[] = [unreadable, encrypted, ...checks.map(({ rule }) => rule)]

/**
 * The machine-checkable part of the Matterhorn Protocol 1.1 (PDF/UA-1), of PDF/A-2a where a file says that it is one, and what the engine promises
 * besides, for files as ours are: TrueType fonts with glyph numbers as codes, everything drawn on the page itself.
 */
export async function checkPdf(bytes: Uint8Array, options: Originals = {}): Promise<Problem[]> {
  const opened = await openFile(bytes, options).catch((error: unknown): Problem => {
    return { rule: error instanceof EncryptedError ? encrypted : unreadable, where: 'file', message: String(error) }
  })
  return 'rule' in opened ? [opened] : checkFile(opened)
}

export const checkFile = (file: PdfFile): Problem[] =>
  checks.flatMap(({ rule, find }) => Array.from(find(file), (finding) => ({ rule, ...finding })))

/** A line each, for a test's message. */
export const shownProblems = (problems: readonly Problem[]): string[] => problems.map(({ rule, where, message }) => `${rule}: ${where}: ${message}`)
