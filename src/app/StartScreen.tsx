import type { Messages } from '../i18n/index.ts'
import { OpenFile } from './OpenFile.tsx'
import { hrefOf } from './route.ts'
import { isStarted, usePlan } from './store.ts'
import styles from './StartScreen.module.css'

interface StartScreenProps {
  readonly messages: Messages
  readonly onNotice: (text: string) => void
}

export function StartScreen({ messages, onNotice }: StartScreenProps) {
  const started = usePlan(({ plan }) => isStarted(plan))
  const words = messages.start
  return (
    <div className={styles.start}>
      <div className={styles.lead}>
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p className={styles.what}>{words.lead}</p>
        <p className={styles.actions}>
          {started && (
            <a className="button" href={hrefOf({ at: 'check' })}>
              {words.goOn}
            </a>
          )}
          <a className={started ? 'button secondary' : 'button'} href={hrefOf({ at: 'page', page: 'who' })}>
            {words.begin}
          </a>
        </p>
        <p className="soft">{words.time}</p>
        <p>
          <OpenFile messages={messages} onNotice={onNotice}>
            {words.openSaved}
          </OpenFile>
        </p>
      </div>
      <div className={styles.sheet}>
        <h2>{words.privacyHeading}</h2>
        <ul className={styles.points}>
          {words.privacy.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
      <div className={styles.rest}>
        <h2>{words.getHeading}</h2>
        <ul className={styles.points}>
          {words.get.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <h2>{words.notHeading}</h2>
        <p>{words.not}</p>
      </div>
    </div>
  )
}
