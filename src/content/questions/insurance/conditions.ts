/** Conditions that the insurance questions share. */
import type { Payer } from '../../../plan/index.ts'
import { all, any, fact, is, unless } from '../../../rules/index.ts'

/** As the first or as a second cover. */
export const has = (...payers: readonly [Payer, ...Payer[]]) => any(is('insurance', ...payers), is('insuranceAlso', ...payers))

/** A test of inherited genes that was done and leads to the next: one from home is done again by a clinic, one without an answer is followed by another. */
const inheritedTestAgain = any(
  is('testing.inherited.kind', 'consumer'),
  all(is('situation', 'rare-disease'), is('testing.inherited.result', 'uncertain', 'negative', 'not-sure')),
)
/** Who is under 18 and answers alone does not deal with the plan or the bills, unless cost is on their mind. */
export const unlessMinorAlone = unless(all(is('who', 'self'), fact('under-18'), unless(is('concerns', 'cost'))))

/** A test may still be to come: nobody who has had one, or waits for its result, is sent to ask for an approval. */
export const testAhead = all(
  any(
    is('testing.tumor.status', 'not-done', 'not-sure'),
    is('testing.inherited.status', 'not-done', 'not-sure'),
    inheritedTestAgain,
    unless(any(is('testing.tumor.status', 'done', 'waiting'), is('testing.inherited.status', 'done', 'waiting'))),
  ),
  unlessMinorAlone,
)
export const tumorTestAhead = unless(is('testing.tumor.status', 'done', 'waiting'))
export const inheritedTestAhead = any(inheritedTestAgain, unless(is('testing.inherited.status', 'done', 'waiting')))
/** A test of inherited genes is not only possible: something points to it. */
export const inheritedTestInView = all(
  inheritedTestAhead,
  any(is('testing.inherited.status', 'not-done', 'not-sure'), is('situation', 'family-risk', 'rare-disease'), fact('family-referral')),
)

/** No test and no treatment is in view. */
export const nothingAhead = any(
  is('situation', 'after-treatment'),
  all(is('situation', 'family-risk'), is('testing.inherited.status', 'done'), unless(is('testing.inherited.kind', 'consumer'))),
)

/** The plan has not been asked, as far as is known. */
export const notYetAsked = unless(is('coverage', 'waiting', 'denied', 'approved'))
/** Someone other than the clinic decides: the VA and the Indian Health Service have no insurer to ask, unless there is a second plan. */
export const hasInsurer = unless(
  all(
    is('insurance', 'va', 'ihs'),
    unless(is('insuranceAlso', 'employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'tricare', 'short-term')),
  ),
)
export const denied = is('coverage', 'denied')
/** An illness that goes on: long bills, and rules about who may be ill. */
export const illNow = all(any(fact('has-cancer'), is('situation', 'rare-disease')), unless(is('situation', 'after-treatment')))
/** A new medicine can come up. */
export const medicineAhead = all(fact('has-cancer'), unless(is('situation', 'after-treatment')))
export const trialInMind = any(is('concerns', 'trials'), is('situation', 'growing-or-returned'), fact('marker-named'))
/** Who holds the plan is a grown-up, so far as is known. */
export const adult = unless(any(is('who', 'child'), fact('under-18')))
