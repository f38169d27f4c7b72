import { useId } from 'react'
import type { Row } from '../changes/sections.ts'
import { DepartureNote } from './DepartureNote.tsx'
import styles from './FirstBox.module.css'
import { FirstItem } from './FirstItem.tsx'
import type { RowProps } from './rowProps.ts'

interface FirstBoxProps extends RowProps {
  readonly rows: readonly Row[]
}

/** The three to ask first. */
export function FirstBox({ rows, messages, clinicName, onChange }: FirstBoxProps) {
  const headingId = useId()
  const standing = rows.filter(({ departure }) => !departure)
  return (
    <section aria-labelledby={headingId} className={styles.box}>
      <h2 id={headingId}>{messages.list.askFirst}</h2>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.item.id} className={styles.row}>
            {row.departure ? (
              <div className={styles.body}>
                <DepartureNote departure={row.departure} messages={messages} onChange={onChange} />
              </div>
            ) : (
              <>
                <span className={styles.number}>{standing.indexOf(row) + 1}</span>
                <div className={styles.body}>
                  <FirstItem
                    item={row.item}
                    index={standing.indexOf(row)}
                    count={standing.length}
                    messages={messages}
                    clinicName={clinicName}
                    onChange={onChange}
                  />
                </div>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
