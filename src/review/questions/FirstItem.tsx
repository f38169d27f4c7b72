import { useId, useState } from 'react'
import { ExplainedText } from '../../glossary/index.ts'
import type { ListItem } from '../../list/index.ts'
import type { Place } from '../changes/sections.ts'
import { spotOf } from '../changes/spots.ts'
import styles from './FirstItem.module.css'
import { ItemActions } from './ItemActions.tsx'
import { ItemDetails } from './ItemDetails.tsx'
import type { RowProps } from './rowProps.ts'

interface FirstItemProps extends RowProps {
  readonly item: ListItem
  readonly index: number
  readonly count: number
}

const place: Place = { kind: 'first' }

/** One of the first three: the question alone, so that three can be taken in at a glance; the rest is behind a link. */
export function FirstItem({ item, index, count, messages, clinicName, onChange }: FirstItemProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const label = item.why === undefined ? messages.list.change : messages.list.whyAndChange
  return (
    <>
      <ExplainedText text={item.text} messages={messages} className={styles.question} />
      <button
        type="button"
        className={`link ${styles.toggle}`}
        aria-label={messages.list.actionOn(label, item.text)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-spot={spotOf(place, item.id, 'main')}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div id={id} className={styles.panel}>
          <ItemDetails item={item} messages={messages} clinicName={clinicName} showsReasons />
          <ItemActions item={item} place={place} index={index} count={count} messages={messages} onChange={onChange} />
        </div>
      )}
    </>
  )
}
