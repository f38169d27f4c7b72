import { useId } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { PromptList } from '../../list/index.ts'
import { PeopleToCall } from './PeopleToCall.tsx'
import styles from './Preparation.module.css'
import { ReadyRequest } from './ReadyRequest.tsx'

interface PreparationProps {
  readonly preparation: PromptList['preparation']
  readonly messages: Messages
  readonly announce: (words: string) => void
}

/** What goes along beside the questions. */
export function Preparation({ preparation: { bring, request, contacts }, messages, announce }: PreparationProps) {
  const headingId = useId()
  return (
    <>
      <section aria-labelledby={headingId} className={styles.part}>
        <h2 id={headingId}>{messages.list.bring}</h2>
        <ul className={styles.points}>
          {bring.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      {request && <ReadyRequest request={request} messages={messages} announce={announce} />}
      {contacts.length > 0 && <PeopleToCall contacts={contacts} messages={messages} />}
    </>
  )
}
