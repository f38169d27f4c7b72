/** The lines between people who stand. */
import { placeOf, type Block } from './block.ts'
import type { Kindred } from './kindred.ts'
import type { Child, Couple, Member } from './member.ts'
import type { Connector, Point } from './pedigree.ts'
import type { Twins } from './siblings.ts'

/** Above the children's row, in rows: lines that siblings hang on, one under the other where they meet, in the part that is free of labels. */
const lowestBar = 0.3
const highestBar = 0.46
const barStep = 0.05
/** Lines between partners that pass over others: above the symbols, below the siblings' lines. */
const arch = 0.2
const archStep = 0.03
/** Beside the middle of a symbol, in cells, where a second line ends. */
const aside = 0.12
/** How far down the slanted lines of identical twins the bar between them is. */
const barDown = 0.4

interface Family {
  readonly couple: Couple
  readonly parentRow: number
  readonly drop: number
  readonly hangs: readonly Hang[]
}

interface Hang {
  readonly x: number
  readonly children: readonly Child[]
  readonly twin?: Twins['twin']
}

export function connect({ alsoPartners, twins }: Kindred, couples: readonly Couple[], block: Block, rowOf: (generation: number) => number): readonly Connector[] {
  const xOf = (member: Member): number => placeOf(block, member)
  const people = [...block.at.keys()]
  const arches = new Map<number, number>()

  /** From one partner to the other; over those who stand between. `over` is how far above their row. */
  function between(one: Member, other: Member): { readonly points: readonly Point[]; readonly over: number } {
    const row = rowOf(one.generation)
    const [from, to] = [xOf(one), xOf(other)]
    const passes = people.some((each) => each.generation === one.generation && xOf(each) > Math.min(from, to) && xOf(each) < Math.max(from, to))
    if (!passes) return { points: [[from, row], [to, row]], over: 0 }
    const count = arches.get(row) ?? 0
    arches.set(row, count + 1)
    const over = arch + archStep * (count % 3)
    const [start, end] = from < to ? [from + aside, to - aside] : [from - aside, to + aside]
    return { points: [[start, row], [start, row - over], [end, row - over], [end, row]], over }
  }

  const families: (Family & { readonly over: number })[] = []
  const matings: Connector[] = []
  for (const couple of couples) {
    const [one, other] = couple.partners
    const line = other && between(one, other)
    if (line) matings.push({ kind: 'mating', points: line.points, related: couple.related, ended: couple.ended })
    if (!couple.children.length && !couple.also.length) continue
    families.push({ couple, parentRow: rowOf(one.generation), drop: block.drops.get(couple) ?? xOf(one), hangs: hangsOf(couple, twins, xOf), over: line?.over ?? 0 })
  }
  for (const { pair, ended, related } of alsoPartners) matings.push({ kind: 'mating', points: between(...pair).points, related, ended })

  const levels = levelsOf(families)
  return [...matings, ...families.flatMap((family) => familyLines(family, levels.get(family) ?? 0, xOf))]
}

function hangsOf({ children, also }: Couple, twins: readonly Twins[], xOf: (member: Member) => number): readonly Hang[] {
  const hangs: Hang[] = also.map((child) => ({ x: xOf(child.member) + aside, children: [child] }))
  const done = new Set<Child>()
  for (const child of children) {
    if (done.has(child)) continue
    const set = twins.find(({ ids }) => ids.includes(child.member.id))
    const together = children.filter((each) => each === child || (set?.ids.includes(each.member.id) ?? false))
    for (const each of together) done.add(each)
    const places = together.map(({ member }) => xOf(member))
    const middle = (Math.min(...places) + Math.max(...places)) / 2
    hangs.push({ x: middle, children: together, ...(set && together.length > 1 && { twin: set.twin }) })
  }
  return hangs
}

const reach = ({ drop, hangs }: Family): readonly [number, number] => {
  const places = [drop, ...hangs.map(({ x }) => x)]
  return [Math.min(...places), Math.max(...places)]
}

/** Lines of one row that would touch lie one above the other. */
function levelsOf<F extends Family>(families: readonly F[]): ReadonlyMap<F, number> {
  const levels = new Map<F, number>()
  const ends = new Map<string, number>()
  for (const family of families.toSorted((a, b) => reach(a)[0] - reach(b)[0])) {
    const [from, to] = reach(family)
    let level = 0
    while ((ends.get(`${family.parentRow} ${level}`) ?? -Infinity) > from - aside) level++
    ends.set(`${family.parentRow} ${level}`, to)
    levels.set(family, level)
  }
  return levels
}

function familyLines(family: Family & { readonly over: number }, level: number, xOf: (member: Member) => number): readonly Connector[] {
  const { parentRow, drop, hangs, over } = family
  const row = parentRow + 1
  const bar = row - Math.min(lowestBar + barStep * level, highestBar)
  const [from, to] = reach(family)
  const dashed = hangs.every(({ children }) => children.every((child) => child.dashed))
  return [
    { kind: 'descent', points: [[drop, parentRow - over], [drop, bar]], dashed },
    ...(to > from ? [{ kind: 'sibship', points: [[from, bar], [to, bar]], dashed } as const] : []),
    ...hangs.map((hang) => hanging(hang, bar, row, xOf)),
  ]
}

function hanging({ x, children, twin }: Hang, bar: number, row: number, xOf: (member: Member) => number): Connector {
  const certain = children.every((child) => child.certain)
  const dashed = children.every((child) => child.dashed)
  if (!twin) return { kind: 'child', points: [[x, bar], [x, row]], dashed, certain }
  const places = children.map(({ member }) => xOf(member))
  const along = (place: number): Point => [x + (place - x) * barDown, bar + (row - bar) * barDown]
  return {
    kind: 'twins',
    points: places.map((place): readonly Point[] => [[x, bar], [place, row]]),
    twin,
    bar: [along(Math.min(...places)), along(Math.max(...places))],
    certain,
  }
}
