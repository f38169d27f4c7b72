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
export function ItemDetails({ item, messages: { list, joinedReasons }, clinicName, showsReasons }: ItemDetailsProps) {
  return (
    <div className={styles.details}>
      {item.why !== undefined && (
        <p>
          {item.why}{' '}
          <SourceLinks citations={item.citations} messages={list} />
        </p>
      )}
      {showsReasons && item.because.length > 0 && <p>{list.because(joinedReasons(item.because))}</p>}
      {item.origin === 'self' && <p>{list.byYou}</p>}
      {item.origin === 'clinic' && <p>{list.byClinic(clinicName?.trim() || list.clinicUnnamed)}</p>}
    </div>
  )
}
