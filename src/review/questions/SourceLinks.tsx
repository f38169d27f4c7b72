import { Fragment } from 'react'
import { documentsOf, type Source } from '../../content/index.ts'
import type { Messages } from '../../i18n/index.ts'

interface SourceLinksProps {
  readonly citations: readonly string[]
  readonly messages: Messages['list']
}

/** The documents behind a text, each once, by publisher and year. The title is for who hears the page, and is shown where two would read alike. */
export function SourceLinks({ citations, messages }: SourceLinksProps) {
  const documents = documentsOf(citations)
  const nameOf = (source: Source): string => messages.source(source.name, source.date === 'undated' ? '' : source.date.slice(0, 4))
  return documents.map((source, index) => {
    const name = nameOf(source)
    const isTwin = documents.some((other) => other !== source && nameOf(other) === name)
    return (
      <Fragment key={source.url}>
        {index > 0 && '; '}
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {name}
          {isTwin && ':'}
          <span className={isTwin ? undefined : 'visually-hidden'}> {source.title}</span>
          <span className="visually-hidden"> {messages.opensNew}</span>
        </a>
      </Fragment>
    )
  })
}
