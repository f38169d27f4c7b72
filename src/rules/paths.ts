import { markerId, medicineId, type Answers, type MarkerId, type MedicineId } from '../plan/index.ts'

type EntryOf<V, P extends string> = [V] extends [string]
  ? string extends V
    ? never
    : { readonly path: P; readonly value: V }
  : [V] extends [boolean]
    ? { readonly path: P; readonly value: boolean }
    : [V] extends [number]
      ? never
      : [V] extends [readonly (infer I)[]]
        ? [I] extends [string]
          ? string extends I
            ? never
            : { readonly path: P; readonly value: I }
          : never
        : Entries<V, `${P}.`>

type Entries<T, Prefix extends string = ''> = {
  [K in keyof T & string]-?: EntryOf<NonNullable<T[K]>, `${Prefix}${K}`>
}[keyof T & string]

/** Lists of names are free text in the plan; conditions may name only those that the product knows. */
type NameEntries =
  | { readonly path: 'testing.tumor.markers' | 'testing.tumor.markersNotFound' | 'testing.inherited.genes'; readonly value: MarkerId }
  | { readonly path: 'medicines'; readonly value: MedicineId }

type AnswerEntry = Entries<Answers> | NameEntries

/** The place of an answer that has a fixed set of values, made of the schema: a misspelt path does not compile. */
export type AnswerPath = AnswerEntry['path']
/** The values that can stand at a path. */
export type AnswerAt<P extends AnswerPath> = AnswerEntry extends infer E ? (E extends { path: infer Q; value: infer V } ? (P extends Q ? V : never) : never) : never
export type AnswerValue = string | boolean

const canonical: Partial<Record<AnswerPath, (name: string) => string | undefined>> = {
  'testing.tumor.markers': markerId,
  'testing.tumor.markersNotFound': markerId,
  'testing.inherited.genes': markerId,
  medicines: medicineId,
}

/** What was answered at a path: one value, several of a list, or undefined where nothing was. Known names come as their canonical ids. */
export function answersAt(answers: Answers, path: AnswerPath): readonly AnswerValue[] | undefined {
  let at: unknown = answers
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Object.entries(at).find(([name]) => name === key)?.[1]
  }
  const known = canonical[path]
  const values = (Array.isArray(at) ? at : [at]).filter((value): value is AnswerValue => typeof value === 'string' || typeof value === 'boolean')
  if (at === undefined) return undefined
  return known ? values.map((value) => known(String(value)) ?? String(value)) : values
}
