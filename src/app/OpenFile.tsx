import { useId, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'
import { openPlanFile } from '../storage/index.ts'
import { goTo } from './route.ts'
import { usePlan } from './store.ts'

interface OpenFileProps {
  readonly messages: Messages
  readonly onNotice: (text: string) => void
  readonly children: ReactNode
}

/** Opens a saved plan. A file that is refused says why and changes nothing. */
export function OpenFile({ messages, onNotice, children }: OpenFileProps) {
  const id = useId()
  const open = usePlan((store) => store.open)
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const parsed = await openPlanFile(file)
    if (!parsed.ok) {
      const reasons = parsed.issues.map(({ code, path, params }) => messages.issueAt(path, messages.issues[code](params)))
      onNotice([messages.frame.openFailed, ...reasons].join(' '))
      return
    }
    open(parsed.value)
    goTo({ at: 'check' })
    onNotice(messages.frame.opened)
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
    </>
  )
}
