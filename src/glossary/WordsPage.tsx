import { useId, useState } from 'react'
import { documentsOf, explanations as explanationEntries, glossary as terms, type Words } from '../content/index.ts'
import type { Messages } from '../i18n/index.ts'
import { Field } from '../ui/index.ts'
import styles from './WordsPage.module.css'

interface WordsPageProps {
  readonly words: Pick<Words, 'glossary' | 'explanations'>
  readonly messages: Messages
  readonly backHref: string
  readonly backLabel: string
}

/** All terms by the alphabet, and what a few of them are about at more length. */
export function WordsPage({ words, messages, backHref, backLabel }: WordsPageProps) {
  const [sought, setSought] = useState('')
  const id = useId()
  const texts = messages.words
  const sorted = terms
    .flatMap((term) => {
      const text = words.glossary[term.id]
      return text ? [{ ...term, ...text }] : []
    })
    .toSorted((a, b) => messages.compare(a.name, b.name))
  const plain = sought.trim().toLocaleLowerCase()
  const found = sorted.filter(({ name, also = [], forms }) => [name, ...also, ...forms].some((each) => each.toLocaleLowerCase().includes(plain)))
  return (
    <div className={styles.page}>
      <p>
        <a className="link" href={backHref}>
          {backLabel}
        </a>
      </p>
      <h1 tabIndex={-1}>{texts.heading}</h1>
      <p className="soft">{texts.lead}</p>
      <div className={styles.explanations}>
        {explanationEntries.map((entry) => {
          const text = words.explanations[entry.id]
          return (
            text && (
              <details key={entry.id} className={styles.explanation}>
                <summary>{text.title}</summary>
                {text.paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
                <p className="soft">{texts.from(documentsOf(entry.sources).map(({ name }) => name))}</p>
              </details>
            )
          )
        })}
      </div>
      <section aria-labelledby={`${id}-terms`} className={styles.terms}>
        <h2 id={`${id}-terms`}>{texts.terms}</h2>
        <Field id={`${id}-sought`} label={texts.search}>
          {(described) => <input {...described} type="search" className="input" value={sought} onChange={(event) => setSought(event.target.value)} />}
        </Field>
        <p role="status" className="soft">
          {found.length ? texts.found(found.length) : texts.none}
        </p>
        <dl className={styles.list}>
          {found.map(({ id: term, name, also, meaning }) => (
            <div key={term}>
              <dt>{name}</dt>
              <dd>
                {meaning} {also && <span className="soft">{texts.alsoCalled(also)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
