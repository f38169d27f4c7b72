import { Fragment } from 'react'
import { documentsOf, type Source } from '../../content/index.ts'
import type { Messages } from '../../i18n/index.ts'
import type { ListItem } from '../../list/index.ts'
import styles from './ItemDetails.module.css'

interface ItemDetailsProps {
  readonly item: ListItem
  readonly messages: Messages
  readonly clinicName: string | undefined
  /** Only what is on the list is there because of something. */
  readonly showsReasons: boolean
}

/** Why a question is worth asking, where that comes from, and who or what put it on the list. */
export function ItemDetails({ item, messages: { list, joinedReasons }, clinicName, showsReasons }: ItemDetailsProps) {
  return (
    <div className={styles.details}>
      {item.why !== undefined && (
        <p>
          {item.why}{' '}
          {documentsOf(item.citations).map((source, index) => (
            <Fragment key={source.url}>
              {index > 0 && '; '}
              <SourceLink source={source} messages={list} />
            </Fragment>
          ))}
        </p>
      )}
      {showsReasons && item.because.length > 0 && <p>{list.because(joinedReasons(item.because))}</p>}
      {item.origin === 'self' && <p>{list.byYou}</p>}
      {item.origin === 'clinic' && <p>{list.byClinic(clinicName?.trim() || list.clinicUnnamed)}</p>}
    </div>
  )
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
