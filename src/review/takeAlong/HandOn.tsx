import { useState } from 'react'
import type { Messages } from '../../i18n/index.ts'
import styles from './HandOn.module.css'

export type PaperOutcome =
  | { readonly kind: 'made' | 'shared' | 'kept' | 'failed' }
  /** Letters that the paper's typeface does not have. */
  | { readonly kind: 'unprintable'; readonly characters: readonly string[] }

export type WayOut = 'download' | 'share'

interface HandOnProps {
  /** Changes when the paper does: a file of an earlier one is no longer "the PDF". */
  readonly paperKey: unknown
  readonly messages: Messages
  readonly handOn: (way: WayOut) => Promise<PaperOutcome>
  readonly canShare?: boolean
  /** Where the pages are on the screen, to be printed from there. */
  readonly onPrint?: () => void
  /** Known before anything is made. */
  readonly missing: readonly string[]
  readonly onIntent?: (() => void) | undefined
  readonly announce: (words: string) => void
}

/** The last try, and the paper it was made of. */
interface Attempt {
  readonly paperKey: unknown
  readonly outcome: PaperOutcome | { readonly kind: 'making' }
}

/** The ways to get the paper; each says what leaves the device, and to whom, before it does anything. */
export function HandOn({ paperKey, messages, handOn, canShare = false, onPrint, missing, onIntent, announce }: HandOnProps) {
  const [attempt, setAttempt] = useState<Attempt>()
  const isMaking = attempt?.outcome.kind === 'making'
  const isStale = attempt?.paperKey !== paperKey
  const unprintable = missing.length === 0 && !isStale && attempt?.outcome.kind === 'unprintable' ? attempt.outcome.characters : missing
  const { list } = messages

  const go = async (way: WayOut): Promise<void> => {
    if (isMaking) return
    setAttempt({ paperKey, outcome: { kind: 'making' } })
    announce(list.making)
    const outcome = await handOn(way).catch((): PaperOutcome => ({ kind: 'failed' }))
    setAttempt({ paperKey, outcome })
    announce(sentenceOf(outcome, messages))
  }
  const button = (label: string, onClick: () => void, kind: string, isBusy = false) => (
    <button type="button" className={kind} aria-disabled={isBusy || undefined} onPointerEnter={onIntent} onFocus={onIntent} onClick={onClick}>
      {isBusy ? list.making : label}
    </button>
  )

  return (
    <div className={styles.ways}>
      {unprintable.length > 0 && <p className={styles.failed}>{list.unprintable(messages.joined(unprintable))}</p>}
      {button(list.download, () => void go('download'), 'button', isMaking)}
      {attempt && attempt.outcome.kind !== 'making' && attempt.outcome.kind !== 'unprintable' && (!isStale || attempt.outcome.kind === 'failed') && (
        <p className={attempt.outcome.kind === 'failed' ? styles.failed : styles.made}>{sentenceOf(attempt.outcome, messages)}</p>
      )}
      <p className={styles.stays}>{list.pdfStays}</p>
      {onPrint && (
        <>
          {button(list.print, onPrint, 'button secondary')}
          <p className={styles.stays}>{list.printHands}</p>
        </>
      )}
      {canShare && (
        <>
          {button(list.share, () => void go('share'), 'button secondary', isMaking)}
          <p className={styles.stays}>{list.shareHands}</p>
        </>
      )}
    </div>
  )
}

function sentenceOf(outcome: PaperOutcome, { list, joined }: Messages): string {
  switch (outcome.kind) {
    case 'made':
      return list.ready
    case 'shared':
      return list.shared
    case 'kept':
      return list.notShared
    case 'unprintable':
      return list.unprintable(joined(outcome.characters))
    case 'failed':
      return list.failed
  }
}
