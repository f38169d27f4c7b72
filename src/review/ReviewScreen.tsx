import { useRef, useState } from 'react'
import type { Messages } from '../i18n/index.ts'
import { addOwn, itemsOf, type PromptList } from '../list/index.ts'
import type { Choices, Paper, Plan } from '../plan/index.ts'
import { askName, visitedClinician } from './askNames.ts'
import { perform, type Change } from './changes/perform.ts'
import { sectionsOf, type Departure } from './changes/sections.ts'
import { ListHead } from './ListHead.tsx'
import { Preparation } from './preparation/Preparation.tsx'
import { AddOwn } from './questions/AddOwn.tsx'
import { AskGroup } from './questions/AskGroup.tsx'
import { FirstBox } from './questions/FirstBox.tsx'
import { MoreQuestions } from './questions/MoreQuestions.tsx'
import styles from './ReviewScreen.module.css'
import { HandOn, type PaperOutcome, type WayOut } from './takeAlong/HandOn.tsx'
import { hasFamily } from './takeAlong/PaperScreen.tsx'
import { TakeAlong } from './takeAlong/TakeAlong.tsx'
import { useFocusNext } from './useFocusNext.ts'

export interface ReviewScreenProps {
  readonly plan: Plan
  /** Made of `plan`. */
  readonly list: PromptList
  readonly messages: Messages
  readonly onChoices: (choices: Choices) => void
  readonly onPaper: (paper: Paper) => void
  readonly handOn: (way: WayOut) => Promise<PaperOutcome>
  /** Letters that cannot be printed, as far as is known. */
  readonly missing?: readonly string[]
  /** The person is near the download: time to load the engine. */
  readonly onPdfIntent?: () => void
  readonly answersHref: string
  /** The pages on the screen. */
  readonly paperHref: string
  readonly wordsHref: string
}

/** My list: what is asked, of whom, in which order, and the paper to take along. */
export function ReviewScreen({ plan, list, messages, onChoices, onPaper, handOn, missing = [], onPdfIntent, answersHref, paperHref, wordsHref }: ReviewScreenProps) {
  const screen = useRef<HTMLDivElement>(null)
  const focusNext = useFocusNext(screen)
  const [departures, setDepartures] = useState<readonly Departure[]>([])
  /** Counted, because the same words said twice have to be read out twice. */
  const [said, setSaid] = useState({ words: '', count: 0 })

  const choices = plan.list ?? {}
  const clinician = visitedClinician(plan)
  const sections = sectionsOf(list, departures)
  const announce = (words: string): void => setSaid(({ count }) => ({ words, count: count + 1 }))
  const change = (wanted: Change): void => {
    const done = perform(wanted, { choices, list, departures }, messages.list)
    onChoices(done.choices)
    setDepartures(done.departures)
    announce(done.announcement)
    if (done.focus) focusNext(done.focus)
  }
  const shared = { messages, clinicName: plan.clinic?.name, onChange: change }

  return (
    <div className={styles.screen} ref={screen}>
      <div className={styles.list}>
        <ListHead plan={plan} list={list} messages={messages} answersHref={answersHref} wordsHref={wordsHref} paperHref={paperHref} />
        {itemsOf(list).length === 0 && <p className={styles.empty}>{messages.list.empty}</p>}
        {sections.map(({ key, place, rows }) => {
          switch (place.kind) {
            case 'first':
              return <FirstBox key={key} rows={rows} {...shared} />
            case 'ask':
              return <AskGroup key={key} place={place} heading={messages.list.group(askName(place.ask, clinician, messages))} rows={rows} {...shared} />
            case 'more':
              return null
          }
        })}
        <AddOwn
          messages={messages}
          clinician={clinician}
          count={choices.own?.length ?? 0}
          onAdd={(text, ask) => {
            onChoices(addOwn(choices, text, ask))
            announce(messages.list.ownAdded)
          }}
        />
        <MoreQuestions sections={sections.filter(({ place }) => place.kind === 'more')} {...shared} />
      </div>
      <TakeAlong paper={plan.paper ?? {}} hasTree={hasFamily(plan)} messages={messages.list} onPaper={onPaper}>
        <HandOn paperKey={plan} messages={messages} handOn={handOn} missing={missing} onIntent={onPdfIntent} announce={announce} />
        <a className="link" href={paperHref}>
          {messages.list.seePages}
        </a>
      </TakeAlong>
      <div className={styles.besides}>
        <Preparation preparation={list.preparation} messages={messages} announce={announce} />
      </div>
      <p role="status" className="visually-hidden">
        <span key={said.count}>{said.words}</span>
      </p>
    </div>
  )
}
