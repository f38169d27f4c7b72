/** What must stay true of the choice, whatever was answered: over any plan, and over the people of `tests/personas`. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bank, loadWords } from '../../src/content/index.ts'
import { itemsOf, makePromptList, type Content, type PromptList } from '../../src/list/index.ts'
import { vocabulary, type Answers, type Avoidance, type Plan } from '../../src/plan/index.ts'
import type { Condition } from '../../src/rules/index.ts'
import { people } from '../personas/people.ts'
import { anyPlan } from '../plan/arbitrary.ts'
import { planWith } from '../plan/builders.ts'
import { idsOf, messages, moreOf } from './builders.ts'

const content: Content = { bank, words: await loadWords('en'), messages }
const listOf = (answers: Answers, more: Parameters<typeof planWith>[1] = {}): PromptList => makePromptList(planWith(answers, more), content)
const shownBy = (list: PromptList): readonly string[] => [...idsOf(list), ...moreOf(list)]
/** People have several answers that go together, which chance does not bring about. */
const anybodysPlan: fc.Arbitrary<Plan> = fc.oneof(fc.constantFrom(...people.map(({ plan }) => plan)), anyPlan)
const anybody: fc.Arbitrary<Answers> = anybodysPlan.map(({ answers = {} }) => answers)

/** Answers on which no safety question turns, and which are no concern. */
const besideSafety: readonly Answers[] = [
  { name: 'Ana' },
  { state: 'TX' },
  { gender: 'woman' },
  { appointment: { date: '2026-12-01' } },
  { appointment: { first: true } },
  { employerPlan: 'self-funded' },
  { employerPlan: 'insured' },
  ...vocabulary.coverages.map((coverage) => ({ coverage })),
  ...(['employer', 'marketplace', 'medicaid', 'va', 'tricare', 'ihs'] as const).map((payer) => ({ insuranceAlso: [payer] })),
]
/** As much at once as one person can answer. */
const allBesideSafety: Answers = {
  name: 'Ana',
  state: 'TX',
  gender: 'woman',
  appointment: { date: '2026-12-01', first: true },
  employerPlan: 'self-funded',
  coverage: 'denied',
  insuranceAlso: ['employer', 'marketplace', 'medicaid', 'va', 'tricare', 'ihs'],
}

interface Named {
  readonly path: string
  readonly values: readonly (string | boolean)[]
}

function namedIn(condition: Condition): readonly Named[] {
  switch (condition.kind) {
    case 'is':
      return [{ path: condition.path, values: condition.values }]
    case 'all':
    case 'any':
      return condition.of.flatMap(namedIn)
    case 'not':
    case 'unless':
      return namedIn(condition.of)
    case 'always':
    case 'fact':
      return []
  }
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is answered, by its path. */
const leaves = (value: unknown, path: string): readonly Named[] =>
  isGroup(value)
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [{ path, values: Array.isArray(value) ? value : [value] }]

test('no safety question turns on the answers that are taken for beside it', () => {
  const named = bank.filter(({ purpose }) => purpose === 'safety').flatMap(({ when, backgroundWhen }) => [when, ...(backgroundWhen ? [backgroundWhen] : [])].flatMap(namedIn))
  expect(named.length).toBeGreaterThan(20)
  const turning = besideSafety.flatMap((more) => leaves(more, '')).filter((leaf) => named.some(({ path, values }) => path === leaf.path && values.some((value) => leaf.values.includes(value))))
  expect(turning).toEqual([])
})

/** Adds what was not answered yet. */
const adding = (answers: Answers, more: Answers): Answers => ({ ...more, ...answers, ...(more.appointment && { appointment: { ...more.appointment, ...answers.appointment } }) })

const safety = new Set(bank.filter(({ purpose }) => purpose === 'safety').map(({ id }) => id))
const safetyOn = (list: PromptList): readonly string[] => idsOf(list).filter((id) => safety.has(id))

test('an answer beside it never takes a safety question off the list', () => {
  const careful = people.filter(({ answers }) => safetyOn(listOf(answers)).length > 0)
  expect(careful.length).toBeGreaterThan(20)
  const lost = careful.flatMap(({ name, answers }) => {
    const after = safetyOn(listOf(adding(answers, allBesideSafety)))
    return safetyOn(listOf(answers)).flatMap((id) => (after.includes(id) ? [] : [`${name}: ${id}`]))
  })
  expect(lost).toEqual([])
  fc.assert(
    fc.property(anybody, fc.constantFrom(...besideSafety), (answers, more) => {
      expect(safetyOn(listOf(adding(answers, more)))).toEqual(expect.arrayContaining([...safetyOn(listOf(answers))]))
    }),
    { numRuns: 100 },
  )
})

/** The answers without one of them: a page skipped, or a field of a page. */
function skipping(value: Readonly<Record<string, unknown>>): readonly Answers[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const others = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
    return [others, ...(isGroup(inner) ? skipping(inner) : []).map((less) => ({ ...others, [key]: less }))]
  })
}

/** Enough for the shortest visit. */
const fewest = 5

test('whatever one answer is skipped, there is a list', () => {
  fc.assert(
    fc.property(anybody, fc.nat(), (answers, at) => {
      const ways = [answers, ...skipping(answers)]
      expect(itemsOf(listOf(ways[at % ways.length] ?? {})).length).toBeGreaterThanOrEqual(fewest)
    }),
    { numRuns: 120 },
  )
})

/** The same, with every key in the other order. */
const turned = (value: unknown): unknown =>
  isGroup(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    : value

test('the same plan gives the same list, in whatever order the answers were given', () => {
  fc.assert(
    fc.property(anybodysPlan, (plan) => {
      expect(makePromptList({ ...plan, answers: turned(plan.answers ?? {}) as Answers }, content)).toEqual(makePromptList(plan, content))
    }),
    { numRuns: 50 },
  )
})

test('who answered nothing gets eight to twelve questions', () => {
  const count = idsOf(listOf({})).length
  expect(count).toBeGreaterThanOrEqual(8)
  expect(count).toBeLessThanOrEqual(12)
})

describe.each(vocabulary.avoidances)('who would rather not be led to "%s"', (place: Avoidance) => {
  const leading = bank.filter(({ leadsTo }) => leadsTo?.includes(place)).map(({ id }) => id)

  test('is not, though they chose it once, put it first, and a clinic asks for it', () => {
    expect(leading.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(anybody, (answers) => {
        const list = listOf({ ...answers, avoid: [place] }, { list: { chosen: leading, first: leading, order: leading }, clinic: { include: leading } })
        expect(shownBy(list).filter((id) => leading.includes(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('would be, if they had not said so', () => {
    expect(people.some(({ answers }) => shownBy(listOf({ ...answers, avoid: [] })).some((id) => leading.includes(id)))).toBe(true)
  })
})

test('the three questions that help with any decision are on the list or ready for everyone, but once treatment has ended', () => {
  const generic = ['my-options', 'my-options-good-and-bad', 'how-likely-for-me']
  fc.assert(
    fc.property(anybody, (answers) => {
      const wanted = answers.situation === 'after-treatment' ? [] : generic.filter((id) => !(id === 'how-likely-for-me' && answers.avoid?.includes('outlook')))
      expect(shownBy(listOf(answers))).toEqual(expect.arrayContaining(wanted))
    }),
    { numRuns: 100 },
  )
})
