import { drop, putBack } from '../../list/index.ts'
import type { Choices } from '../../plan/index.ts'
import type { Departure } from './sections.ts'

const without = (ids: readonly string[] | undefined, id: string): readonly string[] => (ids ?? []).filter((other) => other !== id)
const firstCount = 3

/** Takes one departure back and leaves everything else that was done since. `shownFirst` are the ids that are first now. */
export function undo(choices: Choices, { kind, item: { id }, choices: before, first }: Departure, shownFirst: readonly string[]): Choices {
  const amongFirst = (ids: readonly string[]): readonly string[] => without(ids, id).toSpliced(first.indexOf(id), 0, id).slice(0, firstCount)
  switch (kind) {
    case 'removed': {
      const chosen = before.chosen?.includes(id) ? { chosen: [...without(choices.chosen, id), id] } : {}
      const firstAgain = choices.first && first.includes(id) ? { first: amongFirst(choices.first) } : {}
      return { ...choices, dropped: without(choices.dropped, id), ...chosen, ...firstAgain }
    }
    case 'pulled-in':
      return before.dropped?.includes(id) ? drop(choices, id) : { ...choices, chosen: without(choices.chosen, id) }
    case 'put-first': {
      const pushedOut = first.find((other) => !shownFirst.includes(other) && !choices.dropped?.includes(other))
      const { first: others = [] } = putBack(choices, id, shownFirst)
      return { ...choices, first: pushedOut === undefined ? others : [...others, pushedOut].slice(0, firstCount) }
    }
    case 'put-later':
      return { ...choices, first: amongFirst(shownFirst) }
  }
}
