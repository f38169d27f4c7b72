import type { Messages } from '../../i18n/index.ts'
import type { Departure } from '../changes/sections.ts'
import { spotOf } from '../changes/spots.ts'
import styles from './DepartureNote.module.css'
import type { RowProps } from './rowProps.ts'

interface DepartureNoteProps extends Pick<RowProps, 'messages' | 'onChange'> {
  readonly departure: Departure
}

/** Stands where a question stood: what became of it, and the way back. */
export function DepartureNote({ departure, messages: { list }, onChange }: DepartureNoteProps) {
  const { item, place } = departure
  return (
    <div className={styles.departed}>
      <p>{item.text}</p>
      <p className={styles.note}>
        {sentenceOf(departure, list)}{' '}
        <button
          type="button"
          className="link"
          aria-label={list.actionOn(list.undo, item.text)}
          data-spot={spotOf(place, item.id, 'undo')}
          onClick={() => onChange({ kind: 'undo', departure })}
        >
          {list.undo}
        </button>
      </p>
    </div>
  )
}

function sentenceOf({ kind }: Departure, list: Messages['list']): string {
  switch (kind) {
    case 'removed':
      return list.removed
    case 'put-first':
      return list.madeFirst
    case 'put-later':
      return list.madeLater
    case 'pulled-in':
      return list.pulledIn
  }
}
