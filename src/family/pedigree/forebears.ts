/** The direct line: the proband's parents with their children, their families beside and above them. */
import { both, empty, moved, overlap, row, span, standing, type Block } from './block.ts'
import { descendants, outwards, siblings } from './descendants.ts'
import type { Child, Couple, LineCouple, Member } from './member.ts'

const half = 0.5
type Hand = 'left' | 'right'
const handNames = ['left', 'right'] as const

/** The proband's parents with all who come of them and all whom they come of. */
export function lineage(parents: LineCouple): Block {
  const [father, mother] = parents.partners
  const own = siblings(parents)
  const others = [father, mother].map(({ couples }) => couples.map((couple) => ({ couple, block: siblings(couple) })))
  const [fathers = [], mothers = []] = others
  const blocks = [...fathers.toReversed(), { couple: parents, block: own }, ...mothers].filter(({ couple }) => couple.children.length)
  const below = row(blocks.map(({ block }) => block), Math.max(0, blocks.findIndex(({ couple }) => couple === parents)))
  const { block, away } = raised(parents, below)
  // Great-aunts with children take room in younger generations: they stand outside of all others.
  return row([...away.left.map(descendants).toReversed(), block, ...away.right.map(descendants)], away.left.length)
}

interface Raised {
  readonly block: Block
  readonly away: Readonly<Record<Hand, readonly Member[]>>
}

/** A couple over its children, with brothers and sisters to either side, and their parents above. */
function raised(couple: LineCouple, below: Block, outer?: Hand): Raised {
  let block = both(below, couplePlaced(couple, below))
  const away: Record<Hand, Member[]> = { left: [], right: [] }
  const above: Partial<Record<Hand, Block>> = {}
  for (const hand of handNames) {
    const parents = couple[hand]
    if (!parents) continue
    const self = couple.partners[hand === 'left' ? 0 : 1]
    // Above the proband's parents, what stands in younger generations is there already: only who has no children fits between.
    const near = besides(parents, self).filter(({ member }) => outer === undefined || member.couples.length === 0)
    for (const { member } of besides(parents, self).filter((child) => !near.includes(child))) away[outer ?? hand].push(member)
    const beside = near.map(({ member }) => descendants(member))
    block = hand === 'left' ? row([...beside, block], beside.length) : row([block, ...beside])
  }
  for (const hand of handNames) {
    const parents = couple[hand]
    if (!parents) continue
    const up = raised(parents, empty, outer ?? hand)
    away.left.push(...up.away.left)
    away.right.push(...up.away.right)
    const children = parents.children.map(({ member }) => member).filter((member) => block.at.has(member))
    const [first, last] = span(block, children)
    above[hand] = moved(up.block, (first + last) / 2 - (up.block.drops.get(parents) ?? 0))
  }
  const { left = empty, right = empty } = above
  const apart = Math.max(0, overlap(left, right) ?? 0) / 2
  return { block: both(block, both(moved(left, -apart), moved(right, apart))), away }
}

const besides = ({ children }: Couple, self: Member): readonly Child[] => children.filter(({ member }) => member !== self)

function couplePlaced(couple: LineCouple, below: Block): Block {
  const spans = (each: Couple | undefined): readonly [number, number] | undefined => {
    const members = each?.children.map(({ member }) => member).filter((member) => below.at.has(member)) ?? []
    return members.length ? span(below, members) : undefined
  }
  const [left, right] = couple.partners
  const own = spans(couple)
  const centre = own ? (own[0] + own[1]) / 2 : 0
  const apart = distance(couple) / 2
  const [before, after] = [spans(left.couples[0]), spans(right.couples[0])]
  const leftAt = Math.min(centre - apart, own && before ? (before[1] + own[0]) / 2 : centre - apart)
  const rightAt = Math.max(centre + apart, own && after ? (own[1] + after[0]) / 2 : centre + apart)
  const drop = Math.min(Math.max(centre, leftAt + half), rightAt - half)
  return both(
    standing([[left, leftAt], [right, rightAt]], [[couple, drop]]),
    both(outwards(left.couples, leftAt, -1, spans), outwards(right.couples, rightAt, 1, spans)),
  )
}

/** Partners whose parents both stand above them keep room for four, where brothers and sisters do not. */
function distance({ left, right }: LineCouple): number {
  if (!left || !right) return 1
  const reach = (parents: LineCouple): number => (parents.children.length - 1) / 2
  return Math.max(1, 2 - reach(left) - reach(right))
}

