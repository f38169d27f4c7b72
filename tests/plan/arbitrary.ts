/** Any plan that the schema allows, made by reading the schema: a key that is added to it is covered at once. */
import fc from 'fast-check'
import { bank } from '../../src/content/index.ts'
import { calendarDate, checkPlan, markers, medicines, normaliseString, planSchema, type Plan } from '../../src/plan/index.ts'

interface Node {
  readonly type: string
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly value?: Node
  readonly wrapped?: Node
  readonly options?: readonly string[]
  readonly literal?: unknown
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
}

/** Letters as people type them, and what a file may bring along. No brace: what a person typed may hold one, our texts may not. */
const typed = (max: number): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom('Ana', 'Łukasik', ' ', '5 < 6'), fc.string({ unit: 'grapheme', maxLength: Math.min(max, 12) })).map((text) =>
    normaliseString(text).replaceAll(/[{}]/gu, '').slice(0, max),
  )
const named = (known: Readonly<Record<string, unknown>>): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(known), 'something else')
const relativeId = fc.constantFrom('r0', 'r1', 'r2', 'r9')
const questionId = fc.oneof(fc.constantFrom(...bank.map(({ id }) => id)), fc.constantFrom('own-1', 'no-such-question'))

/** Texts that mean something by what they say. */
const textsOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  markers: named(markers),
  markersNotFound: named(markers),
  genes: named(markers),
  gene: named(markers),
  medicines: named(medicines),
  relative: relativeId,
  chosen: questionId,
  dropped: questionId,
  first: questionId,
  order: questionId,
  asked: questionId,
  include: questionId,
  exclude: questionId,
  wording: questionId,
  notes: questionId,
  date: fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(dateOf).filter(calendarDate),
}
function dateOf(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

const requirement = (node: Node, action: string): number | undefined => {
  const found = node.pipe?.find(({ type }) => type === action)?.requirement
  return typeof found === 'number' ? found : undefined
}

function arbitraryOf(node: Node, key: string): fc.Arbitrary<unknown> {
  if (node.wrapped) return arbitraryOf(node.wrapped, key)
  switch (node.type) {
    case 'strict_object': {
      const entries = Object.entries(node.entries ?? {})
      return fc.record(Object.fromEntries(entries.map(([name, inner]) => [name, arbitraryOf(inner, name)])), {
        requiredKeys: entries.flatMap(([name, { type }]) => (type === 'exact_optional' ? [] : [name])),
      })
    }
    case 'array': {
      if (!node.item) throw new Error(`The list "${key}" says nothing about its items`)
      const list = fc.array(arbitraryOf(node.item, key), { maxLength: Math.min(requirement(node, 'max_length') ?? 0, 3) })
      return key === 'relatives' ? list.map(withOwnIds) : list
    }
    case 'strict_tuple':
      return fc.tuple(age, age).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
    case 'record':
      return fc.dictionary(textsOf[key] ?? typed(12), typed(30), { maxKeys: 2 })
    case 'picklist':
      return fc.constantFrom(...(node.options ?? []))
    case 'literal':
      return fc.constant(node.literal)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.integer({ min: requirement(node, 'min_value') ?? -9, max: requirement(node, 'max_value') ?? 9 })
    case 'string':
      return textsOf[key] ?? typed(requirement(node, 'max_length') ?? 0)
    default:
      throw new Error(`"${key}" is of a kind that no value is made for: ${node.type}`)
  }
}

const age = fc.integer({ min: 0, max: 120 })
const withOwnIds = (relatives: readonly unknown[]): readonly unknown[] =>
  relatives.map((relative, index) => (typeof relative === 'object' && relative !== null && 'id' in relative ? { ...relative, id: `r${index}` } : relative))

export const anyPlan: fc.Arbitrary<Plan> = arbitraryOf(planSchema, 'plan').map((value) => {
  const parsed = checkPlan(value)
  if (!parsed.ok) throw new Error(`The arbitrary made a plan that is refused: ${JSON.stringify(parsed.issues)}`)
  return parsed.value
})
