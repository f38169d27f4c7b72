import { ExplainedText } from '../../glossary/index.ts'
import type { Messages } from '../../i18n/index.ts'
import type { ListItem } from '../../list/index.ts'
import styles from './ItemDetails.module.css'
import { SourceLinks } from './SourceLinks.tsx'

interface ItemDetailsProps {
  readonly item: ListItem
  readonly messages: Messages
  readonly clinicName: string | undefined
  /** Only what is on the list is there because of something. */
  readonly showsReasons: boolean
}

/** Why a question is worth asking, where that comes from, and who or what put it on the list. */
export function ItemDetails({ item, messages, clinicName, showsReasons }: ItemDetailsProps) {
  const { list, joinedReasons } = messages
  return (
    <div className={styles.details}>
      {item.why !== undefined && (
        <ExplainedText text={item.why} messages={messages}>
          {' '}
          <SourceLinks citations={item.citations} messages={list} />
        </ExplainedText>
      )}
      {showsReasons && item.because.length > 0 && <p>{list.because(joinedReasons(item.because))}</p>}
      {item.origin === 'self' && <p>{list.byYou}</p>}
      {item.origin === 'clinic' && <p>{list.byClinic(clinicName?.trim() || list.clinicUnnamed)}</p>}
    </div>
  )
}
