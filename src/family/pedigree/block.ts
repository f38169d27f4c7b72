/** Part of a drawing that moves as one: where people stand, where couples' lines go down, and how far it reaches in each generation. */
import type { Couple, Member } from './member.ts'

export interface Block {
  readonly at: ReadonlyMap<Member, number>
  /** Where the line to the children leaves that between the partners. */
  readonly drops: ReadonlyMap<Couple, number>
  /** By generation; edges of cells. */
  readonly left: ReadonlyMap<number, number>
  readonly right: ReadonlyMap<number, number>
}

const half = 0.5
export const empty: Block = { at: new Map(), drops: new Map(), left: new Map(), right: new Map() }

export const standing = (people: readonly (readonly [Member, number])[], drops: readonly (readonly [Couple, number])[] = []): Block =>
  people.reduce<Block>((block, [member, x]) => both(block, cell(member, x)), { ...empty, drops: new Map(drops) })

const cell = (member: Member, x: number): Block => ({
  at: new Map([[member, x]]),
  drops: new Map(),
  left: new Map([[member.generation, x - half]]),
  right: new Map([[member.generation, x + half]]),
})

export const moved = (block: Block, by: number): Block => ({
  at: shifted(block.at, by),
  drops: shifted(block.drops, by),
  left: shifted(block.left, by),
  right: shifted(block.right, by),
})
const shifted = <K>(values: ReadonlyMap<K, number>, by: number): ReadonlyMap<K, number> => new Map([...values].map(([key, value]) => [key, value + by]))

/** Two blocks where they stand. */
export const both = (one: Block, other: Block): Block => ({
  at: new Map([...one.at, ...other.at]),
  drops: new Map([...one.drops, ...other.drops]),
  left: widest(one.left, other.left, Math.min),
  right: widest(one.right, other.right, Math.max),
})

function widest(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>, choose: (a: number, b: number) => number): ReadonlyMap<number, number> {
  const edges = new Map(one)
  for (const [generation, edge] of other) edges.set(generation, choose(edge, edges.get(generation) ?? edge))
  return edges
}

/** How far the right one has to move to the right so that no generation overlaps; below 0 where there is room. Undefined where they have no generation in common. */
export function overlap(left: Block, right: Block): number | undefined {
  const overlaps = [...right.left].flatMap(([generation, edge]) => {
    const other = left.right.get(generation)
    return other === undefined ? [] : other - edge
  })
  return overlaps.length ? Math.max(...overlaps) : undefined
}

/** The blocks side by side, as near as they go; the one at `fixed` stays where it is. */
export function row(blocks: readonly Block[], fixed = 0): Block {
  const middle = blocks[fixed] ?? empty
  const withRight = blocks.slice(fixed + 1).reduce((all, next) => both(all, moved(next, needed(all, next))), middle)
  return blocks.slice(0, fixed).reduceRight((all, next) => both(moved(next, -needed(next, all)), all), withRight)
}

/** Blocks that meet in no generation stand one wholly beside the other. */
const needed = (left: Block, right: Block): number => overlap(left, right) ?? Math.max(...left.right.values(), 0) - Math.min(...right.left.values(), 0)

export const placeOf = (block: Block, member: Member): number => block.at.get(member) ?? 0

/** The first and the last of these, as they stand. */
export function span(block: Block, members: readonly Member[]): readonly [first: number, last: number] {
  const places = members.map((member) => placeOf(block, member))
  return [Math.min(...places), Math.max(...places)]
}
