import { useId } from 'react'
import { ExplainedText } from '../../glossary/index.ts'
import { spotOf } from '../changes/spots.ts'
import type { Place, Row } from '../changes/sections.ts'
import { Tick } from '../Tick.tsx'
import styles from './AskGroup.module.css'
import { DepartureNote } from './DepartureNote.tsx'
import { ItemActions } from './ItemActions.tsx'
import { ItemDetails } from './ItemDetails.tsx'
import rowStyles from './Row.module.css'
import type { RowProps } from './rowProps.ts'

interface AskGroupProps extends RowProps {
  readonly place: Place
  readonly heading: string
  readonly rows: readonly Row[]
}

/** The questions for one person or office. */
export function AskGroup({ place, heading, rows, ...shared }: AskGroupProps) {
  const headingId = useId()
  const standing = rows.filter(({ departure }) => !departure)
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId}>{heading}</h2>
        <p className={styles.count}>{shared.messages.list.groupCount(standing.length)}</p>
      </div>
      <ul>
        {rows.map((row) => (
          <GroupRow key={row.item.id} row={row} place={place} index={standing.indexOf(row)} count={standing.length} {...shared} />
        ))}
      </ul>
    </section>
  )
}

interface GroupRowProps extends RowProps {
  readonly row: Row
  readonly place: Place
  readonly index: number
  readonly count: number
}

function GroupRow({ row: { item, departure }, place, index, count, messages, clinicName, onChange }: GroupRowProps) {
  const label = <span className="visually-hidden">{messages.list.onList(item.text)}</span>
  const spot = spotOf(place, item.id, 'main')
  if (departure) {
    return (
      <li className={rowStyles.row}>
        {departure.kind === 'removed' && (
          <Tick checked={false} spot={spot} onChange={() => onChange({ kind: 'undo', departure })}>
            {label}
          </Tick>
        )}
        <div className={rowStyles.body}>
          <DepartureNote departure={departure} messages={messages} onChange={onChange} />
        </div>
      </li>
    )
  }
  return (
    <li className={rowStyles.row}>
      <Tick checked spot={spot} onChange={() => onChange({ kind: 'remove', item, place, by: 'tick' })}>
        {label}
      </Tick>
      <div className={rowStyles.body}>
        <ExplainedText text={item.text} messages={messages} className={rowStyles.question} />
        <ItemDetails item={item} messages={messages} clinicName={clinicName} showsReasons />
        <ItemActions item={item} place={place} index={index} count={count} messages={messages} onChange={onChange} />
      </div>
    </li>
  )
}
