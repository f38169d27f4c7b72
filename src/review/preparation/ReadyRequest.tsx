import { useId, useRef, useState } from 'react'
import type { Messages } from '../../i18n/index.ts'
import { requestText, type RecordRequest } from '../../list/index.ts'
import { SourceLinks } from '../questions/SourceLinks.tsx'
import styles from './Preparation.module.css'

interface ReadyRequestProps {
  readonly request: RecordRequest
  readonly messages: Messages
  readonly announce: (words: string) => void
}

/** Words to say, print or copy. What was copied leaves the device only if the person pastes it somewhere. */
export function ReadyRequest({ request, messages: { list }, announce }: ReadyRequestProps) {
  const headingId = useId()
  const words = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState<string>()
  const copy = async (): Promise<void> => {
    const isCopied = await copied(requestText(request))
    if (!isCopied && words.current) getSelection()?.selectAllChildren(words.current)
    const outcome = isCopied ? list.copied : list.copyFailed
    setSaid(outcome)
    announce(outcome)
  }
  return (
    <section aria-labelledby={headingId} className={styles.part}>
      <h2 id={headingId}>{list.request}</h2>
      <p className="soft">
        {list.requestLead} <SourceLinks citations={request.citations} messages={list} />
      </p>
      <div ref={words} className={styles.words}>
        <p>{request.opening}</p>
        <ul className={styles.points}>
          {request.records.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p>{request.closing}</p>
      </div>
      <p className={styles.copy}>
        <button type="button" className="button secondary" onClick={() => void copy()}>
          {list.copy}
        </button>
        {said && <span>{said}</span>}
      </p>
    </section>
  )
}

/** Not every browser has a clipboard for pages, and a person may refuse it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
