import { useId, useRef, useState, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'
import type { Plan } from '../plan/index.ts'
import { openPlanFile } from '../storage/index.ts'
import { goTo } from './route.ts'
import styles from './Frame.module.css'
import { isStarted, usePlan } from './store.ts'

interface OpenFileProps {
  readonly messages: Messages
  readonly onNotice: (text: string) => void
  readonly children: ReactNode
}

/** Opens a saved plan. A file that is refused says why and changes nothing. */
export function OpenFile({ messages, onNotice, children }: OpenFileProps) {
  const id = useId()
  const open = usePlan((store) => store.open)
  const hasAnswers = usePlan(({ plan }) => isStarted(plan))
  const dialog = useRef<HTMLDialogElement>(null)
  const [waiting, setWaiting] = useState<Plan>()
  const words = messages.frame
  const put = (plan: Plan): void => {
    dialog.current?.close()
    open(plan)
    goTo({ at: 'check' })
    onNotice(words.opened)
  }
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const parsed = await openPlanFile(file)
    if (!parsed.ok) {
      const reasons = parsed.issues.map(({ code, path, params }) => messages.issueAt(path, messages.issues[code](params)))
      onNotice([words.openFailed, ...reasons].join(' '))
      return
    }
    if (!hasAnswers) {
      put(parsed.value)
      return
    }
    setWaiting(parsed.value)
    dialog.current?.showModal()
  }
  return (
    <>
      <label htmlFor={id} className="link">
        {children}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={(event) => {
          void read(event.target.files?.[0])
          event.target.value = '' // the same file can be chosen again
        }}
      />
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-heading`}>
        <h2 id={`${id}-heading`}>{words.replaceHeading}</h2>
        <p>{words.replaceText}</p>
        <p className={styles.dialogActions}>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.clearCancel}
          </button>
          <button type="button" className="button secondary" onClick={() => waiting && put(waiting)}>
            {words.replaceConfirm}
          </button>
        </p>
      </dialog>
    </>
  )
}
