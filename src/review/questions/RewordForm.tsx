import { useId, useRef, useState } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { ListItem } from '../../list/index.ts'
import { Field } from '../../ui/index.ts'
import { problemSentence, problemWithWords, type OwnWordsProblem } from './ownWords.ts'
import styles from './WordsForm.module.css'

interface RewordFormProps {
  readonly item: ListItem
  readonly messages: Messages
  readonly spot: string
  /** Empty text brings the first words back. */
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

export function RewordForm({ item, messages, spot, onSave, onCancel }: RewordFormProps) {
  const [text, setText] = useState(item.text)
  const [problem, setProblem] = useState<OwnWordsProblem>()
  const words = useRef<HTMLTextAreaElement>(null)
  const { list, frame } = messages
  const save = (): void => {
    const found = problemWithWords(text)
    setProblem(found)
    if (found) words.current?.focus()
    else onSave(text.trim())
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field id={useId()} label={list.rewordLabel} error={problem && problemSentence(problem, messages)} errorWord={frame.error}>
        {(described) => (
          <textarea
            {...described}
            ref={words}
            className="input"
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onCancel()
            }}
            data-spot={spot}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <button type="submit" className="button">
          {list.rewordSave}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {list.rewordCancel}
        </button>
        {item.reworded && (
          <button type="button" className="link" onClick={() => onSave('')}>
            {item.origin === 'bank' ? list.rewordBack : list.rewordBackOwn}
          </button>
        )}
      </div>
    </form>
  )
}
