import type { Answers } from '../../plan/index.ts'
import { moved, placeOf, row, type Block } from './block.ts'
import { connect } from './connect.ts'
import { descendants } from './descendants.ts'
import { lineage } from './forebears.ts'
import { kindredOf, type Kindred } from './kindred.ts'
import type { Couple, LineCouple, Member } from './member.ts'
import type { Pedigree, Person } from './pedigree.ts'

/**
 * The family tree of the answers; undefined where no relative was told. The father's family stands left, the mother's right, brothers and sisters from the
 * oldest to the youngest, a generation in a row. Whoever cannot be joined (an aunt whose side was not said) stands at the right end of their row.
 */
export function layOutPedigree(answers: Answers): Pedigree | undefined {
  const kindred = kindredOf(answers)
  if (!kindred) return undefined
  const block = placed(kindred)
  const leftEdge = Math.min(...block.left.values())
  const top = Math.min(...block.left.keys())
  const settled = moved(block, -leftEdge)
  const rowOf = (generation: number): number => generation - top
  const people = [...settled.at.keys()]
    .map((member) => personOf(member, placeOf(settled, member), rowOf(member.generation), answers))
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
  return {
    width: Math.max(...settled.right.values()),
    height: Math.max(...settled.left.keys()) - top + 1,
    people,
    connectors: connect(kindred, couplesOf(kindred, [...settled.at.keys()]), settled, rowOf),
  }
}

function placed({ proband, parents, adoptiveParents, beside }: Kindred): Block {
  const tree = parents ? lineage(parents) : descendants(proband)
  return row([tree, ...(adoptiveParents ? [lineage(adoptiveParents)] : []), ...beside.map(descendants)])
}

function couplesOf({ parents, adoptiveParents }: Kindred, members: readonly Member[]): readonly Couple[] {
  const line = (couple: LineCouple | undefined): readonly Couple[] => (couple ? [couple, ...line(couple.left), ...line(couple.right)] : [])
  return [...line(parents), ...(adoptiveParents ? [adoptiveParents] : []), ...members.flatMap(({ couples }) => couples)]
}

function personOf(member: Member, x: number, y: number, answers: Answers): Person {
  const { id, generation, shape, told, adopted, forebearsUnknown } = member
  return {
    id,
    x,
    y,
    generation,
    shape,
    affected: affectedOf(member, answers),
    carrier: told?.tests.some(({ result }) => result === 'pathogenic') ?? false,
    deceased: told?.living === false,
    adopted,
    ...(told?.who === 'proband' && { role: told.cancers?.length || told.rareDisease ? 'proband' : 'consultand' }),
    forebearsUnknown,
    ...(told && { told }),
  }
}

function affectedOf({ told }: Member, { family }: Answers): Person['affected'] {
  const cancers = told ? told.cancers : family?.noOthers ? [] : undefined
  if (cancers?.some(({ type }) => type !== 'polyps')) return 'cancer'
  if (told?.rareDisease) return 'rare-disease'
  return cancers ? (cancers.length ? 'polyps' : 'none') : 'unknown'
}
