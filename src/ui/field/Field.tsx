import type { ReactNode } from 'react'
import styles from './Field.module.css'

interface FieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** The word before an error that is only read out. */
  readonly errorWord?: string | undefined
  readonly children: (described: { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined }) => ReactNode
}

/** A label, a hint and an error around one control, tied to it. */
export function Field({ id, label, hint, error, errorWord, children }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? styles.wrong : styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {errorWord && <span className="visually-hidden">{errorWord} </span>}
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
