import type { Messages } from '../i18n/index.ts'
import { markerId, valueAt, type Answers } from '../plan/index.ts'
import { cancersInWords, relativeName, relativesOf } from './family.ts'
import { isFormField, toForm } from './formValues.ts'
import { fieldsOf } from './journey.ts'
import type { Field, Page } from './pages.ts'
import { choicesOf, sayTo, pageWords } from './words.ts'

/** How the answers of a page read on the check page: a line each, none where nothing was answered. */
export const answersInWords = (page: Page, answers: Answers, messages: Messages): readonly string[] => {
  const fields = fieldsOf(page, answers)
  return fields.flatMap((field) => {
    const told = fieldInWords(page, field, answers, messages)
    const label = fields.length > 1 ? pageWords(page.id, messages).fields?.[field.path]?.label : undefined
    return told.map((line) => (label ? messages.check.labelled(sayTo(answers, messages)(label), line) : line))
  })
}

function fieldInWords(page: Page, field: Field, answers: Answers, messages: Messages): readonly string[] {
  if (field.kind === 'relatives') {
    const told = relativesOf(answers).map((relative) => {
      const cancers = cancersInWords(relative, messages)
      return cancers ? messages.summary.relative(relativeName(relative, messages), cancers) : relativeName(relative, messages)
    })
    return answers.family?.noOthers ? [...told, messages.family.noOthers] : told
  }
  if (field.kind === 'variant') return (answers.family?.variants ?? []).flatMap(({ gene }) => gene ?? [])
  if (!isFormField(field) || valueAt(answers, field.path) === undefined) return []
  const value = toForm(field, answers)
  const values = typeof value === 'string' ? [value] : value
  if (field.kind === 'names') return [messages.joined(values.map((name) => markerId(name) ?? name))]
  if (field.kind === 'date') return values.map((date) => messages.dates.day(date))
  if (field.kind === 'state') return values.flatMap((state) => messages.names.states[state] ?? [])
  const choices = choicesOf(page.id, field, answers, messages)
  // A value without a choice of its own can come from a file: 25 minutes, a kind of another cancer. It is shown as it stands.
  return values.map((each) => choices.find((choice) => choice.value === each)?.label ?? each)
}
