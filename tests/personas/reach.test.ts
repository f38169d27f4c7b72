/** The whole bank over everyone we thought of: nothing that nobody gets, nothing that everybody gets by mistake, and no list that looks wrong. */
import { describe, expect, test } from 'vitest'
import { bank, loadWords, stateLaws, type BankQuestion } from '../../src/content/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'
import { itemsOf, makePromptList, questionsForVisit, type ListItem } from '../../src/list/index.ts'
import type { Answers, Ask, Situation } from '../../src/plan/index.ts'
import { all, any, evaluate, fact, is, type Condition } from '../../src/rules/index.ts'
import { allowedTwins } from '../content/exceptions.ts'
import { likeness, runsOf, tooLike } from '../content/likeness.ts'
import { people, today, type Somebody } from './people.ts'

const content = { bank, words: await loadWords('en'), messages: await loadMessages('en') }
const lists = new Map(people.map(({ name, plan }) => [name, makePromptList(plan, content, today)] as const))
const onListOf = (name: string): readonly ListItem[] => {
  const list = lists.get(name)
  return list ? itemsOf(list) : []
}
const shownTo = (name: string): readonly ListItem[] => [...onListOf(name), ...(lists.get(name)?.more.flatMap(({ items }) => items) ?? [])]

const idsOf = (questions: readonly BankQuestion[]): readonly string[] => questions.map(({ id }) => id)
const surroundings = { today, stateLaws }
const holds = (condition: Condition, answers: Answers): boolean => evaluate(condition, answers, surroundings).truth === 'yes'

describe('the bank', () => {
  test('everyone is a plan that the format allows, under a name of its own', () => {
    expect(people.filter(({ issues, about }) => issues.length > 0 || about === '')).toEqual([])
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
  })

  test('every question fits somebody', () => {
    expect(idsOf(bank.filter(({ when }) => !people.some(({ answers }) => holds(when, answers))))).toEqual([])
  })

  test('every question that has a condition is kept from somebody', () => {
    expect(idsOf(bank.filter(({ when }) => when.kind !== 'always' && people.every(({ answers }) => holds(when, answers))))).toEqual([])
  })

  test('every question is shown to somebody: none is always beaten by another of its group', () => {
    const shown = new Set(people.flatMap(({ name }) => shownTo(name).map(({ id }) => id)))
    expect(idsOf(bank.filter(({ id }) => !shown.has(id)))).toEqual([])
  })

  test('every wait behind the others begins for somebody, and not for all', () => {
    const fitting = bank.flatMap(({ id, when, backgroundWhen }) => (backgroundWhen ? [{ id, when, backgroundWhen }] : []))
    const waits = fitting.map(({ id, when, backgroundWhen }) => ({
      id,
      of: people.filter(({ answers }) => holds(when, answers)).map(({ answers }) => holds(backgroundWhen, answers)),
    }))
    expect(waits.filter(({ of }) => !of.includes(true) || !of.includes(false))).toEqual([])
  })
})

const inGroup = (group: string): readonly string[] => idsOf(bank.filter((question) => question.group === group))
const named = (pattern: RegExp): readonly string[] => idsOf(bank.filter(({ id }) => pattern.test(id)))

/** They go by a name like the others, but ask for another test than the one that was done, or what it looked for. */
const anotherTest: readonly string[] = ['breast-gene-activity-test', 'prostate-gene-activity-test', 'prostate-pten-tested', 'cml-bcr-abl-level', 'cml-level-now', 'cml-checks-after-stopping', 'tumor-which-changes-tested', 'digestive-mmr-result-after']
const tumorTests = bank.filter(({ id, topic, group }) => group === 'was-my-cancer-tested' || (topic === 'tumor-testing' && id.endsWith('-tested')))
const wasItTested = [...idsOf(tumorTests), 'tumor-test-before-treatment'].filter((id) => !anotherTest.includes(id))
const inheritedTest = ['inherited-was-it-tested', 'inherited-test-for-me', 'thyroid-medullary-inherited-ret', ...named(/-inherited-test$/u)]

/** What was said, and the questions that would ask for it once more. */
const answered: readonly (readonly [string, Condition, readonly string[]])[] = [
  ['the tumor was tested', is('testing.tumor.status', 'done'), wasItTested],
  // How soon the result is there can still be asked.
  ['the tumor test is on its way', is('testing.tumor.status', 'waiting'), wasItTested.filter((id) => id !== 'thyroid-anaplastic-braf-soon')],
  ['what the tumor test found', is('testing.tumor.result', 'change-found', 'none-found', 'not-enough-sample'), ['result-what-was-found']],
  ['the name of the change', fact('marker-named'), ['result-change-meaning', 'treatment-drug-for-change']],
  ['an inherited test was done or is on its way', is('testing.inherited.status', 'done', 'waiting'), inheritedTest],
  ['what the inherited test found', is('testing.inherited.result', 'pathogenic', 'uncertain', 'negative'), ['inherited-what-was-found']],
  ['the result was explained', is('testing.inherited.explained', 'yes'), ['inherited-result-who-explains']],
  ['drug genes were tested', is('testing.drugResponse.status', 'done'), [...named(/^drug-gene-.*-(?:named|planned)$/u), 'drug-gene-is-there-a-test']],
  ['the visit is with a genetic counselor', fact('genetic-counselor-visit'), inGroup('see-a-genetic-counselor')],
  ['the type of lung cancer', is('subtype', 'lung-non-small-cell', 'lung-small-cell'), ['lung-which-type']],
  ['the type of leukemia', is('subtype', 'aml', 'all', 'cll', 'cml'), ['leukemia-which-type']],
  ['the type of lymphoma', all(is('cancer', 'lymphoma'), is('subtype', 'dlbcl', 'follicular', 'mantle-cell', 'marginal-zone', 'hodgkin', 't-cell')), ['lymphoma-which-type']],
  ['the type of breast cancer', is('subtype', 'breast-hr-positive', 'breast-her2-positive', 'breast-triple-negative'), ['breast-receptors-tested']],
  ['the kind of employer plan', is('employerPlan', 'self-funded', 'insured'), ['employer-self-funded']],
  ['the insurance', any(is('insurance', 'employer', 'medicare', 'medicaid', 'va', 'tricare', 'uninsured')), ['insurance-on-file', 'what-kind-of-plan']],
  ['the plan has been asked', is('coverage', 'waiting', 'denied', 'approved'), ['has-plan-been-asked', ...inGroup('prior-approval')]],
]

test('what counts as answered is about questions that the bank has', () => {
  const known = new Set(idsOf(bank))
  expect(answered.filter(([, , ids]) => ids.length === 0 || ids.some((id) => !known.has(id)))).toEqual([])
  expect(anotherTest.filter((id) => !known.has(id))).toEqual([])
})

test('every answer that is not asked for once more is given by somebody', () => {
  expect(answered.filter(([, condition]) => !people.some(({ answers }) => holds(condition, answers))).map(([said]) => said)).toEqual([])
})

const isTwin = (a: string, b: string): boolean => allowedTwins.some(({ ids }) => ids.includes(a) && ids.includes(b))

const wordsAbout = ({ text, why = '', because }: ListItem): string => [text, why, ...because].join(' ')

describe.each(people)('$name', ({ name, answers }) => {
  const items = onListOf(name)
  const everything = shownTo(name)
  const isVisited = (ask: Ask): boolean => ask === 'doctor' || (ask === 'genetic-counselor' && answers.appointment?.with === 'genetic-counselor')

  test('has as many questions as the visit takes, three of them first', () => {
    expect(items.filter(({ ask }) => isVisited(ask)).length).toBeLessThanOrEqual(questionsForVisit(answers.appointment?.minutes))
    const others = items.filter(({ ask }) => !isVisited(ask))
    expect(others.length).toBeLessThanOrEqual(10)
    for (const { ask } of others) expect(others.filter((other) => other.ask === ask).length).toBeLessThanOrEqual(4)
    expect(items.length).toBeLessThanOrEqual(20)
    expect(lists.get(name)?.first).toHaveLength(3)
  })

  test('has no text with a brace in it', () => {
    expect(everything.filter((item) => /[{}]/u.test(wordsAbout(item))).map(({ id }) => id)).toEqual([])
  })

  test('has no two questions that are nearly the same', () => {
    const texts = everything.map(({ id, text }) => ({ id, text, runs: runsOf(text) }))
    const twins = texts.flatMap((first, index) =>
      texts
        .slice(index + 1)
        .filter((second) => likeness(first.runs, second.runs) >= tooLike.question && !isTwin(first.id, second.id))
        .map((second) => `${first.id} / ${second.id}: ${first.text} / ${second.text}`),
    )
    expect(twins).toEqual([])
  })

  test('is asked to ask nothing that was answered', () => {
    const again = answered
      .filter(([, condition]) => holds(condition, answers))
      .flatMap(([said, , ids]) => everything.filter(({ id }) => ids.includes(id)).map(({ id }) => `${said}: ${id}`))
    expect(again).toEqual([])
  })
})

const drugs = ['chemotherapy', 'targeted', 'immunotherapy'] as const
/** A drug for the whole body is about to start or is taken, and its side effects come at home. */
const onDrugs = people.filter(
  ({ answers: { situation, appointment, treatments = [], treatmentsPlanned = [] } }) =>
    situation !== 'after-treatment' && appointment?.with !== 'genetic-counselor' && drugs.some((drug) => treatmentsPlanned.includes(drug) || treatments.includes(drug)),
)

test.each(onDrugs)('$name knows when or whom to call', ({ name }) => {
  const calls = [...inGroup('whom-to-call'), ...inGroup('call-at-once')]
  expect(onListOf(name).map(({ id }) => id)).toEqual(expect.arrayContaining([expect.toBeOneOf(calls)]))
})

const inSituation = (situation: Situation): readonly Somebody[] => people.filter(({ answers }) => answers.situation === situation)
const saying = (name: string, pattern: RegExp): readonly string[] =>
  shownTo(name)
    .filter((item) => pattern.test(wordsAbout(item)))
    .map((item) => `${item.id}: ${wordsAbout(item)}`)

describe.each(inSituation('rare-disease'))('$name', ({ name }) => {
  test('has a rare disease, and nothing speaks of cancer', () => {
    expect(saying(name, /\b(?:cancers?|tumors?|chemotherapy|oncologists?)\b/iu)).toEqual([])
  })
})

describe.each(inSituation('family-risk'))('$name', ({ name }) => {
  test('has no cancer, and nothing speaks of one as their own', () => {
    expect(saying(name, /(?:\b(?:my|your|their|his|her)|’s) (?:own )?(?:cancer|tumor)\b/iu)).toEqual([])
  })
})
