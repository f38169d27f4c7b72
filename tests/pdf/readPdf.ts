/**
 * Reads back a PDF of ours as assistive technology does: along the structure tree, by the fonts' ToUnicode maps. Throws where the checker finds a
 * problem, so that every test that reads a file back has it checked.
 */
import type { PDFDict } from 'pdf-lib'
import { checkFile, openFile, outlineOf, readAloud, shownProblems } from './checker/index.ts'
import { allBookmarks } from './checker/read/bookmarks.ts'
import { entriesOf, textOf } from './checker/read/objects.ts'
import { paperFonts } from './paperFonts.ts'

export interface ReadPdf {
  /** The structure tree, a line for each element, two spaces for each level: `    Lbl: Insurance`, `L[Decimal]`. */
  readonly outline: readonly string[]
  /** What the elements say, in reading order, figures and fields among them. */
  readonly texts: readonly string[]
  readonly artifacts: readonly string[]
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
  readonly bookmarks: readonly string[]
  readonly links: readonly string[]
  readonly title: string | undefined
  readonly xmp: string
  readonly catalog: PDFDict
  readonly info: ReadonlyMap<string, string | undefined>
}

/** `fonts` are those that it was made with, where they are not the usual ones of the tests. */
export async function readPdf(bytes: Uint8Array, { regular, bold, further = [] } = paperFonts): Promise<ReadPdf> {
  const file = await openFile(bytes, { originals: [[regular], [bold], further] })
  const problems = checkFile(file)
  if (problems.length > 0) throw new Error(`The file has problems:\n${shownProblems(problems).join('\n')}`)
  const { pages, fonts, bookmarks, xmp, catalog, info, objects } = file
  return {
    outline: outlineOf(file),
    texts: readAloud(file).map(({ text }) => text),
    artifacts: pages.flatMap(({ content }) => content.marks.filter(({ isArtifact }) => isArtifact).map(({ text }) => text)),
    fonts: fonts.map(({ name, isEmbedded }) => ({ name, isEmbedded })),
    bookmarks: allBookmarks(bookmarks).map(({ title, level }) => `${'  '.repeat(level - 1)}${title}`),
    links: pages.flatMap(({ annotations }) => annotations.flatMap(({ ref }) => textOf(objects.get(ref, 'A', 'URI')) ?? [])),
    title: textOf(objects.get(info, 'Title')),
    xmp: xmp?.text ?? '',
    catalog,
    info: new Map(entriesOf(info).map(([key, value]) => [key, textOf(objects.look(value))])),
  }
}
