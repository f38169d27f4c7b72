/** Someone with partners, children and children's children, as one block. */
import { both, row, span, standing, type Block } from './block.ts'
import type { Couple, Member } from './member.ts'

const middle = (a: number, b: number): number => (a + b) / 2
const half = 0.5

export function descendants(member: Member): Block {
  const { left, right } = hands(member)
  const groups = new Map([...left, ...right].map((couple) => [couple, siblings(couple)] as const))
  const below = row([...left.toReversed(), ...right].flatMap((couple) => (couple.children.length ? [groups.get(couple) ?? siblings(couple)] : [])))
  const spans = (couple: Couple | undefined): readonly [number, number] | undefined => (couple?.children.length ? span(below, couple.children.map((child) => child.member)) : undefined)
  return both(below, around(member, { left, right, spans }))
}

/** The children of a couple, each with their own. */
export const siblings = ({ children }: Couple): Block => row(children.map((child) => descendants(child.member)))

/** The couples to either side of someone, the nearest first. A man stands left of his only partner. */
export function hands({ shape, couples }: Member): { readonly left: readonly Couple[]; readonly right: readonly Couple[] } {
  const [first, second] = couples
  const onLeft = first && !second && shape !== 'square' && first.partners[1]?.shape === 'square'
  if (!second) return onLeft ? { left: couples, right: [] } : { left: [], right: couples }
  return { left: couples.filter((_, index) => index % 2 === 0), right: couples.filter((_, index) => index % 2 === 1) }
}

interface Around {
  readonly left: readonly Couple[]
  readonly right: readonly Couple[]
  /** Where the first and the last child of a couple stand. */
  readonly spans: (couple: Couple | undefined) => readonly [first: number, last: number] | undefined
}

function around(member: Member, { left, right, spans }: Around): Block {
  const [before, after] = [left, right].map((couples) => couples.map(spans).find((each) => each !== undefined))
  const alone = right[0] && !right[0].partners[1]
  const x = before && after ? middle(before[1], after[0]) : before ? middle(...before) + half : after ? middle(...after) - (alone ? 0 : half) : 0
  return both(standing([[member, x]]), both(outwards(left, x, -1, spans), outwards(right, x, 1, spans)))
}

/** Partners further and further out, so that each couple's line comes down over its own children and no other's. */
export function outwards(couples: readonly Couple[], from: number, hand: -1 | 1, spans: Around['spans']): Block {
  let edge = from
  const people: [Member, number][] = []
  const drops: [Couple, number][] = []
  for (const [index, couple] of couples.entries()) {
    const [, partner] = couple.partners
    const own = spans(couple)
    if (!partner) {
      drops.push([couple, edge])
      continue
    }
    const next = spans(couples[index + 1])
    const between = own && next && (hand < 0 ? middle(own[0], next[1]) : middle(own[1], next[0]))
    const centred = own && middle(...own) + hand * half
    const wanted = [edge + hand, between, centred].flatMap((each) => each ?? [])
    const place = hand < 0 ? Math.min(...wanted) : Math.max(...wanted)
    const [low, high] = hand < 0 ? [place + half, edge - half] : [edge + half, place - half]
    drops.push([couple, own ? Math.min(Math.max(middle(...own), low), high) : middle(low, high)])
    people.push([partner, place])
    edge = place
  }
  return standing(people, drops)
}
