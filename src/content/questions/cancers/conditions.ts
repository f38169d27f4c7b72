/** Conditions that the questions of single cancers share. */
import type { Cancer, MarkerId } from '../../../plan/index.ts'
import { all, any, fact, is, unless } from '../../../rules/index.ts'

/** The patient has, or had, one of these cancers: not someone who asks because of the family. */
export const patientWith = (first: Cancer, ...others: readonly Cancer[]) => all(fact('has-cancer'), is('cancer', first, ...others))

/**
 * Nobody is asked to ask if a test was done who told of a test, of one on its way or of a result. Once treatment has ended, a test by name sounds as if
 * the cancer were back: then the general questions on testing ask what it could still tell.
 */
export const untested = unless(any(is('testing.tumor.status', 'done', 'waiting'), fact('marker-named'), is('situation', 'after-treatment')))

/** A test is on its way, or found nothing or nothing clear: what it looks for is worth knowing. */
export const resultStillOpen = any(
  is('testing.tumor.status', 'waiting'),
  all(is('testing.tumor.status', 'done'), is('testing.tumor.result', 'none-found', 'not-sure')),
)

/** Has not spread, and is not growing or back. */
export const early = all(is('spread', 'no'), unless(fact('advanced')))
/** Also whoever does not know, or did not say, if the cancer has spread. */
export const unlessEarly = unless(early)

/** Back or growing where it began, and not spread as far as we were told: the drugs for cancer that has spread are not what comes next. */
export const backNotSpread = all(is('situation', 'growing-or-returned'), is('spread', 'no'))
/** Spread, or growing or back without a word that it has not. */
export const advancedByNow = all(fact('advanced'), unless(backNotSpread))

/** Slow kinds of blood cancer that are often watched before they are treated, and no treatment is named. */
export const waitingPossible = all(
  fact('has-cancer'),
  is('subtype', 'cll', 'follicular', 'marginal-zone'),
  fact('before-treatment'),
  unless(is('treatmentsPlanned', 'chemotherapy', 'targeted', 'immunotherapy', 'radiation', 'transplant', 'surgery')),
)

/** Tests of gene activity, by the names that reports print: what they give is a score, not a change. */
export const geneActivityTests = ['Oncotype DX', 'MammaPrint', 'Prosigna', 'EndoPredict', 'Breast Cancer Index', 'Decipher', 'Prolaris'] as const satisfies readonly MarkerId[]

/**
 * The weight of a question that names the tests of one cancer: over the general question of its group, and before the choices that the result decides.
 */
export const moreExact = 5
