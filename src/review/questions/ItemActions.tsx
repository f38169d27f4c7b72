import { useRef, useState } from 'react'
import type { ListItem } from '../../list/index.ts'
import type { Place } from '../changes/sections.ts'
import { spotOf } from '../changes/spots.ts'
import { useFocusNext } from '../useFocusNext.ts'
import styles from './ItemActions.module.css'
import { MoveButtons } from './MoveButtons.tsx'
import { RewordForm } from './RewordForm.tsx'
import type { RowProps } from './rowProps.ts'

interface ItemActionsProps extends Pick<RowProps, 'messages' | 'onChange'> {
  readonly item: ListItem
  readonly place: Place
  /** Among those beside it, from 0. */
  readonly index: number
  readonly count: number
}

export function ItemActions({ item, place, index, count, messages, onChange }: ItemActionsProps) {
  const [open, setOpen] = useState<'moving' | 'rewording'>()
  const root = useRef<HTMLDivElement>(null)
  const focusNext = useFocusNext(root)
  const { list } = messages
  const named = (action: string): string => list.actionOn(action, item.text)
  const closeWords = (): void => {
    setOpen(undefined)
    focusNext(spotOf(place, item.id, 'reword'))
  }
  const saveWords = (text: string): void => {
    closeWords()
    if (text !== item.text) onChange({ kind: 'reword', item, place, text })
  }

  return (
    <div ref={root}>
      {open === 'rewording' ? (
        <RewordForm item={item} messages={messages} spot={spotOf(place, item.id, 'words')} onSave={saveWords} onCancel={closeWords} />
      ) : (
        <div className={styles.actions}>
          {place.kind === 'first' && (
            <button type="button" className="link" aria-label={named(list.notFirst)} onClick={() => onChange({ kind: 'put-later', item, place })}>
              {list.notFirst}
            </button>
          )}
          {place.kind === 'ask' && place.ask === 'doctor' && (
            <button type="button" className="link" aria-label={named(list.putFirst)} onClick={() => onChange({ kind: 'put-first', item, place })}>
              {list.putFirst}
            </button>
          )}
          <button
            type="button"
            className="link"
            aria-label={named(list.reword)}
            data-spot={spotOf(place, item.id, 'reword')}
            onClick={() => {
              setOpen('rewording')
              focusNext(spotOf(place, item.id, 'words'))
            }}
          >
            {list.reword}
          </button>
          {count > 1 && (
            <button
              type="button"
              className="link"
              aria-label={named(list.move)}
              aria-expanded={open === 'moving'}
              onClick={() => setOpen(open === 'moving' ? undefined : 'moving')}
            >
              {list.move}
            </button>
          )}
          <button type="button" className="link" aria-label={named(list.remove)} onClick={() => onChange({ kind: 'remove', item, place, by: 'button' })}>
            {list.remove}
          </button>
        </div>
      )}
      {open === 'moving' && count > 1 && <MoveButtons item={item} place={place} index={index} count={count} messages={messages} onChange={onChange} />}
    </div>
  )
}
