import type { Answers, Relative } from '../../plan/index.ts'
import { lineages, needsSide, sexOf } from '../kinship.ts'
import { probandCancers } from '../ownCancers.ts'
import type { GeneTest, Shape, Told } from './pedigree.ts'

type Gender = NonNullable<Answers['gender']>
type Sex = 'female' | 'male' | 'unknown'

const ofGender: Readonly<Record<Gender, Shape>> = { woman: 'circle', man: 'square', other: 'diamond' }
const ofSex: Readonly<Record<Sex, Shape>> = { female: 'circle', male: 'square', unknown: 'diamond' }

/** By gender (NSGC 2022); by sex only where no gender was given. */
export const shapeOf = (relative: Relative): Shape => shape(relative.gender, sexOf(relative))
export const probandShape = (answers: Answers): Shape => shape(answers.gender, sexAtBirth(answers))

const shape = (gender: Gender | undefined, sex: Sex): Shape => (gender ? ofGender[gender] : ofSex[sex])
const sexAtBirth = ({ sexAtBirth: sex }: Answers): Sex => (sex === 'female' || sex === 'male' ? sex : 'unknown')

/** Written below the symbol only where it is known and says something else than the symbol. */
const assigned = (gender: Gender | undefined, sex: Sex): Pick<Told, 'assigned'> =>
  gender && sex !== 'unknown' && ofGender[gender] !== ofSex[sex] ? { assigned: sex } : {}

export function toldOf(relative: Relative, answers: Answers): Told {
  const { relation, by, living, age, ageRange, cancers } = relative
  const [side, other] = lineages({ ...relative, by: 'blood' })
  const sideMatters = relation !== undefined && needsSide(relation)
  const sex = sexOf(relative)
  const name = relative.label?.trim()
  const cause = relative.cause?.trim()
  return {
    who: relation,
    ...(name && { name }),
    ...(sideMatters && side && !other && { side }),
    sideUnsaid: sideMatters && !side,
    ...((by === 'adoption' || by === 'marriage') && { by }),
    ...(relation === 'cousin' && sex !== 'unknown' && { sex }),
    ...(living !== undefined && { living }),
    ...(age !== undefined && { age }),
    ...(age === undefined && ageRange && { ageRange }),
    ...(cause && { cause }),
    ...(cancers && { cancers }),
    tests: [...ownTests(relative), ...foundIn(relative, answers)],
    rareDisease: false,
    ...assigned(relative.gender, relative.sex ?? 'unknown'),
  }
}

export function probandTold(answers: Answers): Told {
  const { age, ageRange, gender, situation } = answers
  const cancers = probandCancers(answers)
  const inherited = answers.testing?.inherited
  return {
    who: 'proband',
    sideUnsaid: false,
    ...(age !== undefined && { age }),
    ...(age === undefined && ageRange && { ageRange }),
    // No cancer of one's own is known only of those who said that they come for another reason.
    ...((cancers.length > 0 || situation === 'family-risk') && { cancers }),
    tests: inherited?.status === undefined || inherited.status === 'done' ? testsOf(inherited) : [],
    rareDisease: situation === 'rare-disease',
    ...assigned(gender, sexAtBirth(answers)),
  }
}

const testsOf = (testing: { readonly result?: GeneTest['result']; readonly genes?: readonly string[] } | undefined): readonly GeneTest[] =>
  testing?.result ? [{ result: testing.result, genes: testing.genes ?? [] }] : []

const ownTests = ({ testing }: Relative): readonly GeneTest[] => (testing?.status === undefined || testing.status === 'done' ? testsOf(testing) : [])

/** Changes found in this relative, which the person told apart from the relative's own test. */
function foundIn(relative: Relative, { family }: Answers): readonly GeneTest[] {
  if (relative.id === undefined) return []
  const known = new Set(relative.testing?.genes)
  return (family?.variants ?? [])
    .filter((variant) => variant.relative === relative.id && variant.result !== undefined && !(variant.gene && known.has(variant.gene)))
    .map(({ gene, result = 'not-sure' }) => ({ result, genes: gene ? [gene] : [] }))
}
