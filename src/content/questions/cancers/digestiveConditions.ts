/** Conditions that the cancers of the digestive system share. */
import { any, fact, is, unless } from '../../../rules/index.ts'

/** The tumor test found a mismatch repair deficiency or MSI, by whatever name. */
export const mismatchRepairFound = any(is('testing.tumor.markers', 'MSI', 'MLH1', 'MSH2', 'MSH6', 'PMS2'), is('features', 'mismatch-repair-deficient'))

/** A next treatment may still have to be chosen. */
export const unlessTreated = unless(is('situation', 'after-treatment'))

/** Nobody is asked to ask for an inherited test that was done or is on its way. */
export const noInheritedTest = unless(is('testing.inherited.status', 'done', 'waiting'))

/** Neither spread nor back, so surgery may still lie ahead or be just behind. */
export const unlessAdvanced = unless(fact('advanced'))
