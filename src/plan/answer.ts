import * as v from 'valibot'
import { normaliseText } from './normalise.ts'
import { answersSchema, type Answers } from './schema.ts'

/** The value at a dotted path, or undefined where nothing was answered. */
export function valueAt(answers: Answers, path: string): unknown {
  let at: unknown = answers
  for (const key of path.split('.')) at = isGroup(at) ? at[key] : undefined
  return at
}

/**
 * The answers with one value set at a dotted path; undefined, an empty text and an empty list take it away. Throws a `ValiError` where the value is not
 * one that the plan format allows: what comes from a person is checked before.
 */
export const withValue = (answers: Answers, path: string, value: unknown): Answers => v.parse(answersSchema, set(answers, path.split('.'), normaliseText(value)) ?? {})

function set(group: unknown, [key = '', ...rest]: readonly string[], value: unknown): Readonly<Record<string, unknown>> | undefined {
  const { [key]: old, ...others } = isGroup(group) ? group : {}
  const next = rest.length ? set(old, rest, value) : isNothing(value) ? undefined : value
  const changed = next === undefined ? others : { ...others, [key]: next }
  return Object.keys(changed).length ? changed : undefined
}

const isNothing = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
