import { useState } from 'react'
import { useFieldArray, useForm, useWatch } from 'react-hook-form'
import { needsSide } from '../family/index.ts'
import type { Messages } from '../i18n/index.ts'
import { vocabulary, type Answers, type Relative } from '../plan/index.ts'
import { Choices, ErrorSummary, Field } from '../ui/index.ts'
import { nextRelativeId, relativesOf, withRelative } from './family.ts'
import { isAge } from './formValues.ts'
import { asksSex, emptyCancer, relationOf, toRelative, toRelativeForm, type RelativeForm } from './relativeForm.ts'
import { RelativeCancer } from './RelativeCancer.tsx'
import { capitalised, sayTo } from './words.ts'
import styles from './QuestionPage.module.css'

interface RelativePageProps {
  readonly answers: Answers
  /** The relative to change; missing for a new one. */
  readonly relative?: Relative | undefined
  readonly messages: Messages
  readonly backHref: string
  readonly onSave: (answers: Answers) => void
}

/** One relative: who it is, the side where that is not said by it, and each cancer with its age. */
export function RelativePage({ answers, relative, messages, backHref, onSave }: RelativePageProps) {
  const words = messages.family
  const { control, register, handleSubmit, setValue, formState } = useForm<RelativeForm>({
    defaultValues: toRelativeForm(relative),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })
  const { fields, append, remove } = useFieldArray({ control, name: 'cancers' })
  const form = useWatch({ control })
  const [attempt, setAttempt] = useState(0)
  const relation = relationOf(form.relation ?? '')

  const save = (values: RelativeForm): void => onSave(withRelative(answers, toRelative(values, relative?.id ?? nextRelativeId(answers), relative)))
  const errors = [
    ...(formState.errors.relation ? [{ control: 'relation', sentence: words.relationError }] : []),
    ...fields.flatMap((_, index) =>
      formState.errors.cancers?.[index]?.age ? [{ control: `cancer-${index}-age`, sentence: messages.questionnaire.ageError }] : [],
    ),
  ]
  return (
    <div className={styles.page}>
      <a className="link" href={backHref}>
        {messages.questionnaire.back}
      </a>
      <form noValidate className={styles.form} onSubmit={(event) => void handleSubmit(save, () => setAttempt(attempt + 1))(event)}>
        {errors.length > 0 && <ErrorSummary heading={messages.questionnaire.errorHeading} errors={errors} attempt={attempt} />}
        <h1 tabIndex={-1}>
          {relative?.relation ? words.changeHeading(messages.names.relations[relative.relation]) : sayTo(answers, messages)(words.heading)}
        </h1>
        <Field id="relation" label={words.relation} error={formState.errors.relation && words.relationError} errorWord={messages.frame.error}>
          {(described) => (
            <select {...described} className="input" {...register('relation', { validate: (value) => value !== '' })}>
              <option value="">{words.relationChoose}</option>
              {vocabulary.relations.map((each) => (
                <option key={each} value={each}>
                  {capitalised(messages.names.relations[each])}
                </option>
              ))}
            </select>
          )}
        </Field>
        {relation && needsSide(relation) && (
          <Choices
            kind="radio"
            name="side"
            legend={<strong>{words.side}</strong>}
            choices={[
              { value: 'maternal', label: words.sides.maternal },
              { value: 'paternal', label: words.sides.paternal },
              { value: '', label: words.sides['not-answered'] },
            ]}
            chosen={form.side ?? ''}
            onChange={(value) => setValue('side', value)}
          />
        )}
        {relation && asksSex(relation) && (
          <Choices
            kind="radio"
            name="sex"
            legend={<strong>{words.sex}</strong>}
            choices={vocabulary.relativeSexes.map((value) => ({ value, label: words.sexes[value] }))}
            chosen={form.sex ?? ''}
            onChange={(value) => setValue('sex', value)}
          />
        )}
        {relation && relation !== 'partner' && (
          <Choices
            kind="radio"
            name="by"
            legend={<strong>{words.by}</strong>}
            choices={vocabulary.kinBy.map((value) => ({ value, label: words.bys[value] }))}
            chosen={form.by ?? 'blood'}
            onChange={(value) => setValue('by', value)}
          />
        )}
        <h2>{words.cancersHeading}</h2>
        <p className="soft">{words.cancerHint}</p>
        {fields.map((field, index) => (
          <RelativeCancer
            key={field.id}
            index={index}
            only={fields.length === 1}
            messages={messages}
            register={register}
            isAge={(text) => text.trim() === '' || isAge(text)}
            error={formState.errors.cancers?.[index]?.age && messages.questionnaire.ageError}
            onRemove={() => remove(index)}
          />
        ))}
        <button type="button" className="link" onClick={() => append(emptyCancer)}>
          {words.addCancer}
        </button>
        <div className={styles.actions}>
          <button type="submit" className="button">
            {words.save}
          </button>
        </div>
      </form>
    </div>
  )
}

export const relativeById = (answers: Answers, id: string): Relative | undefined => relativesOf(answers).find((each) => each.id === id)
