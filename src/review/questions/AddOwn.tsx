import { useRef, useState } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { Ask, Clinician } from '../../plan/index.ts'
import { useFocusNext } from '../useFocusNext.ts'
import { OwnQuestionForm } from './OwnQuestionForm.tsx'

interface AddOwnProps {
  readonly messages: Messages
  readonly clinician: Clinician
  /** Of the person's own questions so far. */
  readonly count: number
  readonly onAdd: (text: string, ask: Ask) => void
}

export function AddOwn({ messages, clinician, count, onAdd }: AddOwnProps) {
  const [state, setState] = useState<'closed' | 'open' | 'added'>('closed')
  const root = useRef<HTMLDivElement>(null)
  const focusNext = useFocusNext(root)
  const close = (to: 'closed' | 'added'): void => {
    setState(to)
    focusNext('add-own')
  }
  return (
    <div ref={root}>
      {state === 'open' ? (
        <OwnQuestionForm
          messages={messages}
          clinician={clinician}
          count={count}
          onAdd={(text, ask) => {
            onAdd(text, ask)
            close('added')
          }}
          onCancel={() => close('closed')}
        />
      ) : (
        <button
          type="button"
          className="button secondary"
          data-spot="add-own"
          onClick={() => {
            setState('open')
            focusNext('own-words')
          }}
        >
          {messages.list.addOwn}
        </button>
      )}
      {state === 'added' && <p className="soft">{messages.list.ownAdded}</p>}
    </div>
  )
}
