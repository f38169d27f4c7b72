import { useId, useState } from 'react'
import { ExplainedText } from '../../glossary/index.ts'
import type { Place, Row, Section } from '../changes/sections.ts'
import { spotOf } from '../changes/spots.ts'
import { Tick } from '../Tick.tsx'
import { DepartureNote } from './DepartureNote.tsx'
import { ItemDetails } from './ItemDetails.tsx'
import styles from './MoreQuestions.module.css'
import rowStyles from './Row.module.css'
import type { RowProps } from './rowProps.ts'

interface MoreQuestionsProps extends RowProps {
  readonly sections: readonly Section[]
}

/** What fits too and was not proposed, or was taken off: closed at first, because a list that is too long goes unread. */
export function MoreQuestions({ sections, ...shared }: MoreQuestionsProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { list, topics } = shared.messages
  const count = sections.flatMap(({ rows }) => rows).filter(({ departure }) => !departure).length
  if (count === 0 && !open) return null
  return (
    <section aria-labelledby={`${id}-heading`} className={`${styles.more} screen-only`}>
      <h2 id={`${id}-heading`}>{list.moreHeading}</h2>
      <button type="button" className="link" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {open ? list.moreHide : list.moreShow(count)}
      </button>
      {open && (
        <div id={id} className={styles.topics}>
          <p className="soft">{list.moreLead}</p>
          {sections.map(
            ({ key, place, rows }) =>
              place.kind === 'more' && (
                <div key={key}>
                  <h3 className={styles.topic}>{topics[place.topic]}</h3>
                  <ul>
                    {rows.map((row) => (
                      <MoreRow key={row.item.id} row={row} place={place} {...shared} />
                    ))}
                  </ul>
                </div>
              ),
          )}
        </div>
      )}
    </section>
  )
}

function MoreRow({ row: { item, departure }, place, messages, clinicName, onChange }: RowProps & { readonly row: Row; readonly place: Place }) {
  return (
    <li className={rowStyles.row}>
      <Tick
        checked={departure !== undefined}
        spot={spotOf(place, item.id, 'main')}
        onChange={() => onChange(departure ? { kind: 'undo', departure } : { kind: 'pull-in', item, place })}
      >
        <span className="visually-hidden">{messages.list.onList(item.text)}</span>
      </Tick>
      <div className={rowStyles.body}>
        {departure ? (
          <DepartureNote departure={departure} messages={messages} onChange={onChange} />
        ) : (
          <div className={styles.waiting}>
            <ExplainedText text={item.text} messages={messages} className={rowStyles.question} />
            <ItemDetails item={item} messages={messages} clinicName={clinicName} showsReasons={false} />
          </div>
        )}
      </div>
    </li>
  )
}
