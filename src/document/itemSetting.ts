import type { Source } from '../content/index.ts'
import type { Messages } from '../i18n/index.ts'
import type { SourceEntry } from '../pdf/index.ts'
import type { Plan } from '../plan/index.ts'
import type { PaperLayout } from './paperLayout.ts'

export interface NumberedSource extends SourceEntry {
  /** Questions that rest on it. */
  readonly ids: ReadonlySet<string>
  readonly document: Source
}

/** What every question on the paper, and every part of it, is set with. */
export interface ItemSetting {
  readonly plan: Plan
  readonly layout: PaperLayout
  readonly sources: readonly NumberedSource[]
  readonly messages: Messages
  /** Texts in another language, by the question's id. */
  readonly also?: ReadonlyMap<string, string>
}
