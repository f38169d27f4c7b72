import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { planJsonSchema } from '../../src/cli/planSchema.ts'

test('the published schema is the one that the plans are checked with: if not, npm run schema', async () => {
  expect(await readFile(new URL('../../public/plan.schema.json', import.meta.url), 'utf8')).toBe(planJsonSchema())
})

test('the schema refuses unknown keys and asks for format and version alone', () => {
  expect(JSON.parse(planJsonSchema())).toMatchObject({
    type: 'object',
    required: ['format', 'version'],
    additionalProperties: false,
    properties: { format: { const: 'question-plan' }, version: { const: 1 } },
  })
})
