/**
 * Fills pages from the top: as many pieces as fit, then, of all places where the page could end, the one that costs least,
 * and of those the lowest. So an item moves to the next page rather than be split, and takes its heading along; and where
 * a page cannot hold an item, the same rule splits it between two pieces.
 */
import type { Frame, Piece, Unit } from './unit.ts'

export interface PlacedPiece {
  readonly piece: Piece
  /** From the top of the page's text area. */
  readonly top: number
}

export interface PlacedFrame {
  readonly frame: Frame
  readonly top: number
  readonly height: number
}

export interface FilledPage {
  readonly pieces: readonly PlacedPiece[]
  readonly frames: readonly PlacedFrame[]
}

/** What it costs to end a page before a piece. */
const free = 0
const lonely = 1
const seam = 2
const split = 3
const deserted = 5
/** Added where more than two fifths of the page would stay empty: enough to part a unit at a seam, not enough to split what has none. */
const hollow = 2.5
const hollowBelow = 0.6

interface Step {
  readonly piece: Piece
  readonly cost: number
  readonly frame: Frame | undefined
  readonly again: Piece | undefined
}

export function paginate(units: readonly Unit[], height: number): FilledPage[] {
  const steps = stepsOf(units)
  const pages: FilledPage[] = []
  let start = 0
  while (start < steps.length) {
    const again = start > 0 ? steps[start]?.again : undefined
    const room = height - (again?.height ?? 0)
    const end = bestEnd(steps, start, fit(steps, start, room), room)
    const filled = steps.slice(start, end)
    pages.push(place(again ? [{ piece: again, cost: free, frame: undefined, again: undefined }, ...withoutSpace(filled)] : filled))
    start = end
  }
  return pages
}

/** The first piece of a page loses the space above it, also below a header that is drawn again. */
const withoutSpace = ([first, ...rest]: readonly Step[]): readonly Step[] =>
  first ? [{ ...first, piece: { ...first.piece, before: 0 } }, ...rest] : []

function stepsOf(units: readonly Unit[]): Step[] {
  let afterHeading = false
  return units.flatMap((unit) => {
    const steps = unit.pieces.map((piece, i) => ({
      piece,
      cost: i === 0 ? (afterHeading || unit.keep === 'ending' ? deserted : free) : costInside(unit, i),
      frame: unit.frame,
      again: unit.again,
    }))
    if (steps.length > 0) afterHeading = unit.keep === 'heading'
    return steps
  })
}

function costInside(unit: Unit, i: number): number {
  if (unit.seams?.includes(i)) return seam
  if (unit.underHeading?.includes(i)) return deserted
  const leavesOneAlone = i === 1 || i === unit.pieces.length - 1
  return (unit.keep === 'flow' ? free : split) + (leavesOneAlone ? lonely : free)
}

/** The index after the last step that fits on a page that begins with `start`. */
function fit(steps: readonly Step[], start: number, height: number): number {
  let end = start
  for (const { bottom, frame } of stack(from(steps, start))) {
    if (bottom + (frame?.padBottom ?? 0) > height) break
    end++
  }
  if (end === start) throw new Error('A line is taller than a page')
  return end
}

function bestEnd(steps: readonly Step[], start: number, end: number, height: number): number {
  if (end === steps.length) return end
  const bottoms = [...stack(steps.slice(start, end))].map(({ bottom }) => bottom)
  let best = end
  let bestCost = Infinity
  for (let i = end; i > start; i--) {
    const isHollow = (bottoms[i - start - 1] ?? 0) < height * hollowBelow
    const cost = (steps[i]?.cost ?? free) + (isHollow ? hollow : free)
    if (cost >= bestCost) continue
    best = i
    bestCost = cost
  }
  return best
}

/** A slice would copy the rest of the document for each page. */
function* from<T>(items: readonly T[], start: number): Generator<T> {
  for (let i = start; i < items.length; i++) yield items[i] as T
}

/** Stands steps under each other, with room for the frames that begin and end between them. */
function* stack(steps: Iterable<Step>): Generator<Step & { readonly top: number; readonly bottom: number }> {
  let y = 0
  let isFirst = true
  let frame: Frame | undefined
  for (const step of steps) {
    if (frame && step.frame !== frame) y += frame.padBottom
    if (!isFirst) y += step.piece.before
    if (step.frame && step.frame !== frame) y += step.frame.padTop
    const bottom = y + step.piece.height
    yield { ...step, top: y, bottom }
    y = bottom
    frame = step.frame
    isFirst = false
  }
}

function place(steps: readonly Step[]): FilledPage {
  const stacked = [...stack(steps)]
  const framed = new Map<Frame, { top: number; bottom: number }>()
  for (const { frame, top, bottom } of stacked) {
    if (!frame) continue
    const first = framed.get(frame)?.top ?? top - frame.padTop
    framed.set(frame, { top: first, bottom: bottom + frame.padBottom })
  }
  return {
    pieces: stacked.map(({ piece, top }) => ({ piece, top })),
    frames: [...framed].map(([frame, { top, bottom }]) => ({ frame, top, height: bottom - top })),
  }
}
