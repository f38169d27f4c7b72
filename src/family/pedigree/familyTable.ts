/** The facts of the drawing for those who cannot see it: a row for the proband and for each relative. */
import { vocabulary, type Answers } from '../../plan/index.ts'
import { kinOf, named, partnerships, probandId, type Kin } from './kin.ts'
import type { Told } from './pedigree.ts'
import { twinsOf, type Twins } from './siblings.ts'
import { probandTold, toldOf } from './told.ts'

export interface FamilyRow {
  readonly told: Told
  /** Of those who were told. */
  readonly parents: readonly Told[]
  readonly partners: readonly { readonly told: Told; readonly ended: boolean }[]
  readonly twins: readonly { readonly told: Told; readonly twin: Twins['twin'] }[]
}

/** The proband first, then by relation, nearest first; empty where no relative was told. */
export function familyTable(answers: Answers): readonly FamilyRow[] {
  const all = kinOf(answers)
  if (!all.length) return []
  const told = new Map([[probandId, probandTold(answers)], ...all.map(({ id, relative }) => [id, toldOf(relative, answers)] as const)])
  const of = (ids: Iterable<string>): readonly Told[] => [...ids].flatMap((id) => told.get(id) ?? [])
  const links = partnerships(all)
  const sets = twinsOf(all)
  const rowOf = (id: string, parents: readonly string[]): readonly FamilyRow[] =>
    of([id]).map((self) => ({
      told: self,
      parents: of(parents),
      partners: [...(links.get(id) ?? [])].flatMap(([mate, { ended }]) => of([mate]).map((partner) => ({ told: partner, ended }))),
      twins: sets.filter(({ ids }) => ids.includes(id)).flatMap(({ ids, twin }) => of(ids.filter((each) => each !== id)).map((other) => ({ told: other, twin }))),
    }))
  return [
    ...rowOf(probandId, []),
    ...all.toSorted((a, b) => nearness(a) - nearness(b) || side(a) - side(b)).flatMap((kin) => rowOf(kin.id, named(kin.relative.parents ?? [], all))),
  ]
}

const indexIn = <T>(list: readonly T[], value: T | undefined): number => {
  const index = list.findIndex((each) => each === value)
  return index < 0 ? list.length : index
}
const nearness = ({ relative }: Kin): number => indexIn(vocabulary.relations, relative.relation)
const side = ({ relative }: Kin): number => indexIn(vocabulary.sides, relative.side)
