/** Between what a form holds (texts, lists of texts) and what the plan keeps. */
import { limits, valueAt, calendarDate, type Answers } from '../plan/index.ts'
import type { Field } from './pages.ts'

export type FormValue = string | readonly string[]
export type FormValues = Readonly<Record<string, FormValue>>
export type FieldError = 'age' | 'date' | 'too-long'

/** The name of a field's control: the form library reads a dot as nesting, and the form is flat. */
export const nameOf = (field: Field): string => field.path.replaceAll('.', '-')

/** Fields that one form keeps; relatives and variants have forms of their own. */
export type FormField = Exclude<Field, { kind: 'relatives' | 'noOthers' | 'variant' }>
export const isFormField = (field: Field): field is FormField => field.kind !== 'relatives' && field.kind !== 'noOthers' && field.kind !== 'variant'

const isList = (field: FormField): boolean => field.kind === 'checkboxes' || field.kind === 'names'

export function toForm(field: FormField, answers: Answers): FormValue {
  const value = valueAt(answers, field.path)
  if (isList(field)) return Array.isArray(value) ? value.map(String) : []
  const single: unknown = Array.isArray(value) ? value[0] : value
  return typeof single === 'string' ? single : typeof single === 'number' || typeof single === 'boolean' ? String(single) : ''
}

/** Undefined where nothing was answered. Give it only values without a field error. */
export function toAnswer(field: FormField, value: FormValue): unknown {
  if (typeof value !== 'string') return value.length ? value : undefined
  const text = value.trim()
  if (text === '' || text === unsure) return undefined
  if (field.kind === 'age') return Number(text)
  if (field.kind === 'radios' && field.as === 'number') return Number(text)
  if (field.kind === 'radios' && field.as === 'boolean') return text === 'true'
  if (field.kind === 'radios' && field.as === 'list') return [text]
  return text
}

/** The value of a "not sure" choice for which the plan has no word. */
export const unsure = 'not-answered'

export function errorOf(field: FormField, value: FormValue): FieldError | undefined {
  const texts = typeof value === 'string' ? [value.trim()] : value
  if (texts.some((text) => text.length > limits.text)) return 'too-long'
  const [text = ''] = texts
  if (text === '') return undefined
  if (field.kind === 'age') return isAge(text) ? undefined : 'age'
  if (field.kind === 'date') return calendarDate(text) ? undefined : 'date'
  return undefined
}

/** Whole years, from 0 to 120. */
export const isAge = (text: string): boolean => /^\d{1,3}$/u.test(text.trim()) && Number(text) <= limits.age
