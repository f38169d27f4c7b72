import { useId, useRef, useState } from 'react'
import type { Messages } from '../../i18n/index.ts'
import { limits, vocabulary, type Ask, type Clinician } from '../../plan/index.ts'
import { Field } from '../../ui/index.ts'
import { askName } from '../askNames.ts'
import { problemSentence, problemWithWords, type OwnWordsProblem } from './ownWords.ts'
import styles from './WordsForm.module.css'

interface OwnQuestionFormProps {
  readonly messages: Messages
  readonly clinician: Clinician
  readonly count: number
  readonly onAdd: (text: string, ask: Ask) => void
  readonly onCancel: () => void
}

export function OwnQuestionForm({ messages, clinician, count, onAdd, onCancel }: OwnQuestionFormProps) {
  const [text, setText] = useState('')
  const [ask, setAsk] = useState<Ask>('doctor')
  const [problem, setProblem] = useState<OwnWordsProblem>()
  const words = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const { list, frame } = messages
  const add = (): void => {
    const found = count >= limits.ownQuestions ? 'too-many' : problemWithWords(text)
    setProblem(found)
    if (found) words.current?.focus()
    else onAdd(text.trim(), ask)
  }
  return (
    <form
      noValidate
      aria-label={list.addOwn}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field id={`${id}-words`} label={list.ownLabel} error={problem && problemSentence(problem, messages)} errorWord={frame.error}>
        {(described) => (
          <textarea
            {...described}
            ref={words}
            className="input"
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value)}
            data-spot="own-words"
          />
        )}
      </Field>
      <Field id={`${id}-ask`} label={list.ownAsk}>
        {(described) => (
          <select
            {...described}
            className="input"
            value={ask}
            onChange={(event) => setAsk(vocabulary.asks.find((known) => known === event.target.value) ?? ask)}
          >
            {askedOf(clinician).map((known) => (
              <option key={known} value={known}>
                {list.askOption(askName(known, clinician, messages))}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.buttons}>
        <button type="submit" className="button">
          {list.ownSave}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {list.ownCancel}
        </button>
      </div>
    </form>
  )
}

/** At a genetic counselor's visit the counselor is who is visited, and stands there once. */
const askedOf = (clinician: Clinician): readonly Ask[] => vocabulary.asks.filter((ask) => ask !== clinician)
