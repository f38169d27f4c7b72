import { vocabulary, type Cancer, type Payer, type Situation, type Subtype } from '../plan/index.ts'
import { evaluate, type Condition, type FactName, type Truth } from '../rules/index.ts'

/** Who somebody is, as far as a report sorts people. */
export interface Someone {
  readonly situation: Situation
  /** Missing: any. */
  readonly cancer?: Cancer
}

/** The cancers that a condition names, or of which it names a subtype; what it leaves out (`not`, `unless`) is not named. */
export function cancersNamedBy(condition: Condition): ReadonlySet<Cancer> {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((part) => [...cancersNamedBy(part)]))
    case 'is':
      if (condition.path === 'cancer') return new Set(condition.values)
      if (condition.path === 'subtype') return new Set(condition.values.flatMap(cancersOf))
      return new Set()
    case 'always':
    case 'fact':
    case 'not':
    case 'unless':
      return new Set()
  }
}

/** The payers that a condition names, as the first or a second cover, other than to leave them out. */
export function payersNamedBy(condition: Condition): ReadonlySet<Payer> {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((part) => [...payersNamedBy(part)]))
    case 'is':
      if (condition.path === 'insurance' || condition.path === 'insuranceAlso') return new Set(condition.values)
      return condition.path === 'employerPlan' ? new Set(['employer']) : new Set()
    case 'always':
    case 'fact':
    case 'not':
    case 'unless':
      return new Set()
  }
}

const cancersOf = (subtype: Subtype): readonly Cancer[] => vocabulary.cancers.filter((cancer) => vocabulary.subtypesOf[cancer]?.includes(subtype))

/**
 * Whether a condition holds for someone of whom only so much is known. `evaluate` takes a skipped answer for the last word; here *unknown*
 * means that the other answers decide.
 */
export function couldHold(condition: Condition, someone: Someone): Truth {
  switch (condition.kind) {
    case 'always':
      return 'yes'
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => couldHold(part, someone))
      const settles = condition.kind === 'all' ? 'no' : 'yes'
      return parts.includes(settles) ? settles : parts.includes('unknown') ? 'unknown' : opposite(settles)
    }
    case 'not':
    case 'unless':
      return opposite(couldHold(condition.of, someone))
    case 'is':
      return isOf(condition, someone)
    case 'fact':
      return factOf(condition.fact, someone)
  }
}

const opposite = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes')

function isOf(condition: Extract<Condition, { readonly kind: 'is' }>, { situation, cancer }: Someone): Truth {
  switch (condition.path) {
    case 'situation':
      return condition.values.includes(situation) ? 'yes' : 'no'
    case 'cancer':
      return cancer === undefined ? 'unknown' : condition.values.includes(cancer) ? 'yes' : 'no'
    case 'subtype':
      return cancer !== undefined && !condition.values.some((subtype) => cancersOf(subtype).includes(cancer)) ? 'no' : 'unknown'
    default:
      return 'unknown'
  }
}

/** The situation alone settles if there is a cancer, and that one which grows or is back is advanced; other facts rest on other answers too. */
function factOf(name: FactName, { situation, cancer }: Someone): Truth {
  const { truth } = evaluate({ kind: 'fact', fact: name }, cancer === undefined ? { situation } : { situation, cancer })
  return name === 'has-cancer' || (name === 'advanced' && truth === 'yes') ? truth : 'unknown'
}
