import { Controller, type Control } from 'react-hook-form'
import type { Messages } from '../i18n/index.ts'
import { limits, vocabulary, type Answers } from '../plan/index.ts'
import { Choices, Field, NameList } from '../ui/index.ts'
import { CancerChoice } from './CancerChoice.tsx'
import { errorOf, nameOf, type FormField, type FormValue } from './formValues.ts'
import type { Page } from './pages.ts'
import { choicesOf, pageWords, sayTo } from './words.ts'

export type PageForm = Record<string, FormValue>

interface FormFieldControlProps {
  readonly field: FormField
  readonly page: Page
  readonly answers: Answers
  readonly messages: Messages
  readonly control: Control<PageForm>
}

/** The control of one field. Where a page has several, each shows its own label; a single one is labelled by the page's heading. */
export function FormFieldControl({ field, page, answers, messages, control }: FormFieldControlProps) {
  const words = pageWords(page.id, messages)
  const say = sayTo(answers, messages)
  const own = words.fields?.[field.path]
  const label = say(own?.label ?? words.heading)
  const hint = own?.hint && say(own.hint)
  const name = nameOf(field)
  const texts = messages.questionnaire
  return (
    <Controller
      name={name}
      control={control}
      rules={{ validate: (value) => errorOf(field, value) ?? true }}
      render={({ field: { value, onChange, onBlur, ref }, fieldState }) => {
        const text = typeof value === 'string' ? value : ''
        const error = fieldState.error?.message && errorSentence(fieldState.error.message, messages)
        switch (field.kind) {
          case 'cancer':
            return (
              <CancerChoice
                name={name}
                legend={label}
                choices={choicesOf(page.id, field, answers, messages)}
                chosen={text}
                messages={messages}
                onChange={onChange}
              />
            )
          case 'radios':
          case 'subtype':
            return (
              <Choices
                kind="radio"
                name={name}
                choices={choicesOf(page.id, field, answers, messages)}
                chosen={text}
                onChange={onChange}
                legend={own ? <strong>{label}</strong> : <span className="visually-hidden">{label}</span>}
              />
            )
          case 'checkboxes': {
            const chosen = typeof value === 'string' ? [] : value
            return (
              <Choices
                kind="checkbox"
                name={name}
                choices={choicesOf(page.id, field, answers, messages)}
                chosen={chosen}
                onChange={(one, checked) => onChange(toggled(chosen, one, checked))}
                legend={own ? <strong>{label}</strong> : <span className="visually-hidden">{label}</span>}
              />
            )
          }
          case 'names':
            return (
              <NameList
                label={label}
                hint={hint}
                names={typeof value === 'string' ? [] : value}
                suggestions={field.suggestions}
                limit={limits.text}
                words={{ add: texts.add, remove: texts.removeNamed, removeShort: texts.remove }}
                onChange={onChange}
              />
            )
          case 'state':
            return (
              <Field id={name} label={label} hint={hint}>
                {(described) => (
                  <select {...described} ref={ref} className="input" value={text} onChange={onChange} onBlur={onBlur}>
                    <option value="">{texts.noState}</option>
                    {vocabulary.states.map((state) => (
                      <option key={state} value={state}>
                        {messages.names.states[state]}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )
          case 'age':
          case 'date':
          case 'text':
            return (
              <Field id={name} label={label} hint={hint} error={error} errorWord={messages.frame.error}>
                {(described) => (
                  <input
                    {...described}
                    ref={ref}
                    className="input"
                    {...inputKind[field.kind]}
                    maxLength={field.kind === 'text' ? limits.text : undefined}
                    autoComplete="off"
                    value={text}
                    onChange={onChange}
                    onBlur={onBlur}
                  />
                )}
              </Field>
            )
        }
      }}
    />
  )
}

/** Ages are typed as text with a number pad: the browser's number fields change under a scrolling finger and swallow what is not a number. */
const inputKind = {
  age: { type: 'text', inputMode: 'numeric', style: { maxWidth: '7rem' } },
  date: { type: 'date', style: { maxWidth: '14rem' } },
  text: { type: 'text' },
} as const

function toggled(chosen: readonly string[], value: string, checked: boolean): readonly string[] {
  const others = chosen.filter((each) => each !== value)
  if (!checked) return others
  // "None yet" and a treatment exclude each other.
  return value === 'none-yet' ? [value] : [...others.filter((each) => each !== 'none-yet'), value]
}

export function errorSentence(code: string, { questionnaire }: Messages): string {
  switch (code) {
    case 'age':
      return questionnaire.ageError
    case 'date':
      return questionnaire.dateError
    default:
      return questionnaire.tooLong(limits.text)
  }
}
