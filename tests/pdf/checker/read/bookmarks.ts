import type { PDFObject } from 'pdf-lib'
import { numberOf, textOf, type Maybe, type Objects } from './objects.ts'

export interface Bookmark {
  readonly title: string
  readonly level: number
  /** The page that it leads to, as the file says it. */
  readonly target: Maybe
  readonly ref: PDFObject
  readonly kids: readonly Bookmark[]
  readonly count: number | undefined
  /** Whether Parent, Prev, Next and Last lead where the entry stands. */
  readonly isLinkedWell: boolean
}

/** The outline (ISO 32000-1, 12.3.3), at most as deep and long as a file of ours can be. */
export function readBookmarks(outlines: Maybe, objects: Objects, level = 1): Bookmark[] {
  const { get, raw, rawList } = objects
  const bookmarks: Bookmark[] = []
  let previous: Maybe
  for (let at = raw(outlines, 'First'); at !== undefined && bookmarks.length < 1000 && level < 10; at = raw(at, 'Next')) {
    const isLast = raw(at, 'Next') === undefined
    bookmarks.push({
      title: textOf(get(at, 'Title')) ?? '',
      level,
      target: rawList(get(at, 'Dest'))[0] ?? rawList(get(at, 'A', 'D'))[0],
      ref: at,
      kids: readBookmarks(at, objects, level + 1),
      count: numberOf(get(at, 'Count')),
      isLinkedWell:
        raw(at, 'Prev') === previous && objects.look(raw(at, 'Parent')) === objects.look(outlines) && (!isLast || raw(outlines, 'Last') === at),
    })
    previous = at
  }
  return bookmarks
}

export const allBookmarks = (bookmarks: readonly Bookmark[]): Bookmark[] => bookmarks.flatMap((bookmark) => [bookmark, ...allBookmarks(bookmark.kids)])
