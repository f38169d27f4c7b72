import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { planSchema } from '../plan/index.ts'

/**
 * The JSON Schema of a plan file. It says all that the runtime schema says but three checks that JSON Schema cannot: that a date is a day of the
 * calendar, that the lower age of a range comes first, and that no two relatives share an id.
 */
export const planJsonSchema = (): string => {
  const schema = toJsonSchema(planSchema, { ignoreActions: ['check', 'readonly'], errorMode: 'throw' })
  return `${JSON.stringify({ ...schema, title: 'Ask Ahead question plan, version 1' }, null, 2)}\n`
}

/** Writes `public/plan.schema.json`. */
export async function main(): Promise<number> {
  await writeFile('public/plan.schema.json', planJsonSchema())
  return 0
}
