import { checkPlan, type Answers, type Issue, type Plan } from '../../src/plan/index.ts'

/** A plan with these answers, as it comes from a file. */
export const planWith = (answers: Answers, more: Omit<Plan, 'format' | 'version' | 'answers'> = {}): Plan => ({
  format: 'question-plan',
  version: 1,
  answers,
  ...more,
})

/** A value with another in the place of what stands at a dotted path; keys that are missing are made. */
export function replaced(value: unknown, path: string, by: unknown): unknown {
  const [key = '', ...rest] = path.split('.')
  const inner = rest.length ? replaced(isGroup(value) ? value[key] : undefined, rest.join('.'), by) : by
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, inner)
  return { ...(isGroup(value) ? value : {}), [key]: inner }
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** What is wrong with a plan that has one value at a dotted path. */
export function issuesWith(path: string, value: unknown): readonly Issue[] {
  const parsed = checkPlan(replaced({ format: 'question-plan', version: 1 }, path, value))
  return parsed.ok ? [] : parsed.issues
}

export const codesOf = (issues: readonly Issue[]): readonly string[] => issues.map(({ code, path }) => `${code} ${path}`.trim())
