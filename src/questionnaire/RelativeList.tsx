import { useState } from 'react'
import type { Messages } from '../i18n/index.ts'
import { withValue, type Answers, type Relative } from '../plan/index.ts'
import { Choices } from '../ui/index.ts'
import { cancersInWords, mayAddRelative, relativeName, relativesOf, withoutRelative, withRelativeAt } from './family.ts'
import styles from './RelativeList.module.css'

interface RelativeListProps {
  readonly answers: Answers
  readonly messages: Messages
  readonly addHref: string
  readonly hrefOf: (id: string) => string
  readonly onAnswers: (answers: Answers) => void
}

/** The relatives that were added, each to change or to take away (with undo). */
export function RelativeList({ answers, messages, addHref, hrefOf, onAnswers }: RelativeListProps) {
  const [removed, setRemoved] = useState<{ readonly relative: Relative; readonly index: number }>()
  const relatives = relativesOf(answers)
  const words = messages.family
  return (
    <div className={styles.family}>
      {relatives.length ? (
        <ul className={styles.list}>
          {relatives.map((relative, index) => {
            const name = relativeName(relative, messages)
            return (
              <li key={relative.id ?? index} className={styles.row}>
                <p>
                  <strong>{name}</strong>
                  {relative.cancers?.length ? <span className={styles.cancers}>{cancersInWords(relative, messages)}</span> : null}
                </p>
                <p className={styles.actions}>
                  {relative.id !== undefined && (
                    <a className="link" href={hrefOf(relative.id)}>
                      {words.change}
                      <span className="visually-hidden">: {name}</span>
                    </a>
                  )}
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      setRemoved({ relative, index })
                      onAnswers(withoutRelative(answers, relative.id))
                    }}
                  >
                    {messages.questionnaire.remove}
                    <span className="visually-hidden">: {name}</span>
                  </button>
                </p>
              </li>
            )
          })}
        </ul>
      ) : (
        <p className="soft">{words.none}</p>
      )}
      <div role="status" className={styles.undo}>
        {removed && (
          <>
            <span>{words.removed(relativeName(removed.relative, messages))}</span>
            <button
              type="button"
              className="link"
              onClick={() => {
                onAnswers(withRelativeAt(answers, removed.relative, removed.index))
                setRemoved(undefined)
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </div>
      {mayAddRelative(answers) ? (
        <a className="button secondary" href={addHref}>
          {relatives.length ? words.add : words.addFirst}
        </a>
      ) : (
        <p>{words.tooMany}</p>
      )}
      <Choices
        kind="checkbox"
        name="no-others"
        legend={<span className="visually-hidden">{words.noOthers}</span>}
        choices={[{ value: 'none', label: words.noOthers }]}
        chosen={answers.family?.noOthers ? ['none'] : []}
        onChange={(_, checked) => onAnswers(withValue(answers, 'family.noOthers', checked || undefined))}
      />
    </div>
  )
}
