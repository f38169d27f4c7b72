// @vitest-environment node
import { expect, test } from 'vitest'
import type { Answers } from '../../src/plan/index.ts'
import { valueAt, withValue } from '../../src/plan/index.ts'
import { errorOf, isAge, isFormField, nameOf, toAnswer, toForm, unsure, type FieldError, type FormField, type FormValue } from '../../src/questionnaire/formValues.ts'
import { pages } from '../../src/questionnaire/pages.ts'
import { bigExample } from '../plan/bigExample.ts'
import { checkPlan } from '../../src/plan/index.ts'

const fields = pages.flatMap((page) => page.fields).filter(isFormField)
const fieldAt = (path: string): FormField => {
  const field = fields.find((each) => each.path === path)
  if (!field) throw new Error(`No field "${path}"`)
  return field
}
const example = (): Answers => {
  const parsed = checkPlan(bigExample)
  if (!parsed.ok) throw new Error('The example is refused')
  return parsed.value.answers ?? {}
}

test.each(fields.map((field) => [field.path, field] as const))('%s goes into its form and comes back the same', (path, field) => {
  const answers = example()
  expect(valueAt(answers, path)).toBeDefined()
  expect(toAnswer(field, toForm(field, answers))).toEqual(valueAt(answers, path))
  expect(() => withValue({}, path, toAnswer(field, toForm(field, answers)))).not.toThrow()
})

test.each(fields.map((field) => [field.path, field] as const))('%s, not answered, is empty in its form and stays unanswered', (_, field) => {
  expect(toForm(field, {}).length).toBe(0)
  expect(toAnswer(field, toForm(field, {}))).toBeUndefined()
})

test('a control’s name has no dot, and no two fields share one', () => {
  const names = fields.map(nameOf)
  expect(names.filter((name) => name.includes('.'))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test.each<[string, FormValue, unknown]>([
  ['appointment.first', 'false', false],
  ['appointment.minutes', '45', 45],
  ['family.ancestry', 'none-known', ['none-known']],
  ['age', ' 58 ', 58],
  ['name', '  Ana ', 'Ana'],
  ['name', '   ', undefined],
])('in the field %s, "%s" is the answer %s', (path, value, answer) => {
  expect(toAnswer(fieldAt(path), value)).toEqual(answer)
})

test('"I’m not sure" without a word in the plan leaves the answer open', () => {
  expect(toAnswer(fieldAt('appointment.minutes'), unsure)).toBeUndefined()
  expect(toAnswer(fieldAt('family.ancestry'), unsure)).toBeUndefined()
})

test.each<[string, FormValue, FieldError | undefined]>([
  ['age', '', undefined],
  ['age', ' 58 ', undefined],
  ['age', '0', undefined],
  ['age', '120', undefined],
  ['age', '121', 'age'],
  ['age', '-1', 'age'],
  ['age', '58.5', 'age'],
  ['age', 'fifty', 'age'],
  ['age', '1e2', 'age'],
  ['appointment.date', '2026-12-01', undefined],
  ['appointment.date', '2026-02-30', 'date'],
  ['appointment.date', 'tomorrow', 'date'],
  ['name', 'a'.repeat(500), undefined],
  ['name', 'a'.repeat(501), 'too-long'],
  ['medicines', ['warfarin', 'a'.repeat(501)], 'too-long'],
  ['medicines', [], undefined],
])('in the field %s, "%s" is wrong as: %s', (path, value, error) => {
  expect(errorOf(fieldAt(path), value)).toBe(error)
})

test.each(['0', '7', '120', ' 58 '])('"%s" is an age', (text) => {
  expect(isAge(text)).toBe(true)
})
