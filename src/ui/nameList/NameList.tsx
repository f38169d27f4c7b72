import { useId, useRef, useState } from 'react'
import { Field } from '../field/Field.tsx'
import styles from './NameList.module.css'

interface NameListWords {
  readonly add: string
  readonly remove: (name: string) => string
  readonly removeShort: string
}

interface NameListProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly names: readonly string[]
  readonly suggestions: readonly string[]
  /** Most characters of a name. */
  readonly limit: number
  readonly words: NameListWords
  readonly onChange: (names: readonly string[]) => void
}

/** Names to type in one after the other, with the browser's own suggestions. What stands in the box counts too, so that nothing typed is lost. */
export function NameList({ label, hint, names, suggestions, limit, words, onChange }: NameListProps) {
  const [typed, setTyped] = useState('')
  /** A name that counts already and still stands in the box: a row of its own would move what is below from under the finger that is pressing it. */
  const [held, setHeld] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const isTakenBack = held !== undefined && !names.includes(held)
  const inBox = isTakenBack ? '' : typed
  const rows = names.filter((name) => name !== held)
  const name = inBox.trim()
  const isNew = name !== '' && !rows.some((known) => known.toLowerCase() === name.toLowerCase())
  const count = (): void => {
    if (isNew || rows.length < names.length) onChange(isNew ? [...rows, name] : rows)
  }
  const hold = (): void => {
    count()
    setHeld(isNew ? name : undefined)
  }
  const add = (): void => {
    count()
    setHeld(undefined)
    setTyped('')
  }
  const type = (text: string): void => {
    if (isTakenBack) setHeld(undefined)
    setTyped(text)
  }
  return (
    <div className={styles.list}>
      {rows.length > 0 && (
        <ul className={styles.names} aria-label={label}>
          {rows.map((row) => (
            <li key={row} className={styles.name}>
              <span>{row}</span>
              <button
                type="button"
                className="link"
                onClick={() => {
                  onChange(names.filter((other) => other !== row))
                  input.current?.focus()
                }}
              >
                <span aria-hidden="true">{words.removeShort}</span>
                <span className="visually-hidden">{words.remove(row)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field id={id} label={label} hint={hint}>
        {(described) => (
          <div className={styles.row}>
            <input
              {...described}
              ref={input}
              type="text"
              className="input"
              list={`${id}-suggestions`}
              maxLength={limit}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              value={inBox}
              onChange={(event) => type(event.target.value)}
              onBlur={hold}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || name === '') return
                event.preventDefault() // the first Enter adds the name; a second one sends the page
                add()
              }}
            />
            <button type="button" className="button secondary" onClick={add}>
              {words.add}
            </button>
          </div>
        )}
      </Field>
      <datalist id={`${id}-suggestions`}>
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  )
}
