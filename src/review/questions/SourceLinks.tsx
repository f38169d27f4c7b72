import { Fragment } from 'react'
import { documentsOf, type Source } from '../../content/index.ts'
import type { Messages } from '../../i18n/index.ts'

interface SourceLinksProps {
  readonly citations: readonly string[]
  readonly messages: Messages['list']
}

/** The documents behind a text, each once. */
export function SourceLinks({ citations, messages }: SourceLinksProps) {
  return documentsOf(citations).map((source, index) => (
    <Fragment key={source.url}>
      {index > 0 && '; '}
      <SourceLink source={source} messages={messages} />
    </Fragment>
  ))
}

/** By its publisher and year; who cannot see two links of one publisher side by side hears the title too. */
function SourceLink({ source, messages }: { readonly source: Source; readonly messages: Messages['list'] }) {
  const year = source.date === 'undated' ? '' : source.date.slice(0, 4)
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {messages.source(source.name, year)}
      <span className="visually-hidden">
        {' '}
        {source.title} {messages.opensNew}
      </span>
    </a>
  )
}
