import { useId, useState } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { PromptList } from '../../list/index.ts'
import { vocabulary, type Ask, type Paper, type Plan } from '../../plan/index.ts'
import { askName, visitedClinician } from '../askNames.ts'
import { HandOn, type PaperOutcome, type WayOut } from './HandOn.tsx'
import { PaperPages, type PageDrawing } from './PaperPages.tsx'
import styles from './PaperScreen.module.css'
import { TakeAlong } from './TakeAlong.tsx'

export interface PaperScreenProps {
  readonly plan: Plan
  readonly list: PromptList
  readonly messages: Messages
  /** The pages as they are to be printed; nothing while they are being made. */
  readonly pages: readonly PageDrawing[] | undefined
  readonly missing: readonly string[]
  /** One group alone, or the whole paper. */
  readonly only: Ask | undefined
  readonly onOnly: (only: Ask | undefined) => void
  readonly onPaper: (paper: Paper) => void
  readonly handOn: (way: WayOut) => Promise<PaperOutcome>
  readonly canShare: boolean
  readonly listHref: string
}

/** The pages on the screen, how they should look, and the ways to get them. */
export function PaperScreen({ plan, list, messages, pages, missing, only, onOnly, onPaper, handOn, canShare, listHref }: PaperScreenProps) {
  const selectId = useId()
  const [said, setSaid] = useState({ words: '', count: 0 })
  const announce = (words: string): void => setSaid(({ count }) => ({ words, count: count + 1 }))
  const clinician = visitedClinician(plan)
  const words = messages.list
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <a className="link" href={listHref}>
          {words.backToList}
        </a>
        <h1 tabIndex={-1}>{words.pagesHeading}</h1>
        <p>{words.pagesLead}</p>
      </div>
      <div className={styles.aside}>
        <TakeAlong paper={plan.paper ?? {}} hasTree={hasFamily(plan)} messages={words} onPaper={onPaper}>
          <div className={styles.which}>
            <label htmlFor={selectId}>{words.whichPages}</label>
            <select id={selectId} className={styles.select} value={only ?? ''} onChange={({ target }) => onOnly(vocabulary.asks.find((ask) => ask === target.value))}>
              <option value="">{words.wholePaper}</option>
              {list.groups.map(({ ask }) => (
                <option key={ask} value={ask}>
                  {words.onlyGroup(words.group(askName(ask, clinician, messages)))}
                </option>
              ))}
            </select>
          </div>
          <HandOn
            paperKey={pages}
            messages={messages}
            handOn={handOn}
            canShare={canShare}
            {...(pages && { onPrint: () => print() })}
            missing={missing}
            announce={announce}
          />
        </TakeAlong>
      </div>
      <div className={styles.pages}>{pages ? <PaperPages pages={pages} size={plan.paper?.size} messages={words} /> : <p role="status">{words.makingPages}</p>}</div>
      <p role="status" className="visually-hidden">
        <span key={said.count}>{said.words}</span>
      </p>
    </div>
  )
}

export const hasFamily = ({ answers }: Plan): boolean => (answers?.family?.relatives ?? []).some(({ relation }) => relation !== undefined)
