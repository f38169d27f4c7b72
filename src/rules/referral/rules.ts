/**
 * When published guidance would have a genetic counselor look at a family: each rule with its strength, how sure its content is, and where it comes
 * from (family history reference, section 2). A rule met puts a question on the list; it is never a statement of risk, and a rule not met is no news.
 *
 * `sure`: A, read on a primary or official page, or in restatements that agree; B, read in a secondary table; C, taken from general knowledge.
 */
import { degreeBetween, presentCancer } from '../../family/index.ts'
import { markerId, possiblyInheritedMarkers, type RelativeCondition } from '../../plan/index.ts'
import { atMost, below, isAtLeast, isNamedCancer, isWithin, type AgeLimit, type CancerMatch } from './cancerMatch.ts'
import { familialVariants } from './familialVariants.ts'
import { countPeople, countPrimaries, found, onOneSide, within, type Diagnosis, type FamilyView, type Ground } from './familyView.ts'

export type Strength = 'refer' | 'consider'

interface RuleShape {
  readonly id: string
  /** What it needs to be judged: the family, or the proband's own cancer and tests. */
  readonly about: 'family' | 'own'
  readonly strength: Strength
  readonly sure: 'A' | 'B' | 'C'
  readonly sources: readonly [string, ...string[]]
  /** What the rule rests on (nothing: the proband alone), or undefined where it is not met. */
  readonly met: (family: FamilyView) => readonly Ground[] | undefined
}

// Kinds of diagnosis that several rules share.
const lynchRelated: readonly RelativeCondition[] = [
  'colorectal',
  'endometrial',
  'stomach',
  'ovarian',
  'pancreatic',
  'ureter-renal-pelvis',
  'bile-duct',
  'brain',
  'small-bowel',
  'sebaceous',
] // rule D10, the wide list
const breast: CancerMatch = { types: ['breast'] }
const youngBreast: CancerMatch = { types: ['breast'], age: atMost(50) }
const maleBreast: CancerMatch = { types: ['breast'], inMan: true }
const tripleNegative: CancerMatch = { types: ['breast'], subtypes: ['breast-triple-negative'] }
const ovarian: CancerMatch = { types: ['ovarian'] }
const pancreatic: CancerMatch = { types: ['pancreatic'] }
const prostate: CancerMatch = { types: ['prostate'] }
const highRiskProstate: CancerMatch = { types: ['prostate'], highRisk: true }
const colorectalOrEndometrial: CancerMatch = { types: ['colorectal', 'endometrial'] }
const kidney: CancerMatch = { types: ['kidney'] }
const diffuseStomach: CancerMatch = { types: ['stomach'], features: ['diffuse'] }
const melanomaOrPancreatic: CancerMatch = { types: ['melanoma', 'pancreatic'] }

const proband = (holds: boolean): readonly Diagnosis[] | undefined => (holds ? [] : undefined)
const anyOf = (diagnoses: readonly Diagnosis[]): readonly Diagnosis[] | undefined => (diagnoses.length ? diagnoses : undefined)
/** The first of several grounds that holds. */
const oneOf = (...grounds: readonly (readonly Diagnosis[] | undefined)[]): readonly Diagnosis[] | undefined => grounds.find((ground) => ground !== undefined)
const has = (diagnoses: readonly Diagnosis[], ...wanted: readonly CancerMatch[]): boolean => found(diagnoses, ...wanted).length > 0

const first = ({ relatives }: FamilyView): readonly Diagnosis[] => within(relatives, 1)
const second = ({ relatives }: FamilyView): readonly Diagnosis[] => within(relatives, 2)
const isAshkenazi = ({ answers }: FamilyView): boolean => answers.family?.ancestry?.includes('ashkenazi-jewish') ?? false
const isPresent = ({ answers }: FamilyView, ...types: readonly RelativeCondition[]): boolean =>
  types.some((type) => type === presentCancer(answers)?.type)
const tumorMayBeInherited = ({ answers }: FamilyView): boolean =>
  answers.testing?.tumor?.markers?.some((name) => possiblyInheritedMarkers.some((id) => id === markerId(name))) ?? false
const isMismatchRepairDeficient = (family: FamilyView): boolean =>
  has(family.own, { types: ['colorectal', 'endometrial'], features: ['mismatch-repair-deficient'] }) ||
  // The tumor that was tested is the one that the visit is about.
  (isPresent(family, 'colorectal', 'endometrial') && (family.answers.testing?.tumor?.markers?.some((name) => markerId(name) === 'MSI') ?? false))
/** Own primaries and those of relatives on one side, counted together. */
const countedWithOwn = (
  family: FamilyView,
  relatives: readonly Diagnosis[],
  match: CancerMatch,
  atLeast: number,
): readonly Diagnosis[] | undefined => {
  const own = countPrimaries(found(family.own, match))
  return onOneSide(found(relatives, match), (onSide) => own + countPrimaries(onSide) >= atLeast)
}

/** Whether two diagnoses are of two people who surely are blood relatives this close to each other, the proband being one of the two or neither. */
function isRelatedWithin(furthest: number, one: Diagnosis, other: Diagnosis): boolean {
  if (one.relative === other.relative) return false
  const between = one.relative && other.relative ? degreeBetween(one.relative, other.relative) : Math.max(one.degree, other.degree)
  return between !== undefined && between <= furthest
}

const ashkenaziGrounds = (family: FamilyView): readonly Diagnosis[] | undefined =>
  isAshkenazi(family) ? anyOf(found(second(family), breast, ovarian, pancreatic, highRiskProstate)) : undefined

/** F7a to F7d, on the relatives' own cancers. */
const lynchFamily = {
  youngFirstDegree: (family: FamilyView) => anyOf(found(first(family), { types: ['colorectal', 'endometrial'], age: below(50) })),
  twoPrimaries: (family: FamilyView) => {
    const related = found(second(family), { types: lynchRelated })
    const ofOne = (diagnosis: Diagnosis) => related.filter(({ relative }) => relative === diagnosis.relative)
    return anyOf(found(related, colorectalOrEndometrial).filter((diagnosis) => countPrimaries(ofOne(diagnosis)) >= 2))
  },
  twoPeople: (family: FamilyView) =>
    onOneSide(
      found(second(family), { types: lynchRelated }),
      (onSide) => countPeople(onSide) >= 2 && has(onSide, { types: lynchRelated, age: below(50) }),
    ),
  threePeople: (family: FamilyView) => onOneSide(found(second(family), { types: lynchRelated }), (onSide) => countPeople(onSide) >= 3),
}

/** P9: an own colorectal or endometrial cancer and one more thing that points to a family. */
function lynchGrounds(family: FamilyView): readonly Diagnosis[] | undefined {
  if (!has(family.own, colorectalOrEndometrial)) return undefined
  const related: CancerMatch = { types: lynchRelated }
  return oneOf(
    proband(
      has(family.own, { types: ['colorectal', 'endometrial'], age: below(50) }) ||
        isMismatchRepairDeficient(family) ||
        countPrimaries(found(family.own, related)) >= 2,
    ),
    anyOf(found(second(family), { types: lynchRelated, age: below(50) })),
    onOneSide(found(second(family), related), (onSide) => countPeople(onSide) >= 2),
  )
}

export const rules = [
  // Any patient
  {
    id: 'G1',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['cdc-lynch#known-variant', 'nymac-cancer-referrals#known-variant'],
    met: ({ answers }) => {
      const known = familialVariants(answers, 'pathogenic')
      return known.length ? known.flatMap(({ carrier }) => (carrier ? [{ relative: carrier }] : [])) : undefined
    },
  },
  {
    id: 'G2',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['asco-germline-panels#tumor-findings'],
    met: (family) => proband(tumorMayBeInherited(family)),
  },
  {
    id: 'G3',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['asco-sso-2024#post-test-counseling', 'eviq-referral#result'],
    met: ({ answers: { testing } }) =>
      proband((testing?.inherited?.result === 'pathogenic' || testing?.inherited?.result === 'uncertain') && testing.inherited.explained === 'no'),
  },
  {
    id: 'C0',
    about: 'family',
    strength: 'consider',
    sure: 'A',
    sources: ['eviq-referral#uncertain'],
    met: ({ answers }) => {
      if (familialVariants(answers, 'pathogenic').length) return undefined
      const uncertain = familialVariants(answers, 'uncertain')
      return uncertain.length ? uncertain.flatMap(({ carrier }) => (carrier ? [{ relative: carrier }] : [])) : undefined
    },
  },

  // The patient has or had the cancer
  {
    id: 'P1',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['asco-sso-2024#who-to-offer'],
    met: ({ own }) => proband(has(own, { types: ['breast'], age: atMost(65) })),
  },
  {
    id: 'P2',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['asco-sso-2024#who-to-offer'],
    met: (family) =>
      proband(
        has(family.own, tripleNegative, maleBreast) ||
          countPrimaries(found(family.own, breast)) >= 2 ||
          (has(family.own, breast) && isAshkenazi(family)) ||
          // A person cannot know who is a candidate for a PARP inhibitor; once breast cancer has spread or returned, the question is due.
          has(family.own, { types: ['breast'], spread: true }) ||
          (isPresent(family, 'breast') && family.answers.situation === 'growing-or-returned'),
      ),
  },
  {
    id: 'P2b',
    about: 'own',
    strength: 'refer',
    sure: 'B',
    sources: ['nccn-breast-2024#lobular'],
    met: ({ own, relatives }) =>
      has(own, { types: ['breast'], features: ['lobular'] })
        ? oneOf(anyOf(found(relatives, diffuseStomach)), proband(has(own, diffuseStomach)))
        : undefined,
  },
  {
    id: 'P3',
    about: 'own',
    strength: 'refer',
    sure: 'B',
    sources: ['nccn-breast-2024#close-relative', 'nccn-table-2019#close-relative'],
    met: ({ own, relatives }) =>
      has(own, breast) ? anyOf(found(relatives, youngBreast, maleBreast, ovarian, pancreatic, highRiskProstate)) : undefined,
  },
  {
    id: 'P4',
    about: 'own',
    strength: 'refer',
    sure: 'B',
    sources: ['nccn-breast-2024#three-diagnoses'],
    met: (family) => (has(family.own, breast) ? countedWithOwn(family, family.relatives, { types: ['breast', 'prostate'] }, 3) : undefined),
  },
  {
    id: 'P5',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['asco-ovarian-2020#all-patients'],
    met: ({ own }) => proband(has(own, ovarian)),
  },
  {
    id: 'P6',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['asco-pancreatic-2018#risk-assessment'],
    met: ({ own }) => proband(has(own, pancreatic)),
  },
  {
    id: 'P7',
    about: 'own',
    strength: 'refer',
    sure: 'B',
    sources: ['medscape-prostate-2023#who', 'pdq-prostate#criteria'],
    met: ({ own }) => proband(has(own, highRiskProstate)),
  },
  {
    id: 'P8',
    about: 'own',
    strength: 'refer',
    sure: 'B',
    sources: ['medscape-prostate-2023#who', 'pdq-prostate#criteria'],
    met: (family) => {
      const { own, relatives } = family
      if (!has(own, prostate)) return undefined
      const colorectalOrEndometrialYoung: CancerMatch = { types: ['colorectal', 'endometrial'], age: atMost(50) }
      const parentOrBrother = relatives.filter(({ relative }) => relative?.relation === 'father' || relative?.relation === 'brother')
      return oneOf(
        anyOf(found(relatives, youngBreast, maleBreast, tripleNegative, ovarian, pancreatic, colorectalOrEndometrialYoung, highRiskProstate)),
        anyOf(found(parentOrBrother, { types: ['prostate'], age: atMost(60), without: ['slow-growing'] })),
        onOneSide(found(relatives, breast, prostate), (onSide) => countPeople(onSide) >= 2),
        onOneSide(found(second(family), { types: lynchRelated }), (onSide) => countPeople(onSide) >= 3),
        proband(isAshkenazi(family) || has(own, breast)),
      )
    },
  },
  {
    id: 'P9',
    about: 'own',
    strength: 'refer',
    sure: 'B',
    sources: ['genetic-support-foundation#colorectal-endometrial', 'utah-lynch#criteria'],
    met: lynchGrounds,
  },
  {
    // A report of June 2026 has a guideline open testing to everyone with these cancers; until that is confirmed, only a softer question.
    id: 'C1a',
    about: 'own',
    strength: 'consider',
    sure: 'B',
    sources: ['uchicago-criteria#consider'],
    met: (family) =>
      proband(
        found(family.own, { types: ['colorectal', 'endometrial', 'stomach'] }).some(({ cancer }) => isAtLeast(50, cancer)) &&
          !has(family.own, diffuseStomach) &&
          lynchGrounds(family) === undefined,
      ),
  },
  {
    id: 'P10',
    about: 'own',
    strength: 'refer',
    sure: 'B',
    sources: ['genetic-support-foundation#polyps', 'nymac-cancer-referrals#polyps'],
    met: ({ answers: { polyps } }) => {
      const isMany = polyps?.count === '10-or-more' || polyps?.count === 'many'
      // Two hamartomas are enough, which "few" always is; five serrated polyps are surely there only where there are ten. Where in the colon they
      // were nobody is asked. Of a kind that is not known, no number is enough.
      return proband(
        (isMany && (polyps.kind === 'adenoma' || polyps.kind === 'serrated')) || (polyps?.kind === 'hamartoma' && (isMany || polyps.count === 'few')),
      )
    },
  },
  {
    // Published lists add an age or a relative; taking every diffuse stomach cancer is simpler and misses nobody (University of Chicago).
    id: 'P12',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['uchicago-criteria#stomach', 'eviq-cdh1#criteria'],
    met: ({ own }) => proband(has(own, diffuseStomach)),
  },
  {
    id: 'P14',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['leachman-2009#rule-of-three'],
    met: (family) => {
      const melanomas = found(family.own, { types: ['melanoma'] })
      if (!melanomas.length) return undefined
      return oneOf(proband(countPrimaries(melanomas) >= 3), countedWithOwn(family, second(family), melanomaOrPancreatic, 3))
    },
  },
  {
    id: 'P15',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['nice-ng256#genetic-testing', 'bmj-kidney#genetic-testing'],
    met: (family) => {
      const { own, relatives } = family
      if (!has(own, kidney)) return undefined
      const bap1Related: CancerMatch = { types: ['mesothelioma', 'eye-melanoma'] }
      return oneOf(
        proband(
          has(own, { types: ['kidney'], age: atMost(46) }, { types: ['kidney'], features: ['both-sides', 'several-tumors', 'syndrome-type'] }, bap1Related),
        ),
        anyOf(found(second(family), kidney)),
        anyOf(found(relatives, bap1Related)),
      )
    },
  },
  {
    id: 'P16',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['nymac-cancer-referrals#rare-tumors', 'arup-ppgl#algorithm'],
    met: ({ own }) => proband(has(own, { types: ['thyroid'], subtypes: ['thyroid-medullary'] }, { types: ['paraganglioma', 'adrenal', 'retinoblastoma'] })),
  },
  {
    id: 'P17',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['iarc-tp53#chompret'],
    met: (family) => oneOf(proband(meetsChompretAlone(family.own)), meetsChompretWith(family.own, second(family))),
  },
  {
    // Put as a question to the team: about one child in ten with cancer has a predisposition, and a clinician's tool decides.
    id: 'P18',
    about: 'own',
    strength: 'refer',
    sure: 'A',
    sources: ['mipogg-2021#tool'],
    met: ({ answers, own }) =>
      proband(
        has(own, { types: ['childhood'] }) ||
          own.some(({ cancer }) => isWithin(below(18), cancer)) ||
          // Whoever is a child still has had every cancer as one.
          (own.length > 0 && isWithin(below(18), answers)),
      ),
  },
  {
    id: 'P19',
    about: 'own',
    strength: 'consider',
    sure: 'C',
    sources: ['bap1-guideline#who'],
    met: ({ own }) => proband(has(own, { types: ['eye-melanoma', 'mesothelioma'] })),
  },
  {
    id: 'C2',
    about: 'own',
    strength: 'consider',
    sure: 'B',
    sources: ['nymac-cancer-referrals#several-primaries', 'moffitt-genetics#several-primaries'],
    met: ({ own }) => proband(countPrimaries(own.filter(({ cancer }) => isNamedCancer(cancer))) >= 2),
  },

  // The family, whatever the patient has
  {
    id: 'F1',
    about: 'family',
    strength: 'refer',
    sure: 'B',
    sources: ['uchicago-criteria#relatives'],
    met: (family) => {
      const close = second(family)
      const twice = found(close, breast).filter(({ relative }) => countPrimaries(found(close, breast).filter((other) => other.relative === relative)) >= 2)
      return anyOf([...found(close, ovarian), ...found(close, youngBreast, tripleNegative, maleBreast), ...twice])
    },
  },
  {
    id: 'F2',
    about: 'family',
    strength: 'refer',
    sure: 'B',
    sources: ['inherited-cancer-2021#pancreatic', 'uchicago-criteria#relatives'],
    met: (family) => anyOf(found(first(family), pancreatic)),
  },
  {
    id: 'C3',
    about: 'family',
    strength: 'consider',
    sure: 'B',
    sources: ['moffitt-genetics#pancreatic', 'nymac-cancer-referrals#pancreatic'],
    met: (family) => (has(first(family), pancreatic) ? undefined : anyOf(found(second(family), pancreatic))),
  },
  {
    id: 'F3',
    about: 'family',
    strength: 'refer',
    sure: 'B',
    sources: ['uchicago-criteria#relatives', 'helix-nccn-2025#prostate'],
    met: (family) => anyOf(found(second(family), highRiskProstate)),
  },
  {
    id: 'F4',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['cdc-history-patterns#three-breast', 'nccn-breast-2024#three-diagnoses'],
    met: (family) => onOneSide(found(second(family), breast, prostate), (onSide) => countPrimaries(onSide) >= 3),
  },
  {
    // That relative meets P3, so the patient may be referred for her.
    id: 'F5',
    about: 'family',
    strength: 'refer',
    sure: 'B',
    sources: ['nccn-table-2019#relative-meets-criteria'],
    met: (family) => {
      const marking = found(family.relatives, ovarian, pancreatic, maleBreast, youngBreast, highRiskProstate)
      const both = found(second(family), breast).flatMap((affected) => {
        const other = marking.find((each) => isRelatedWithin(3, affected, each))
        return other ? [affected, other] : []
      })
      return anyOf(both)
    },
  },
  {
    id: 'F6',
    about: 'family',
    strength: 'refer',
    sure: 'B',
    sources: ['cdc-history-patterns#ashkenazi', 'nymac-cancer-referrals#ashkenazi'],
    met: ashkenaziGrounds,
  },
  {
    id: 'C4',
    about: 'family',
    strength: 'consider',
    sure: 'B',
    sources: ['uchicago-criteria#ancestry', 'uspstf-2019#ancestry'],
    // Alone: where an own or a relative's cancer goes with it, P2, P8 or F6 say more.
    met: (family) => proband(isAshkenazi(family) && !has(family.own, breast, prostate) && !ashkenaziGrounds(family)),
  },
  {
    id: 'F7a',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['cdc-lynch#family'],
    met: lynchFamily.youngFirstDegree,
  },
  {
    id: 'F7b',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['cdc-lynch#family', 'helix-nccn-2025#lynch'],
    met: lynchFamily.twoPrimaries,
  },
  {
    id: 'F7c',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['cdc-lynch#family'],
    met: lynchFamily.twoPeople,
  },
  {
    id: 'F7d',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['cdc-lynch#family'],
    met: lynchFamily.threePeople,
  },
  {
    id: 'C5',
    about: 'family',
    strength: 'consider',
    sure: 'A',
    sources: ['cdc-mfhp-colorectal#second-degree'],
    // Alone: without what F7a to F7d ask for.
    met: (family) =>
      Object.values(lynchFamily).some((met) => met(family))
        ? undefined
        : anyOf(found(family.relatives.filter(({ degree }) => degree === 2), { types: ['colorectal'], age: below(50) })),
  },
  {
    id: 'F8',
    about: 'family',
    strength: 'refer',
    sure: 'B',
    sources: ['genetic-support-foundation#polyps', 'nymac-cancer-referrals#rare-tumors'],
    met: (family) =>
      anyOf(
        found(
          first(family),
          { types: ['polyps'], many: true },
          { types: ['thyroid'], subtypes: ['thyroid-medullary'] },
          { types: ['paraganglioma', 'adrenal', 'retinoblastoma'] },
          diffuseStomach,
        ),
      ),
  },
  {
    id: 'F9',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['bmj-kidney#genetic-testing'],
    met: ({ relatives }) => onOneSide(found(relatives, kidney), (onSide) => countPeople(onSide) >= 2),
  },
  {
    id: 'F10',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['leachman-2009#rule-of-three'],
    met: (family) =>
      onOneSide(found(second(family), melanomaOrPancreatic), (onSide) => countPrimaries(onSide) >= 3 && has(onSide, { types: ['melanoma'] })),
  },
  {
    id: 'F11',
    about: 'family',
    strength: 'refer',
    sure: 'B',
    sources: ['iarc-tp53#chompret'],
    met: (family) => anyOf(relativesMeetingChompret(family)),
  },
  {
    id: 'F12',
    about: 'family',
    strength: 'refer',
    sure: 'A',
    sources: ['igclc-2015#families', 'eviq-cdh1#criteria'],
    met: (family) => {
      const youngLobular: CancerMatch = { types: ['breast'], features: ['lobular'], age: below(70) }
      return oneOf(
        onOneSide(found(second(family), { types: ['stomach'] }), (onSide) => countPrimaries(onSide) >= 2 && has(onSide, diffuseStomach)),
        onOneSide(
          found(second(family), diffuseStomach, youngLobular),
          (onSide) => countPeople(onSide) >= 2 && has(onSide, diffuseStomach) && has(onSide, youngLobular),
        ),
      )
    },
  },
  {
    id: 'C6',
    about: 'family',
    strength: 'consider',
    sure: 'B',
    sources: ['nccn-table-2019#unknown-history'],
    met: ({ answers }) => proband(answers.family?.known === 'no'),
  },
] as const satisfies readonly RuleShape[]

export type RuleId = (typeof rules)[number]['id']

/** Breast cancer belongs to the group only before menopause, which nobody is asked; the age stands in for it (our reading, years). */
const beforeMenopause = atMost(50)
const groupAtAnyAge: readonly CancerMatch[] = [{ types: ['sarcoma', 'brain', 'adrenal'] }, { types: ['breast'], age: beforeMenopause }]
const inGroup = (diagnoses: readonly Diagnosis[], limit: AgeLimit): readonly Diagnosis[] =>
  found(diagnoses, ...groupAtAnyAge).filter(({ cancer }) => isWithin(limit, cancer))

/** Chompret 2015: what one person meets alone. */
function meetsChompretAlone(diagnoses: readonly Diagnosis[]): boolean {
  const group = found(diagnoses, ...groupAtAnyAge)
  const onlyBreast = group.every(({ cancer }) => cancer.type === 'breast')
  return (
    has(
      diagnoses,
      { types: ['brain', 'childhood'], features: ['choroid-plexus'] },
      { types: ['sarcoma', 'childhood'], features: ['anaplastic'] },
      { types: ['breast'], age: below(31) },
    ) ||
    (!onlyBreast && countPrimaries(group) >= 2 && inGroup(group, below(46)).length > 0)
  )
}

/** Chompret 2015: a tumor of the group before 46, and a relative with one before 56 or with several; two breast cancers do not make a pair. */
function meetsChompretWith(diagnoses: readonly Diagnosis[], relatives: readonly Diagnosis[]): readonly Diagnosis[] | undefined {
  const early = inGroup(diagnoses, below(46))
  const named = relatives.filter(({ cancer }) => isNamedCancer(cancer))
  const several = named.filter(({ relative }) => countPrimaries(named.filter((other) => other.relative === relative)) >= 2)
  const candidates = [...inGroup(relatives, below(56)), ...found(several, ...groupAtAnyAge)]
  return anyOf(candidates.filter((candidate) => early.some(({ cancer }) => !(cancer.type === 'breast' && candidate.cancer.type === 'breast'))))
}

/** Relatives who meet the same rule: alone, or with a relative of theirs of the first or second degree, who may be the proband. */
function relativesMeetingChompret(family: FamilyView): readonly Diagnosis[] {
  const candidates = second(family)
  return candidates.filter((candidate) => {
    const ofOne = candidates.filter(({ relative }) => relative === candidate.relative)
    const ofTheirs = [...family.own, ...family.relatives].filter((other) => isRelatedWithin(2, candidate, other))
    return meetsChompretAlone(ofOne) || meetsChompretWith(ofOne, ofTheirs) !== undefined
  })
}
