/** Whatever insurance somebody has, there is enough to ask about it, and more than one to ask. */
import { describe, expect, test } from 'vitest'
import { figuresByPayer } from '../../src/cli/contentFigures.ts'
import { payersNamedBy } from '../../src/cli/couldHold.ts'
import { bank, loadWords } from '../../src/content/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'
import { contactsFor, itemsOf, makePromptList, type ListItem } from '../../src/list/index.ts'
import { vocabulary, type Answers, type Payer } from '../../src/plan/index.ts'

const { questions } = await loadWords('en')

const fewest = 6
const fewestAsked = 3

test.each(figuresByPayer(bank))('$payer has questions of its own, for more than one office', ({ own, all }) => {
  expect(all).toBeGreaterThanOrEqual(fewest)
  expect(Object.keys(own).length).toBeGreaterThanOrEqual(fewestAsked)
})

/** Where there is an insurer or a program to call, whoever calls has to know what to write down. */
test.each(figuresByPayer(bank).filter(({ payer }) => payer !== 'uninsured' && payer !== 'outside-us'))('$payer says what to write down of a call', ({ payer }) => {
  const says = bank.filter(({ id, when }) => payersNamedBy(when).has(payer) && /date.*name/u.test(JSON.stringify(questions[id]?.why)))
  expect(says.length).toBeGreaterThan(0)
})

/*
 * What a financial counselor looks for on the list of somebody with each insurance. Each person has a lung cancer that was not tested, and a visit with
 * an oncologist, or a healthy woman's family history and a visit with a genetic counselor.
 */
const content = { bank, words: await loadWords('en'), messages: await loadMessages('en') }
const day = '2026-11-29'

const withCancer: Answers = {
  who: 'self',
  situation: 'new-diagnosis',
  cancer: 'lung',
  spread: 'yes',
  age: 58,
  sexAtBirth: 'female',
  appointment: { with: 'oncologist', minutes: 20 },
  testing: { tumor: { status: 'not-done' } },
  treatments: ['none-yet'],
}
const atCounselor: Answers = {
  who: 'self',
  situation: 'family-risk',
  age: 45,
  sexAtBirth: 'female',
  appointment: { with: 'genetic-counselor', minutes: 30 },
  testing: { inherited: { status: 'not-done' } },
  family: { known: 'yes', relatives: [{ relation: 'sister', cancers: [{ type: 'ovarian', age: 44 }] }] },
}
const visits = [
  ['oncologist', withCancer],
  ['genetic counselor', atCounselor],
] as const
const childWithCancer: Answers = { ...withCancer, who: 'child', cancer: 'brain', age: 7 }
/** A teenager who answers alone is asked about bills only where cost is on their mind. */
const teenagerAlone: Answers = { ...withCancer, cancer: 'sarcoma', age: 16, concerns: ['cost'] }
const cancerGrowing: Answers = { ...withCancer, who: 'other', situation: 'growing-or-returned', cancer: 'breast', age: 70 }
/** More of those who may hold a denial: their lists have other questions that need a place. */
const persons = [...visits, ['child with cancer', childWithCancer], ['caregiver of somebody whose cancer grows', cancerGrowing]] as const

const listFor = (answers: Answers) => makePromptList({ format: 'question-plan', version: 1, answers }, content, day)
const ofInsurance = ({ topic }: ListItem): boolean => topic === 'insurance'
const onList = (answers: Answers): readonly ListItem[] => itemsOf(listFor(answers)).filter(ofInsurance)
/** Also what waits under "more questions". */
const offered = (answers: Answers): readonly ListItem[] => [...onList(answers), ...listFor(answers).more.flatMap(({ items }) => items.filter(ofInsurance))]
const idsOn = (answers: Answers): readonly string[] => onList(answers).map(({ id }) => id)
const idsOffered = (answers: Answers): readonly string[] => offered(answers).map(({ id }) => id)

const withoutPlan = ['medicare', 'va', 'ihs', 'outside-us', 'uninsured'] as const satisfies readonly Payer[]
const everyCase = withoutPlan.flatMap((insurance) => visits.flatMap(([visit, answers]) => vocabulary.coverages.map((coverage) => ({ insurance, visit, coverage, answers }))))

test.each(everyCase)('$insurance ($coverage, with the $visit): nobody is sent to a plan that is not there', ({ insurance, coverage, answers }) => {
  for (const concerns of [['time'], ['cost']] as const) {
    const questionsOffered = offered({ ...answers, insurance, coverage, concerns })
    expect(questionsOffered.filter(({ ask, text }) => ask === 'insurer' || (/\bplan\b/u.test(text) && !/Part D/u.test(text))).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  }
})

/** A last day of its own: where two say no, or one of two, none of these may be lost. */
const clockOf: Partial<Record<Payer, string>> = {
  employer: 'denial-appeal-date',
  marketplace: 'denial-appeal-date',
  'medicare-advantage': 'denial-appeal-date',
  'short-term': 'denial-appeal-date',
  medicare: 'medicare-appeal-by-date',
  medicaid: 'medicaid-fair-hearing',
  tricare: 'tricare-look-again',
  ihs: 'ihs-look-again',
  va: 'va-look-again',
}
const fastAppealOf: Partial<Record<Payer, string>> = {
  employer: 'denial-fast-appeal',
  marketplace: 'denial-fast-appeal',
  'medicare-advantage': 'medicare-advantage-fast-appeal',
  medicaid: 'medicaid-fast-appeal',
  tricare: 'tricare-fast-appeal',
  'not-sure': 'denial-fast-appeal',
}
const letters = ['denial-letter-from-doctor', 'denial-who-writes-letter']
/** Original Medicare gives its reasons in the notice that the appeal goes by, and who is not sure reads the letter with somebody. */
const reasonOf = (insurance: Payer): string | undefined => {
  if (insurance === 'medicare') return undefined
  if (insurance === 'not-sure') return 'denial-letter-together'
  return ['va', 'ihs', 'outside-us'].includes(insurance) ? 'denial-reason-from-office' : 'denial-reason-in-writing'
}
const whoCanBeDenied = vocabulary.payers.filter((payer) => payer !== 'uninsured')

describe.each(persons)('after a denial, with the %s', (_, answers) => {
  test.each(whoCanBeDenied)('%s: the last day, the faster way, the reason in writing, and the letter are on the list', (insurance) => {
    for (const concerns of [['time'], ['cost'], []] as const) {
      const ids = idsOn({ ...answers, insurance, coverage: 'denied', concerns })
      expect(ids).toEqual(expect.arrayContaining([clockOf[insurance] ?? [], fastAppealOf[insurance] ?? [], reasonOf(insurance) ?? []].flat()))
      expect(ids.filter((id) => letters.includes(id))).toHaveLength(1)
      expect(ids.length).toBeGreaterThanOrEqual(4)
    }
  })

  const pairs = Object.keys(clockOf).flatMap((first) => Object.keys(clockOf).map((second) => [first as Payer, second as Payer] as const))
  test.each(pairs.filter(([first, second]) => first !== second))('%s with %s: each keeps its last day', (insurance, also) => {
    const ids = idsOn({ ...answers, insurance, insuranceAlso: [also], coverage: 'denied', concerns: ['cost'] })
    expect(ids).toEqual(expect.arrayContaining([clockOf[insurance], clockOf[also], fastAppealOf[insurance] ?? [], fastAppealOf[also] ?? []].flat()))
    expect(idsOffered({ ...answers, insurance, insuranceAlso: [also], coverage: 'denied' })).toContain('denial-which-of-two')
  })

  test('not sure which: the letter is read together, before a plan is called', () => {
    const ids = idsOn({ ...answers, insurance: 'not-sure', coverage: 'denied' })
    expect(ids).toContain('denial-letter-together')
    expect(ids).not.toContain('denial-reason-in-writing')
  })
})

test.each(whoCanBeDenied)('%s: a teenager alone, with cost on their mind, keeps the last day and the faster way too', (insurance) => {
  const ids = idsOn({ ...teenagerAlone, insurance, coverage: 'denied' })
  expect(ids).toEqual(expect.arrayContaining([clockOf[insurance] ?? [], fastAppealOf[insurance] ?? [], reasonOf(insurance) ?? [], 'denial-letter-from-doctor'].flat()))
  if (insurance === 'medicaid') expect(ids).toContain('medicaid-rules-for-children')
})

/** What was agreed is held on to, and nobody goes on asking for what they already have. */
const settled = ['state-biomarker-law', 'state-law-for-this-plan', 'medicare-rule-for-gene-test', 'medicare-advance-notice-before-test', 'test-billing-code', 'cost-estimate-in-writing']
const whoApproves = vocabulary.payers.filter((payer) => payer !== 'uninsured' && payer !== 'medicare')

describe.each(persons)('after an approval, with the %s', (_, answers) => {
  test.each(whoApproves)('%s: the approval on paper, and whether a bill is left, are on the list', (insurance) => {
    for (const concerns of [['time'], ['cost'], []] as const) {
      const mine: Answers = { ...answers, insurance, state: 'MD', coverage: 'approved', concerns }
      const ids = idsOn(mine)
      expect(ids.filter((id) => ['approval-in-writing', 'office-approval-in-writing'].includes(id))).toHaveLength(1)
      expect(ids).toContain('approval-bill-left')
      // Who is not sure, or has a limited plan, has to find out first what the insurance is.
      if (insurance !== 'not-sure' && insurance !== 'short-term') expect(ids).toContain('approval-same-test-and-lab')
      expect(idsOffered(mine).filter((id) => settled.includes(id))).toEqual([])
    }
  })
})

test('once Medicare has agreed, what is left to pay is asked, and no notice that it may not pay', () => {
  const ids = idsOffered({ ...withCancer, age: 70, insurance: 'medicare', coverage: 'approved' })
  expect(ids).toContain('medicare-share-left')
  expect(ids.filter((id) => settled.includes(id) && id !== 'cost-estimate-in-writing')).toEqual([])
})

test.each(['employer', 'medicare-advantage', 'medicaid', 'tricare'] as const)('%s: a test that was approved is no treatment that was', (insurance) => {
  const answers: Answers = { ...withCancer, insurance, coverage: 'approved' }
  expect(idsOffered(answers)).toContain('treatment-approval')
  expect(idsOffered({ ...answers, testing: { tumor: { status: 'done', result: 'change-found', markers: ['EGFR'] }, inherited: { status: 'done', result: 'negative' } } })).not.toContain('treatment-approval')
})

const beforeTheTest = ['insurer-approval-before-test', 'who-calls-the-plan', 'test-billing-code', 'insurer-lab-in-network', 'tricare-which-tests', 'va-approval-outside', 'ihs-approval-before-sample']
test.each(vocabulary.payers)('%s: a result that nobody has read is read before another test is asked about', (insurance) => {
  const exome = (result: 'not-sure' | 'negative'): Answers => ({
    who: 'self',
    situation: 'rare-disease',
    age: 40,
    appointment: { with: 'specialist', minutes: 30 },
    testing: { inherited: { status: 'done', result } },
    insurance,
    concerns: ['cost'],
  })
  expect(idsOffered(exome('not-sure')).filter((id) => beforeTheTest.includes(id))).toEqual([])
  if (insurance === 'employer') expect(idsOffered(exome('negative'))).toContain('insurer-approval-before-test')
})

test.each(vocabulary.payers)('%s: who thinks of no trial is sent to no trial team about bills', (insurance) => {
  const ofTrialTeam = (more: Answers) => offered({ ...cancerGrowing, insurance, ...more }).filter(({ ask }) => ask === 'trial-team').length
  expect(ofTrialTeam({ concerns: ['cost'] })).toBe(0)
  expect(ofTrialTeam({ concerns: ['trials'] })).toBeGreaterThan(0)
})

test.each(['not-asked', 'waiting', 'denied'] as const)('a plan through work (%s): who pays its claims is asked before its rule book', (coverage) => {
  const ids = idsOn({ ...withCancer, insurance: 'employer', coverage, concerns: ['cost'] })
  expect(ids).toContain('employer-self-funded')
  expect(ids).not.toContain('employer-plan-book')
  expect(idsOn({ ...withCancer, insurance: 'employer', employerPlan: 'self-funded', coverage, concerns: ['cost'] })).not.toContain('employer-self-funded')
})

test('Medicaid alone leaves little to estimate, and all to lose when it ends', () => {
  const answers: Answers = { ...withCancer, state: 'AZ', insurance: 'medicaid', coverage: 'not-asked' }
  for (const concerns of [['time'], ['cost']] as const) expect(idsOn({ ...answers, concerns })).toContain('medicaid-renewal-help')
  expect(idsOffered({ ...answers, concerns: ['cost'] }).filter((id) => ['cost-estimate-in-writing', 'new-medicine-price'].includes(id))).toEqual([])
  expect(idsOffered({ ...answers, insuranceAlso: ['employer'], concerns: ['cost'] })).toEqual(expect.arrayContaining(['cost-estimate-in-writing', 'new-medicine-price']))
})

test.each(vocabulary.payers)('%s: who cannot pay finds the question about help on the list itself', (insurance) => {
  for (const [, answers] of persons) for (const coverage of ['not-asked', 'waiting'] as const) expect(idsOn({ ...answers, insurance, coverage, concerns: ['cost'] })).toContain('help-with-paying')
})

/** Asked, waiting or denied, with cost on their mind: enough to go on with, and from more than one office. */
test.each(vocabulary.payers.flatMap((insurance) => (['not-asked', 'waiting', 'denied'] as const).map((coverage) => [insurance, coverage] as const)))(
  '%s, %s: six questions or more, for three offices or more',
  (insurance, coverage) => {
    const items = offered({ ...withCancer, insurance, coverage, concerns: ['cost'] })
    expect(items.length).toBeGreaterThanOrEqual(fewest)
    expect(new Set(items.map(({ ask }) => ask)).size).toBeGreaterThanOrEqual(fewestAsked)
  },
)

test.each([
  ['tricare', 'medicare'],
  ['medicare', 'tricare'],
] as const)('%s with %s: the pharmacy is that of TRICARE, so nothing speaks of Part D', (insurance, also) => {
  const items = offered({ ...withCancer, age: 70, insurance, insuranceAlso: [also], concerns: ['cost'] })
  expect(items.filter(({ text, why }) => /Part D|drug plan/u.test(`${text} ${why}`)).map(({ id }) => id)).toEqual([])
  expect(idsOffered({ ...withCancer, age: 70, insurance: 'medicare', concerns: ['cost'] })).toEqual(
    expect.arrayContaining(['medicare-drug-yearly-limit', 'medicare-drug-exception', 'medicare-part-for-medicine']),
  )
})

test.each([
  ['at 64', { age: 64 }, true],
  ['at 65', { age: 65 }, false],
  ['in Arizona', { state: 'AZ' }, true],
  ['in Texas', { state: 'TX' }, false],
  ['with Medicare', { insuranceAlso: ['medicare'] }, false],
] as const)('Medicaid’s work rules, %s: %o, %s', (_, more, asked) => {
  expect(idsOffered({ ...withCancer, insurance: 'medicaid', ...more }).includes('medicaid-work-rules')).toBe(asked)
})

test.each([
  [20, true],
  [21, false],
])('Medicaid’s wider rules for the young reach those of %i: %s', (age, asked) => {
  expect(idsOffered({ ...withCancer, age, insurance: 'medicaid' }).includes('medicaid-rules-for-children')).toBe(asked)
})

test('the notice that Medicare may not pay is asked about at the office that hands it over, and after a denial if it was signed', () => {
  const notices = (coverage: 'not-asked' | 'denied') => onList({ ...withCancer, age: 70, insurance: 'medicare', coverage }).filter(({ id }) => id.startsWith('medicare-advance-notice'))
  expect(notices('not-asked').map(({ id, ask }) => [id, ask])).toEqual([['medicare-advance-notice-before-test', 'doctors-office']])
  expect(notices('denied').map(({ id, ask }) => [id, ask])).toEqual([['medicare-advance-notice-signed', 'doctors-office']])
})

const onlyWithoutInsurance = ['good-faith-estimate-in-writing', 'bill-above-estimate', 'price-if-i-pay', 'maker-program-without-insurance']

test('who has no insurance, but Medicaid beside it, is not taken for uninsured', () => {
  const answers: Answers = { ...withCancer, insurance: 'uninsured', concerns: ['cost'] }
  expect(idsOffered(answers)).toEqual(expect.arrayContaining(onlyWithoutInsurance))
  const also = idsOffered({ ...answers, insuranceAlso: ['medicaid'] })
  expect(also.filter((id) => [...onlyWithoutInsurance, 'coverage-to-sign-up-for'].includes(id))).toEqual([])
  expect(also).toContain('insurer-approval-before-test')
})

test.each(['va', 'ihs', 'outside-us'] as const)('%s alone: nothing about bills as other hospitals in the US send them', (insurance) => {
  const ids = idsOffered({ ...withCancer, insurance, concerns: ['cost'] })
  expect(ids.filter((id) => ['cost-estimate-in-writing', 'hospital-aid', 'new-medicine-price', 'counselors-before-test'].includes(id))).toEqual([])
})

test.each(vocabulary.payers)('%s: who is under 18 and answers alone is asked nothing about plans and bills, unless cost is on their mind', (insurance) => {
  const alone = vocabulary.coverages.flatMap((coverage) => offered({ ...withCancer, age: 16, insurance, coverage, concerns: ['time', 'trials', 'work'] }))
  expect(alone.map(({ id }) => id)).toEqual([])
  expect(offered({ ...withCancer, age: 16, insurance, concerns: ['cost'] }).length).toBeGreaterThan(0)
})

const namedHelp = { tricare: 'military-health-plan', medicaid: 'medicaid-offices', ihs: 'indian-health-service', va: 'veterans-health-benefits', medicare: 'medicare' } as const

test.each(Object.entries(namedHelp))('%s: its own office is among the people to call', (insurance, id) => {
  expect(contactsFor({ ...withCancer, insurance: insurance as Payer }).map((contact) => contact.id)).toContain(id)
})

test('a state’s insurance department is named for a plan that a state looks after', () => {
  const named = (more: Answers): boolean => contactsFor({ ...withCancer, coverage: 'denied', ...more }).some(({ id }) => id === 'state-insurance-departments')
  expect([named({ insurance: 'marketplace' }), named({ insurance: 'employer', employerPlan: 'insured' })]).toEqual([true, true])
  expect([named({ insurance: 'employer', employerPlan: 'self-funded' }), named({ insurance: 'medicare' })]).toEqual([false, false])
})
