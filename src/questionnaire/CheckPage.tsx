import type { Messages } from '../i18n/index.ts'
import type { Answers } from '../plan/index.ts'
import { answersInWords } from './answersInWords.ts'
import { journey } from './journey.ts'
import type { PageId } from './pages.ts'
import { pageWords } from './words.ts'
import styles from './CheckPage.module.css'

interface CheckPageProps {
  readonly answers: Answers
  readonly messages: Messages
  readonly listHref: string
  readonly changeHref: (id: PageId) => string
}

/** All answers, each with Change. What was skipped says so. */
export function CheckPage({ answers, messages, listHref, changeHref }: CheckPageProps) {
  const words = messages.check
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="soft">{words.lead}</p>
      <p>
        <a className="button" href={listHref}>
          {words.toList}
        </a>
      </p>
      <dl className={styles.answers}>
        {journey(answers).map((page) => {
          const { label } = pageWords(page.id, messages)
          const lines = answersInWords(page, answers, messages)
          return (
            <div key={page.id} className={styles.row}>
              <dt>{label}</dt>
              <dd className={styles.answer}>
                {lines.length ? lines.map((line) => <span key={line}>{line}</span>) : <span className="soft">{words.notProvided}</span>}
              </dd>
              <dd>
                <a className="link" href={changeHref(page.id)}>
                  {words.change}
                  <span className="visually-hidden">: {label}</span>
                </a>
              </dd>
            </div>
          )
        })}
      </dl>
      <p>
        <a className="button" href={listHref}>
          {words.toList}
        </a>
      </p>
    </div>
  )
}
