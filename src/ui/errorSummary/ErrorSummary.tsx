import { useEffect, useRef } from 'react'
import styles from './ErrorSummary.module.css'

export interface FormError {
  /** Id of the control to mend. */
  readonly control: string
  readonly sentence: string
}

interface ErrorSummaryProps {
  readonly heading: string
  readonly errors: readonly FormError[]
  /** Counts the attempts to send: each one that fails moves the focus here again, so that it is read out again. */
  readonly attempt: number
}

/** What has to be mended before the page can be left, at its top. Each line leads to its control. */
export function ErrorSummary({ heading, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul>
        {errors.map(({ control, sentence }) => (
          <li key={control}>
            <button type="button" className={`link ${styles.link}`} onClick={() => goTo(control)}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A link to `#control` would leave the page, whose place is in the fragment; so a button moves the focus. */
function goTo(id: string): void {
  const control = document.getElementById(id)
  // The label is brought into view first: a control alone at the top of the screen does not say what it wants.
  document.querySelector(`label[for="${CSS.escape(id)}"]`)?.scrollIntoView()
  control?.focus({ preventScroll: true })
}
