import type { ReactNode } from 'react'
import styles from './Tick.module.css'

interface TickProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly spot?: string
  /** The label, in sight or only read out. */
  readonly children: ReactNode
}

/** A check box whose target is at least 44 px each way. */
export function Tick({ checked, onChange, spot, children }: TickProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" className={styles.box} checked={checked} onChange={(event) => onChange(event.target.checked)} data-spot={spot} />
      {children}
    </label>
  )
}
