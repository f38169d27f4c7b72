import { useId, type ReactNode } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { Paper } from '../../plan/index.ts'
import { PaperOptions } from './PaperOptions.tsx'
import styles from './TakeAlong.module.css'

interface TakeAlongProps {
  readonly paper: Paper
  readonly hasTree: boolean
  readonly messages: Messages['list']
  readonly onPaper: (paper: Paper) => void
  /** What gives out the paper. */
  readonly children: ReactNode
}

/** The paper: what stands on it, and the way to get it. */
export function TakeAlong({ paper, hasTree, messages, onPaper, children }: TakeAlongProps) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={`${styles.sheet} screen-only`}>
      <h2 id={headingId} className={styles.heading}>
        {messages.takeAlong}
      </h2>
      <PaperOptions paper={paper} hasTree={hasTree} messages={messages} onPaper={onPaper} />
      {children}
    </section>
  )
}
