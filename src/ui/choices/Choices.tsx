import type { ReactNode } from 'react'
import styles from './Choices.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

interface ChoicesProps {
  readonly kind: 'radio' | 'checkbox'
  /** Name of the group; it names the form's value. */
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: string | readonly string[]
  readonly onChange: (value: string, checked: boolean) => void
  readonly legend: ReactNode
  readonly describedBy?: string | undefined
}

/** Radio buttons or check boxes with the whole row as target. The browser's own inputs, so that keys and speech work as everywhere. */
export function Choices({ kind, name, choices, chosen, onChange, legend, describedBy }: ChoicesProps) {
  const isChosen = (value: string): boolean => (typeof chosen === 'string' ? chosen === value : chosen.includes(value))
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.rows}>
        {choices.map(({ value, label, hint }) => {
          const id = `${name}-${value}`
          return (
            <label key={value} htmlFor={id} className={styles.row}>
              <input
                type={kind}
                id={id}
                name={name}
                value={value}
                checked={isChosen(value)}
                onChange={(event) => onChange(value, event.target.checked)}
                className={styles.input}
                aria-labelledby={`${id}-label`} // the hint is its description; the name would say it a first time
                aria-describedby={hint ? `${id}-hint` : undefined}
              />
              <span className={styles.words}>
                <span id={`${id}-label`} className={styles.label}>
                  {label}
                </span>
                {hint && (
                  <span id={`${id}-hint`} className={styles.hint}>
                    {hint}
                  </span>
                )}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
