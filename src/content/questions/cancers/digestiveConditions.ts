/** Conditions that the cancers of the digestive system share. */
import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { untested } from './conditions.ts'

/** The tumor test found a mismatch repair deficiency or MSI, by whatever name. */
export const mismatchRepairFound = any(is('testing.tumor.markers', 'MSI', 'MLH1', 'MSH2', 'MSH6', 'PMS2'), is('features', 'mismatch-repair-deficient'))

/** In colorectal cancer, a BRAF change beside it mostly speaks against an inherited cause; with MSH2 or MSH6 missing it says nothing. */
export const brafBesideMismatchRepair = all(is('cancer', 'colorectal'), mismatchRepairFound, is('testing.tumor.markers', 'BRAF'), unless(is('testing.tumor.markers', 'MSH2', 'MSH6')))

/** A next treatment may still have to be chosen. */
export const unlessTreated = unless(is('situation', 'after-treatment'))

/** Rectal cancer with this result, and nothing has been done that closes immunotherapy as the first treatment. */
export const rectalImmunotherapyFirst = all(
  is('subtype', 'rectal'),
  mismatchRepairFound,
  unless(fact('advanced')),
  unlessTreated,
  unless(is('treatments', 'surgery', 'radiation', 'immunotherapy')),
)

/** The type was named when the cancer was found; later it is asked only where the tests are still to be chosen by it. */
export const typeIsKnown = unless(any(is('situation', 'new-diagnosis'), untested))

/** Nobody is asked to ask for an inherited test that was done or is on its way. */
export const noInheritedTest = unless(is('testing.inherited.status', 'done', 'waiting'))

/** Neither spread nor back, so surgery may still lie ahead or be just behind. */
export const unlessAdvanced = unless(fact('advanced'))
