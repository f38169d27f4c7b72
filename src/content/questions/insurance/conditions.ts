/** Conditions that the insurance questions share. */
import type { Payer } from '../../../plan/index.ts'
import { all, any, fact, is, unless } from '../../../rules/index.ts'

type Payers = readonly [Payer, ...Payer[]]

/** As the first or as a second cover. */
export const has = (...payers: Payers) => any(is('insurance', ...payers), is('insuranceAlso', ...payers))

/** For every question about insurance: who is under 18 and answers alone does not deal with the plan or the bills, unless cost is on their mind. */
export const unlessMinorAlone = unless(all(is('who', 'self'), fact('under-18'), unless(is('concerns', 'cost'))))

/** Health plans: they approve and deny, and there is somebody to call. The others are programs and health systems, or nothing. */
const plans = ['employer', 'marketplace', 'medicare-advantage', 'medicaid', 'tricare', 'short-term'] as const satisfies Payers
/** There is no health plan to ask, or nobody knows which. Original Medicare answers by a notice, the VA and the Indian Health Service by their own offices. */
export const lacksPlan = all(is('insurance', 'medicare', 'va', 'ihs', 'uninsured', 'outside-us', 'not-sure'), unless(is('insuranceAlso', ...plans)))
export const hasInsurer = unless(lacksPlan)
/** A plan that asks for approval: behind Original Medicare, Medicaid and TRICARE mostly follow what Medicare decides. */
export const hasApprovingPlan = any(has('employer', 'marketplace', 'short-term'), all(has('medicaid', 'tricare'), unless(has('medicare'))))
/** Two covers, each with its own rules. */
export const twoCovers = all(
  is('insuranceAlso', 'employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare', 'ihs', 'short-term'),
  unless(is('insurance', 'uninsured', 'not-sure', 'outside-us')),
)
/** No insurance, nor a second cover beside the answer. Care through the Indian Health Service is no insurance. */
export const uninsured = all(
  is('insurance', 'uninsured'),
  unless(is('insuranceAlso', 'employer', 'marketplace', 'medicare', 'medicare-advantage', 'medicaid', 'va', 'tricare', 'short-term')),
)
/** Medicaid with no plan beside it that leaves a part to pay: there is little to estimate, and all to lose when it ends. */
export const medicaidAlone = all(has('medicaid'), unless(has('employer', 'marketplace', 'medicare', 'medicare-advantage', 'tricare', 'short-term')))
/** The VA, the Indian Health Service and health systems abroad do not bill as other hospitals in the US do. */
export const usualBills = unless(
  any(is('insurance', 'outside-us'), all(is('insurance', 'va', 'ihs'), unless(is('insuranceAlso', ...plans, 'medicare')))),
)
/** TRICARE has a pharmacy benefit of its own, so that those who have it seldom have a drug plan of Medicare's. */
export const hasPartD = all(has('medicare', 'medicare-advantage'), unless(has('tricare')))

/** A test of inherited genes that was done and leads to the next: one from home is done again by a clinic, one without an answer is followed by another. What nobody has read yet is read first. */
const inheritedTestAgain = any(
  is('testing.inherited.kind', 'consumer'),
  all(is('situation', 'rare-disease'), is('testing.inherited.result', 'uncertain', 'negative')),
)

/** A test may still be to come: nobody who has had one, or waits for its result, is sent to ask for an approval. */
export const testAhead = any(
  is('testing.tumor.status', 'not-done', 'not-sure'),
  is('testing.inherited.status', 'not-done', 'not-sure'),
  inheritedTestAgain,
  unless(any(is('testing.tumor.status', 'done', 'waiting'), is('testing.inherited.status', 'done', 'waiting'))),
)
/** A test is still to come, or its result is. */
export const testOpen = any(testAhead, is('testing.tumor.status', 'waiting'), is('testing.inherited.status', 'waiting'))
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
export const waiting = is('coverage', 'waiting')
export const denied = is('coverage', 'denied')
export const approved = is('coverage', 'approved')
/** An illness that goes on: long bills, and rules about who may be ill. */
export const illNow = all(any(fact('has-cancer'), is('situation', 'rare-disease')), unless(is('situation', 'after-treatment')))
/** A new medicine can come up. */
export const medicineAhead = all(fact('has-cancer'), unless(is('situation', 'after-treatment')))
/** Who pays in a trial is asked once somebody thinks of one: until then there is no trial team to ask, and others lose a place by it. */
export const trialInMind = is('concerns', 'trials')
/** Who holds the plan is a grown-up, so far as is known. */
export const adult = unless(any(is('who', 'child'), fact('under-18')))
