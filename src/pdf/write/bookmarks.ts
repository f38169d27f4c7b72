import type { Page } from '../layout/page.ts'
import type { StructureType } from '../structure/element.ts'
import type { ObjectWriter } from './objectWriter.ts'
import { pdfNumber, pdfString, reference } from './pdfSyntax.ts'

export interface Bookmark {
  readonly title: string
  readonly level: number
  readonly page: number
  /** From the page's bottom, as PDF counts. */
  readonly y: number
}

const levels: Partial<Record<StructureType, number>> = { H1: 1, H2: 2, H3: 3 }

/** One for each heading, at the place of its first line. */
export function bookmarksOf(pages: readonly Page[]): Bookmark[] {
  const seen = new Set<unknown>()
  return pages.flatMap((page, i) =>
    page.items.flatMap((item) => {
      if (item.kind !== 'text' || item.mark.kind !== 'element' || seen.has(item.mark.element)) return []
      const { bookmark: title, type } = item.mark.element
      const level = levels[type]
      if (title === undefined || level === undefined) return []
      seen.add(item.mark.element)
      return [{ title, level, page: i, y: page.height - item.top }]
    }),
  )
}

interface Entry {
  readonly bookmark: Bookmark
  readonly id: number
  readonly kids: Entry[]
}

/** Gives the outline's object number, or nothing where there is no heading. */
export function putBookmarks(writer: ObjectWriter, bookmarks: readonly Bookmark[]): number | undefined {
  if (bookmarks.length === 0) return undefined
  const root = writer.reserve()
  const top: Entry[] = []
  const open: Entry[] = []
  for (const bookmark of bookmarks) {
    const entry: Entry = { bookmark, id: writer.reserve(), kids: [] }
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop()
    const siblings = open.at(-1)?.kids ?? top
    siblings.push(entry)
    open.push(entry)
  }
  putEntries(writer, top, root)
  writer.put(root, `<</Type/Outlines${ends(top)}/Count ${countOf(top)}>>`)
  return root
}

function putEntries(writer: ObjectWriter, entries: readonly Entry[], parent: number): void {
  entries.forEach(({ bookmark, id, kids }, i) => {
    const destination = `/Dest[${reference(writer.pageId(bookmark.page))}/XYZ 0 ${pdfNumber(bookmark.y)} null]`
    const siblings = link('Prev', entries[i - 1]) + link('Next', entries[i + 1])
    const below = kids.length === 0 ? '' : `${ends(kids)}/Count ${countOf(kids)}`
    writer.put(id, `<</Title${pdfString(bookmark.title)}/Parent ${reference(parent)}${siblings}${below}${destination}>>`)
    putEntries(writer, kids, id)
  })
}

const link = (key: string, entry: Entry | undefined): string => (entry ? `/${key} ${reference(entry.id)}` : '')
const ends = (entries: readonly Entry[]): string => link('First', entries[0]) + link('Last', entries.at(-1))
const countOf = (entries: readonly Entry[]): number => entries.reduce((sum, { kids }) => sum + 1 + countOf(kids), 0)
