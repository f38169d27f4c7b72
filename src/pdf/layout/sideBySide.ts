import { move } from './page.ts'
import type { Piece } from './unit.ts'

/** Merges the lines of neighbouring cells, each at its place from the left: they share their baselines. */
export function sideBySide(cells: readonly (readonly Piece[])[], lefts: readonly number[]): Piece[] {
  const height = Math.max(0, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, i) => {
    const lines = cells.map((cell) => cell[i])
    return {
      before: 0,
      height: Math.max(0, ...lines.map((line) => line?.height ?? 0)),
      items: lines.flatMap((line, column) => (line?.items ?? []).map((item) => move(item, lefts[column] ?? 0, 0))),
    }
  })
}
