import { useEffect, useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { Messages } from '../i18n/index.ts'
import type { Answers } from '../plan/index.ts'
import { ErrorSummary } from '../ui/index.ts'
import { errorSentence, FormFieldControl, type PageForm } from './FormFieldControl.tsx'
import { errorOf, isFormField, nameOf, toAnswer, toForm } from './formValues.ts'
import { answer, fieldsOf, isAnswered, progress } from './journey.ts'
import type { Page } from './pages.ts'
import { pageWords, sayTo } from './words.ts'
import styles from './QuestionPage.module.css'

export interface QuestionPageProps {
  readonly page: Page
  readonly answers: Answers
  readonly messages: Messages
  readonly backHref: string
  readonly onAnswers: (answers: Answers) => void
  readonly onContinue: (answers: Answers) => void
  /** What the page asks besides its form's fields: relatives, a gene change in the family. */
  readonly children?: ReactNode
}

/**
 * One page of the questionnaire. The form holds what is being typed; whatever is right in it is an answer at once, so that the list beside it grows and
 * neither Back nor a reload loses anything.
 */
export function QuestionPage({ page, answers, messages, backHref, onAnswers, onContinue, children }: QuestionPageProps) {
  const words = pageWords(page.id, messages)
  const say = sayTo(answers, messages)
  const fields = fieldsOf(page, answers).filter(isFormField)
  const { control, handleSubmit, watch, formState, reset } = useForm<PageForm>({
    defaultValues: Object.fromEntries(fields.map((field) => [nameOf(field), toForm(field, answers)])),
    reValidateMode: 'onSubmit',
    shouldFocusError: false, // the summary takes the focus
  })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const subscription = watch((values, { name }) => {
      const field = fields.find((each) => nameOf(each) === name)
      const value = field && values[nameOf(field)]
      if (!field || value === undefined) return
      const whole = typeof value === 'string' ? value : value.filter((each) => each !== undefined)
      if (errorOf(field, whole) === undefined) onAnswers(answer(answers, field.path, toAnswer(field, whole)))
    })
    return () => subscription.unsubscribe()
  })

  const errors = fields.flatMap((field) => {
    const code = formState.errors[nameOf(field)]?.message
    return code ? [{ control: nameOf(field), sentence: errorSentence(code, messages) }] : []
  })
  const { at, of } = progress(page.id, answers)
  const hasAnswer = isAnswered(page, answers)
  const texts = messages.questionnaire
  const clear = (): void => {
    onAnswers(fields.reduce((left, field) => answer(left, field.path, undefined), answers))
    reset(Object.fromEntries(fields.map((field) => [nameOf(field), toForm(field, {})])))
  }
  return (
    <div className={styles.page}>
      <a className="link" href={backHref}>
        {texts.back}
      </a>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => void handleSubmit(() => onContinue(answers), () => setAttempt(attempt + 1))(event)}
      >
        {errors.length > 0 && <ErrorSummary heading={texts.errorHeading} errors={errors} attempt={attempt} />}
        <div>
          <p className="soft">{texts.progress(at, of)}</p>
          <h1 tabIndex={-1}>{say(words.heading)}</h1>
        </div>
        {words.hint && <p className="soft">{say(words.hint)}</p>}
        {fields.map((field) => (
          <FormFieldControl key={field.path} field={field} page={page} answers={answers} messages={messages} control={control} />
        ))}
        {children}
        {words.why && (
          <details>
            <summary className={`link ${styles.why}`}>{texts.whyWeAsk}</summary>
            <p className={styles.because}>{say(words.why)}</p>
          </details>
        )}
        <div className={styles.actions}>
          <button type="submit" className="button">
            {texts.continue}
          </button>
          {hasAnswer && fields.length > 0 ? (
            <button type="button" className="link" onClick={clear}>
              {texts.clearAnswer}
            </button>
          ) : (
            !hasAnswer && (
              <button type="button" className="link" onClick={() => onContinue(answers)}>
                {texts.skip}
              </button>
            )
          )}
        </div>
      </form>
    </div>
  )
}
