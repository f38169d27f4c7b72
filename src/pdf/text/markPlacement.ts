/**
 * Where a combining mark stands: anchors of the `GPOS` table, from mark to base (lookup type 4) and from mark to mark (type 6). The two have one form.
 */
import { lookupsOf, readCoverage } from './gpos.ts'

const MARK_TO_BASE = 4
const MARK_TO_MARK = 6

/** From the origin of the glyph below to that of the mark. */
export interface Attachment {
  readonly x: number
  readonly y: number
  /** Which of the lower glyph's anchors is taken; no two marks may take the same. */
  readonly anchor: string
}

export interface MarkPlacement {
  readonly onBase: (base: number, mark: number) => Attachment | undefined
  readonly onMark: (lower: number, mark: number) => Attachment | undefined
}

const nowhere = (): undefined => undefined

export function readMarkPlacement(view: DataView, gpos: number | undefined): MarkPlacement {
  if (gpos === undefined) return { onBase: nowhere, onMark: nowhere }
  return { onBase: readAttachments(view, gpos, 'mark', MARK_TO_BASE), onMark: readAttachments(view, gpos, 'mkmk', MARK_TO_MARK) }
}

function readAttachments(view: DataView, gpos: number, feature: string, wanted: number): MarkPlacement['onBase'] {
  const subtables = lookupsOf(view, gpos, feature)
    .flat()
    .filter(({ type }) => type === wanted)
    .map(({ at }) => readSubtable(view, at))
    .reverse() // as in a shaper, a later lookup has the last word
  return (lower, mark) => {
    for (const subtable of subtables) {
      const found = subtable(lower, mark)
      if (found) return found
    }
    return undefined
  }
}

function readSubtable(view: DataView, at: number): MarkPlacement['onBase'] {
  const marks = readCoverage(view, at + view.getUint16(at + 2))
  const lowers = readCoverage(view, at + view.getUint16(at + 4))
  const classCount = view.getUint16(at + 6)
  const markArray = at + view.getUint16(at + 8)
  const lowerArray = at + view.getUint16(at + 10)
  return (lower, mark) => {
    const [markIndex, lowerIndex] = [marks.get(mark), lowers.get(lower)]
    if (markIndex === undefined || lowerIndex === undefined) return undefined
    const markClass = view.getUint16(markArray + 2 + 4 * markIndex)
    const lowerOffset = view.getUint16(lowerArray + 2 + 2 * (lowerIndex * classCount + markClass))
    if (lowerOffset === 0) return undefined
    const [lowerX, lowerY] = readAnchor(view, lowerArray + lowerOffset)
    const [markX, markY] = readAnchor(view, markArray + view.getUint16(markArray + 2 + 4 * markIndex + 2))
    return { x: lowerX - markX, y: lowerY - markY, anchor: `${at}.${markClass}` }
  }
}

const readAnchor = (view: DataView, at: number): readonly [x: number, y: number] => [view.getInt16(at + 2), view.getInt16(at + 4)]
