import type { PDFObject } from 'pdf-lib'
import type { Check } from '../check.ts'
import { allBookmarks, type Bookmark } from '../read/bookmarks.ts'
import { numberOf } from '../read/objects.ts'

const where = (bookmark: Bookmark): string => `bookmark "${bookmark.title}"`

const present: Check = {
  rule: 'PDF/UA 7.17',
  *find({ pages, bookmarks }) {
    if (pages.length > 1 && bookmarks.length === 0) yield { where: 'bookmarks', message: `There are none in ${pages.length} pages` }
  },
}

const targets: Check = {
  rule: 'ISO 32000 12.3.2.2',
  *find({ pages, bookmarks }) {
    const known = new Set<PDFObject>(pages.map(({ ref }) => ref))
    for (const bookmark of allBookmarks(bookmarks)) {
      if (bookmark.target === undefined || !known.has(bookmark.target)) yield { where: where(bookmark), message: 'It leads to no page' }
    }
  },
}

const chain: Check = {
  rule: 'ISO 32000 12.3.3',
  *find({ bookmarks, catalog, objects }) {
    for (const bookmark of allBookmarks(bookmarks)) {
      if (!bookmark.isLinkedWell) yield { where: where(bookmark), message: 'Its neighbours do not lead to it' }
      if (!bookmark.title.trim()) yield { where: where(bookmark), message: 'It has no title' }
      const below = allBookmarks(bookmark.kids).length
      if (below > 0 && Math.abs(bookmark.count ?? 0) !== below) yield { where: where(bookmark), message: `It counts ${bookmark.count} below it, there are ${below}` }
    }
    const count = numberOf(objects.get(catalog, 'Outlines', 'Count')) ?? 0
    if (count > allBookmarks(bookmarks).length) yield { where: 'bookmarks', message: `${count} are promised` }
  },
}

export const bookmarkChecks: readonly Check[] = [present, targets, chain]
