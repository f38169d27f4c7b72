import { useState } from 'react'
import type { Messages } from '../i18n/index.ts'
import { itemsOf, type PromptList } from '../list/index.ts'
import styles from './ListSoFar.module.css'

interface ListSoFarProps {
  readonly list: PromptList
  readonly messages: Messages
  readonly listHref: string
}

const mostShown = 7

/** The list as it grows: a sheet beside the answers on a wide screen, a bar at the bottom on a phone. Give it the page's id as key. */
export function ListSoFar({ list, messages, listHref }: ListSoFarProps) {
  const words = messages.questionnaire
  const items = itemsOf(list)
  const [before] = useState(() => new Set(items.map(({ id }) => id)))
  const added = items.filter(({ id }) => !before.has(id))
  // What the present answer added comes to the top, so that it is seen; the list itself keeps its order.
  const shown = [...added, ...items.filter(({ id }) => before.has(id))].slice(0, mostShown)
  return (
    <aside className={styles.soFar} aria-label={words.listSoFar}>
      <p className="visually-hidden" role="status">
        {added.length ? words.added(added.length) : ''}
      </p>
      <div className={styles.sheet}>
        <h2 className={styles.heading}>{words.listSoFar}</h2>
        <p className="soft">{words.listSoFarCount(items.length, list.first.length)}</p>
        <ul className={styles.items}>
          {shown.map((item, index) => {
            const isNew = !before.has(item.id)
            return (
              <li key={item.id} className={isNew ? styles.added : styles.item}>
                <span className={styles.box} aria-hidden="true" />
                <span>
                  {isNew && index === 0 && <span className={styles.new}>{words.justAdded}</span>}
                  {item.text}
                </span>
              </li>
            )
          })}
        </ul>
        <a className="link" href={listHref}>
          {words.seeAll(items.length)}
        </a>
      </div>
      <div className={styles.bar}>
        <span>
          <strong>{words.soFar(items.length)}</strong> {added.length > 0 && <span className={styles.plus}>{words.newOnes(added.length)}</span>}
        </span>
        <a className="link" href={listHref}>
          {words.show}
          <span className="visually-hidden">: {words.seeList}</span>
        </a>
      </div>
    </aside>
  )
}
