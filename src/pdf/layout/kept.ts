import type { Unit } from './unit.ts'

/** Units as one that stays together, and comes apart between them first where no page can hold it. What is framed, or has a header of its own, stays as it is. */
export function kept(units: readonly Unit[]): Unit[] {
  const merged = units.filter(({ pieces }) => pieces.length > 0)
  if (merged.length < 2 || merged.some(({ frame, again }) => frame || again)) return [...units]
  let at = 0
  const starts = merged.map(({ pieces }) => (at += pieces.length) - pieces.length)
  const last = merged.at(-1)
  return [
    {
      pieces: merged.flatMap(({ pieces }) => pieces),
      seams: starts.slice(1).filter((_, i) => merged[i]?.keep !== 'heading'),
      underHeading: starts.slice(1).filter((_, i) => merged[i]?.keep === 'heading'),
      keep: last?.keep === 'heading' ? 'heading' : 'together',
    },
  ]
}
