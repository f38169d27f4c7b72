import { useId } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { PromptList } from '../../list/index.ts'
import styles from './Preparation.module.css'

interface PeopleToCallProps {
  readonly contacts: PromptList['preparation']['contacts']
  readonly messages: Messages
}

/** Numbers that the phone can dial, with what they help with and when. */
export function PeopleToCall({ contacts, messages: { list, paper } }: PeopleToCallProps) {
  const headingId = useId()
  const oldest = contacts.map(({ reviewed }) => reviewed).toSorted()[0] ?? ''
  return (
    <section aria-labelledby={headingId} className={styles.part}>
      <h2 id={headingId}>{list.contacts}</h2>
      <ul className={styles.contacts}>
        {contacts.map(({ id, name, helps, hours, languages, phone, phoneInLetters, tty, web }) => (
          <li key={id}>
            <h3>{name}</h3>
            <p>{[helps, ...[hours, languages].flatMap((each) => (each ? [`${each}.`] : []))].join(' ')}</p>
            <p className={styles.reach}>
              {phone && (
                <a className="link" href={`tel:${phone}`}>
                  {list.call(phoneInLetters ? `${phone} (${phoneInLetters})` : phone)}
                </a>
              )}
              {tty && (
                <a className="link" href={`tel:${tty}`}>
                  {list.tty(tty)}
                </a>
              )}
              <a className="link" href={web} target="_blank" rel="noopener noreferrer">
                {web.replace(/^https:\/\/(?:www[.])?/u, '')}
                <span className="visually-hidden"> {list.opensNew}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p className="soft">{paper.contactsDate(oldest)}</p>
    </section>
  )
}
