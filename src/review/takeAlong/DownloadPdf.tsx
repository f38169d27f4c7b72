import { useState } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { Plan } from '../../plan/index.ts'
import styles from './DownloadPdf.module.css'

export type PdfOutcome =
  | { readonly kind: 'made' }
  /** Letters that the paper's typeface does not have. */
  | { readonly kind: 'unprintable'; readonly characters: readonly string[] }
  | { readonly kind: 'failed' }

interface DownloadPdfProps {
  readonly plan: Plan
  readonly messages: Messages
  readonly makePdf: () => Promise<PdfOutcome>
  readonly onIntent: (() => void) | undefined
  readonly announce: (words: string) => void
}

/** The last try, and the plan it was made of. */
interface Attempt {
  readonly plan: Plan
  readonly outcome: PdfOutcome | { readonly kind: 'making' }
}

export function DownloadPdf({ plan, messages, makePdf, onIntent, announce }: DownloadPdfProps) {
  const [attempt, setAttempt] = useState<Attempt>()
  const isMaking = attempt?.outcome.kind === 'making'
  // A file of an earlier list is no longer "the PDF".
  const isStale = attempt?.outcome.kind === 'made' && attempt.plan !== plan
  const { list } = messages

  const download = async (): Promise<void> => {
    if (isMaking) return
    setAttempt({ plan, outcome: { kind: 'making' } })
    announce(list.making)
    const outcome = await makePdf().catch((): PdfOutcome => ({ kind: 'failed' }))
    setAttempt({ plan, outcome })
    announce(sentenceOf(outcome, messages))
  }

  return (
    <div className={styles.download}>
      <button
        type="button"
        className="button"
        aria-disabled={isMaking || undefined}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onClick={() => void download()}
      >
        {isMaking ? list.making : list.download}
      </button>
      {attempt && attempt.outcome.kind !== 'making' && !isStale && (
        <p className={attempt.outcome.kind === 'made' ? styles.made : styles.failed}>{sentenceOf(attempt.outcome, messages)}</p>
      )}
      <p className={styles.stays}>{list.pdfStays}</p>
    </div>
  )
}

function sentenceOf(outcome: PdfOutcome, { list, joined }: Messages): string {
  switch (outcome.kind) {
    case 'made':
      return list.ready
    case 'unprintable':
      return list.unprintable(joined(outcome.characters))
    case 'failed':
      return list.failed
  }
}
