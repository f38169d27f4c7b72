import type { Messages } from '../../i18n/index.ts'
import type { Change } from '../changes/perform.ts'

/** What every row of the list is given besides its question. */
export interface RowProps {
  readonly messages: Messages
  /** Whose link the person used, if the clinic says it. */
  readonly clinicName: string | undefined
  readonly onChange: (change: Change) => void
}
