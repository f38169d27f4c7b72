import type { ListItem } from '../../list/index.ts'
import type { Place } from '../changes/sections.ts'
import { spotOf } from '../changes/spots.ts'
import styles from './MoveButtons.module.css'
import type { RowProps } from './rowProps.ts'

interface MoveButtonsProps extends Pick<RowProps, 'messages' | 'onChange'> {
  readonly item: ListItem
  readonly place: Place
  readonly index: number
  readonly count: number
}

/**
 * At an end the button that leads nowhere stays and says the place again: were it disabled, it would lose the focus, and a quick second press would land
 * on the other one.
 */
export function MoveButtons({ item, place, index, count, messages: { list }, onChange }: MoveButtonsProps) {
  const button = (label: string, by: -1 | 1, atEnd: boolean) => (
    <button
      type="button"
      className={styles.move}
      aria-label={list.actionOn(label, item.text)}
      aria-disabled={atEnd || undefined}
      data-spot={spotOf(place, item.id, by === 1 ? 'down' : 'up')}
      onClick={() => onChange({ kind: 'move', item, place, by })}
    >
      {label}
    </button>
  )
  return (
    <div className={styles.buttons}>
      {button(list.moveUp, -1, index === 0)}
      {button(list.moveDown, 1, index === count - 1)}
    </div>
  )
}
