/**
 * What a person told us, to stand after "You told us that". `{you …}` as in the whys; `{values}` are the named values. An answer without words here is
 * never given as a reason.
 */
import type { AnswerAt, AnswerPath, FactName } from '../../rules/index.ts'
import type { Wording } from '../../i18n/index.ts'

type OfPath<P extends AnswerPath> = { readonly [V in AnswerAt<P> & string]?: Wording }

export const becauseOfAnswer: { readonly [P in AnswerPath]?: OfPath<P> } = {
  situation: {
    'new-diagnosis': 'cancer was found a short time ago',
    'in-treatment': '{you are} in treatment',
    'growing-or-returned': 'the cancer is growing or has come back',
    'after-treatment': 'treatment has ended',
    'family-risk': 'this is about family history',
    'rare-disease': '{you have} a rare or undiagnosed disease',
  },
  spread: { yes: 'the cancer has spread', 'not-sure': 'you are not sure if the cancer has spread' },
  'testing.tumor.status': {
    done: 'the cancer has been tested',
    waiting: 'you are waiting for the result of a test of the cancer',
    'not-done': 'the cancer has not been tested, as far as you know',
    'not-sure': 'you are not sure if the cancer has been tested',
  },
  'testing.tumor.result': {
    'change-found': 'the test of the cancer found a change',
    'none-found': 'the test of the cancer found nothing',
    'not-enough-sample': 'the sample was too small to test',
    'not-sure': 'you are not sure what the test of the cancer showed',
  },
  'testing.inherited.status': {
    done: 'a test of inherited genes has been done',
    waiting: 'you are waiting for the result of a test of inherited genes',
    'not-done': 'no test of inherited genes has been done, as far as you know',
    'not-sure': 'you are not sure if a test of inherited genes has been done',
  },
  'testing.inherited.result': {
    pathogenic: 'the test of inherited genes found a change',
    uncertain: 'the result of the test of inherited genes is uncertain',
    negative: 'the test of inherited genes found no change',
    'not-sure': 'you are not sure what the test of inherited genes showed',
  },
  'testing.inherited.kind': { consumer: '{you have} had a home gene test' },
  'testing.inherited.explained': {
    no: 'nobody trained in genetics has explained the result',
    'not-sure': 'you are not sure if someone trained in genetics explained the result',
  },
  'testing.drugResponse.status': {
    done: 'a drug-gene test has been done',
    waiting: 'you are waiting for the result of a drug-gene test',
  },
  treatments: {
    surgery: '{you have} had surgery',
    radiation: 'treatment so far includes radiation',
    chemotherapy: 'treatment so far includes chemotherapy',
    targeted: 'treatment so far includes targeted therapy',
    immunotherapy: 'treatment so far includes immunotherapy',
    hormone: 'treatment so far includes hormone therapy',
    transplant: '{you have} had a transplant',
    'none-yet': 'treatment has not begun',
  },
  treatmentsPlanned: {
    surgery: 'surgery is planned',
    radiation: 'radiation is planned',
    chemotherapy: 'chemotherapy is planned',
    targeted: 'targeted therapy is planned',
    immunotherapy: 'immunotherapy is planned',
    hormone: 'hormone therapy is planned',
    transplant: 'a transplant is planned',
  },
  insurance: {
    employer: 'the health plan comes through work',
    marketplace: '{you have} a Marketplace plan',
    medicare: '{you have} Medicare',
    'medicare-advantage': '{you have} Medicare Advantage',
    medicaid: '{you have} Medicaid or CHIP',
    va: '{you have} VA health care',
    tricare: '{you have} TRICARE',
    ihs: '{you have} care through the Indian Health Service or a tribe',
    'short-term': '{you have} a short-term or limited plan',
    uninsured: '{you have} no insurance',
    'outside-us': '{you are} insured outside the US',
    'not-sure': 'you are not sure about the insurance',
  },
  insuranceAlso: {
    medicare: '{you have} Medicare as a second insurance',
    medicaid: '{you have} Medicaid or CHIP as a second insurance',
    employer: '{you have} a plan through work as a second insurance',
    va: '{you have} VA health care as a second insurance',
    tricare: '{you have} TRICARE as a second insurance',
    ihs: '{you have} the Indian Health Service as a second insurance',
    marketplace: '{you have} a Marketplace plan as a second insurance',
    'medicare-advantage': '{you have} Medicare Advantage as a second insurance',
    'short-term': '{you have} a limited plan as a second insurance',
  },
  employerPlan: {
    'self-funded': 'the employer pays the claims itself',
    insured: 'an insurance company pays the claims',
    'not-sure': 'you are not sure who pays the claims',
  },
  coverage: {
    // Also of the VA, or of a health system abroad, which are no plans.
    'not-asked': 'nobody has been asked to pay yet',
    waiting: 'there is no answer yet about paying',
    denied: 'the answer about paying was no',
    approved: 'the answer about paying was yes',
    'not-sure': 'you are not sure if anyone was asked to pay',
  },
  'family.known': {
    some: 'you know some of the family’s history',
    no: 'you do not know the birth family’s history',
  },
  'family.ancestry': { 'ashkenazi-jewish': 'there is Ashkenazi Jewish ancestry' },
  avoid: { outlook: 'you would rather not hear how things may go' },
  concerns: {
    cost: 'cost is on your mind',
    privacy: 'privacy is on your mind',
    family: 'the family is on your mind',
    children: 'children are on your mind',
    'side-effects': 'side effects are on your mind',
    work: 'work or school is on your mind',
    travel: 'travel is on your mind',
    trials: 'trials are on your mind',
    fertility: 'having children later is on your mind',
    time: 'time is on your mind',
    language: 'language is on your mind',
    emotions: 'feelings are on your mind',
    'second-opinion': 'a second opinion is on your mind',
  },
  'appointment.with': { 'genetic-counselor': 'the visit is with a genetic counselor' },
}

/** Paths whose values are named: `{values}` is a list in words. */
export const becauseOfNames: { readonly [P in AnswerPath]?: Wording } = {
  cancer: '{you have} {values}',
  subtype: '{you have} {values}',
  'testing.tumor.markers': 'the test of the cancer found {values}',
  'testing.tumor.markersNotFound': 'the test of the cancer did not find {values}',
  'testing.inherited.genes': 'a change was found in {values}',
  medicines: '{values} is among the medicines',
}

/** `{evidence}` is what relatives had, in words. */
export const becauseOfFact: { readonly [F in FactName]?: Wording } = {
  'under-18': '{you are} under 18',
  baby: '{you are} not a year old yet',
  'under-3': '{you are} under 3',
  'under-21': '{you are} under 21',
  teenager: '{you are} a teenager',
  'nearly-adult': '{you are} nearly 18',
  'drug-gene-medicine': 'there are medicines that genes can matter for',
  'takes-medicines': 'medicines are being taken',
  C0: 'an uncertain gene change was found in the family',
  G1: 'a gene change was found in the family',
  F1: '{evidence}',
  'family-referral': '{evidence}',
  'relatives-cancer-refers': '{evidence}',
  'family-cancer': '{evidence}',
  'family-cancer-no-referral': '{evidence}',
  'family-details-missing': 'an age in the family is not known',
  'family-site-missing': 'where a cancer in the family began is not known',
}
