import * as v from 'valibot'
import { issue, type Issue } from './issue.ts'
import { normaliseText } from './normalise.ts'
import { limits, planSchema, presetSchema, type Plan, type Preset } from './schema.ts'
import { languages } from './vocabulary.ts'

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] }

const refused = (...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } => ({ ok: false, issues })

/** The plan in the text of a plan file, or all that is wrong with it. A file of which anything is refused is refused whole. */
export function parsePlan(text: string): Parsed<Plan> {
  const json = parseJson(text)
  return json.ok ? checkPlan(json.value) : json
}

export const checkPlan = (value: unknown): Parsed<Plan> => check(planSchema, 'question-plan', value)
export const checkPreset = (value: unknown): Parsed<Preset> => check(presetSchema, 'question-preset', value)

function parseJson(text: string): Parsed<unknown> {
  if (utf8Length(text) > limits.fileBytes) return refused(issue('too-large', '', { limit: '1 MiB' }))
  try {
    // A byte order mark, which some editors write, is not JSON.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, '')) }
  } catch {
    return refused(issue('not-json'))
  }
}

function check<T extends v.GenericSchema>(schema: T, format: string, value: unknown): Parsed<v.InferOutput<T>> {
  const early = envelopeIssue(format, value)
  if (early) return refused(early)
  const normalised = normaliseText(value)
  const result = v.safeParse(schema, normalised)
  if (!result.success) return refused(...result.issues.map((found) => toIssue(schema, found)))
  const further = [...passedOver(schema, normalised, result.output, []), ...repeatedRelativeIds(result.output)]
  return further.length ? refused(...further) : { ok: true, value: result.output }
}

/** What the schema library lets through in silence: a list where an object belongs (it reads `[]` as `{}`), and a key like `__proto__`. */
function passedOver(schema: AnySchema, read: unknown, kept: unknown, path: readonly (string | number)[]): readonly Issue[] {
  if (Array.isArray(read)) {
    return Array.isArray(kept)
      ? read.flatMap((inner: unknown, index) => passedOver(schema, inner, kept[index], [...path, index]))
      : [issue('wrong-type', pathText(path), { expected: 'object', received: 'Array' })]
  }
  if (!isRecord(read) || !isRecord(kept)) return []
  return Object.keys(read).flatMap((key) =>
    Object.hasOwn(kept, key)
      ? passedOver(schema, read[key], kept[key], [...path, key])
      : [issue('unknown-key', pathText([...path, key]), { allowed: keysAt(schema, path).join(', ') })],
  )
}

/** What makes the rest of the file unreadable, said alone: a list of further errors would only hide it. */
function envelopeIssue(format: string, value: unknown): Issue | undefined {
  if (!isRecord(value) || value['format'] !== format) return issue('wrong-format', 'format', { allowed: format })
  const version = value['version']
  if (typeof version === 'number' && version > 1) return issue('newer-version', 'version', { version: String(version), known: '1' })
  const language = value['language']
  if (typeof language === 'string' && !languages.some((known) => known === language)) {
    return issue('language-unavailable', 'language', { language: shown(language), allowed: languages.join(', ') })
  }
  return undefined
}

function repeatedRelativeIds(plan: unknown): readonly Issue[] {
  const answers = isRecord(plan) ? plan['answers'] : undefined
  const family = isRecord(answers) ? answers['family'] : undefined
  const relatives = isRecord(family) ? family['relatives'] : undefined
  if (!Array.isArray(relatives)) return []
  const seen = new Set<unknown>()
  return relatives.flatMap((relative: unknown, index) => {
    const id = isRecord(relative) ? relative['id'] : undefined
    if (typeof id !== 'string' || !seen.has(id)) {
      seen.add(id)
      return []
    }
    return [issue('duplicate-id', `answers.family.relatives[${index}].id`, { value: shown(id) })]
  })
}

function toIssue(schema: v.GenericSchema, found: v.BaseIssue<unknown>): Issue {
  const path = (found.path ?? []).map((item) => item.key)
  const at = pathText(path)
  const requirement = String(found.requirement)
  if (found.message === 'calendar-date' || found.message === 'age-range-order') return issue(found.message, at)
  switch (found.type) {
    case 'strict_object':
      if (found.path?.at(-1)?.origin !== 'key') return issue('wrong-type', at, { expected: 'object', received: shown(found.received) })
      return found.expected === 'never'
        ? issue('unknown-key', at, { allowed: keysAt(schema, path.slice(0, -1)).join(', ') })
        : issue('not-allowed', at, { received: 'nothing', allowed: allowedAt(schema, path) })
    case 'max_length':
      return Array.isArray(found.input) ? issue('too-many', at, { limit: requirement }) : issue('too-long', at, { limit: requirement })
    case 'min_value':
      return issue('out-of-range', at, { bound: `at least ${requirement}`, received: shown(found.received) })
    case 'max_value':
      return issue('out-of-range', at, { bound: `at most ${requirement}`, received: shown(found.received) })
    case 'picklist':
    case 'literal':
      return issue('not-allowed', at, { received: shown(found.received), allowed: allowedAt(schema, path) })
    default:
      return issue('wrong-type', at, { expected: found.expected ?? found.type, received: shown(found.received) })
  }
}

const shown = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value)

const pathText = (path: readonly unknown[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${shown(String(key))}`)).join('')

type AnySchema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly item?: AnySchema
  readonly value?: AnySchema
  readonly wrapped?: AnySchema
  readonly items?: readonly AnySchema[]
  readonly options?: readonly string[]
  readonly literal?: string | number
}

/** The schema at a path; the wrappers of optional keys and pipes are looked through. */
function schemaAt(schema: AnySchema, path: readonly unknown[]): AnySchema | undefined {
  let at: AnySchema | undefined = schema
  for (const key of path) {
    at = unwrapped(at)
    at = typeof key === 'number' ? (at?.item ?? at?.items?.[key]) : (at?.entries?.[String(key)] ?? at?.value)
    if (!at) return undefined
  }
  return unwrapped(at)
}
const unwrapped = (schema: AnySchema | undefined): AnySchema | undefined => {
  let at = schema
  while (at?.wrapped) at = at.wrapped
  return at
}
const keysAt = (schema: AnySchema, path: readonly unknown[]): readonly string[] => Object.keys(schemaAt(schema, path)?.entries ?? {})
const allowedAt = (schema: AnySchema, path: readonly unknown[]): string => {
  const at = schemaAt(schema, path)
  return at?.options ? at.options.join(', ') : String(at?.literal ?? '')
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Bytes of the text in UTF-8; a lone surrogate counts as the replacement character that an encoder writes. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
