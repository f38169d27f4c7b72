import type { Plan } from '../plan/index.ts'

/** The plan with the successors of retired questions in their place. What the person said of the successor itself comes first. */
export function withCurrentIds(plan: Plan, retired: Readonly<Record<string, string>>): Plan {
  const current = (id: string): string => (Object.hasOwn(retired, id) ? (retired[id] ?? id) : id)
  const all = (ids: readonly string[] | undefined): readonly string[] | undefined => ids && [...new Set(ids.map(current))]
  const keyed = (texts: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> | undefined =>
    texts && { ...Object.fromEntries(Object.entries(texts).map(([id, text]) => [current(id), text])), ...texts }
  const { list, clinic } = plan
  return {
    ...plan,
    ...(list && {
      list: {
        ...list,
        ...given({ chosen: all(list.chosen), dropped: all(list.dropped), first: all(list.first), order: all(list.order), asked: all(list.asked) }),
        ...given({ wording: keyed(list.wording), notes: keyed(list.notes) }),
      },
    }),
    ...(clinic && { clinic: { ...clinic, ...given({ include: all(clinic.include), exclude: all(clinic.exclude) }) } }),
  }
}

/** Without the keys that have no value: a missing key is not an empty one. */
const given = <T>(values: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])))
