/** What a change on the screen does: to the plan's choices, to the rows that stay behind, to what is read out and to where the focus goes. */
import type { Messages } from '../../i18n/index.ts'
import { choose, drop, move, putBack, putFirst, reword, type ListItem, type PromptList } from '../../list/index.ts'
import type { Choices } from '../../plan/index.ts'
import { keyOf, sectionsOf, type Departure, type Place, type Row } from './sections.ts'
import { spotOf } from './spots.ts'
import { undo } from './undo.ts'

interface OfItem {
  readonly item: ListItem
  readonly place: Place
}

export type Change =
  | (OfItem & { readonly kind: 'remove'; readonly by: 'tick' | 'button' })
  | (OfItem & { readonly kind: 'put-first' | 'put-later' | 'pull-in' })
  | (OfItem & { readonly kind: 'move'; readonly by: -1 | 1 })
  /** Empty words bring the first ones back. */
  | (OfItem & { readonly kind: 'reword'; readonly text: string })
  | { readonly kind: 'undo'; readonly departure: Departure }

export interface Standing {
  readonly choices: Choices
  readonly list: PromptList
  readonly departures: readonly Departure[]
}

export interface Done {
  readonly choices: Choices
  readonly departures: readonly Departure[]
  readonly announcement: string
  /** Missing where the focus is right already. */
  readonly focus?: string
}

export function perform(change: Change, standing: Standing, messages: Messages['list']): Done {
  const { choices, list, departures } = standing
  const first = list.first.map(({ id }) => id)
  if (change.kind === 'undo') {
    const { departure } = change
    return {
      choices: undo(choices, departure, first),
      departures: departures.filter((other) => other !== departure),
      announcement: departure.kind === 'removed' ? messages.back : messages.undone,
      focus: spotOf(departure.place, departure.item.id, 'main'),
    }
  }
  const { item, place } = change
  const { id } = item
  const leaving = (kind: Departure['kind']): readonly Departure[] => [
    ...departures.filter((other) => other.item.id !== id),
    departureOf(kind, item, place, standing),
  ]
  switch (change.kind) {
    case 'remove':
      return {
        choices: drop(choices, id),
        departures: leaving('removed'),
        announcement: messages.removed,
        focus: spotOf(place, id, change.by === 'tick' ? 'main' : 'undo'),
      }
    case 'pull-in':
      return { choices: choose(choices, id), departures: leaving('pulled-in'), announcement: messages.pulledIn, focus: spotOf(place, id, 'main') }
    case 'put-first': {
      const next = putFirst(choices, id, first)
      const pushedOut = list.first.find((other) => !next.first?.includes(other.id))
      const announcement = pushedOut ? `${messages.madeFirst} ${messages.pushedOut(pushedOut.text)}` : messages.madeFirst
      return { choices: next, departures: leaving('put-first'), announcement, focus: spotOf(place, id, 'undo') }
    }
    case 'put-later':
      return { choices: putBack(choices, id, first), departures: leaving('put-later'), announcement: messages.madeLater, focus: spotOf(place, id, 'undo') }
    case 'move':
      return { departures, ...moved(change, standing, messages) }
    case 'reword':
      return { choices: reword(choices, id, change.text), departures, announcement: change.text.trim() ? messages.wordsSaved : messages.wordsBack }
  }
}

function moved(
  { item: { id }, place, by }: OfItem & { readonly by: -1 | 1 },
  { choices, list, departures }: Standing,
  messages: Messages['list'],
): Omit<Done, 'departures'> {
  const sections = sectionsOf(list, departures)
  const shown = sections.find(({ key }) => key === keyOf(place))?.rows.filter(({ departure }) => !departure) ?? []
  const ids = shown.map(({ item }) => item.id)
  // What was just taken off keeps its place in the order, so that undoing brings it back to where its row stands.
  const everyId = sections
    .filter((section) => section.place.kind !== 'more')
    .flatMap(({ rows }) => rows.filter(keepsPlace).map(({ item }) => item.id))
  const to = Math.min(Math.max(ids.indexOf(id) + by, 0), ids.length - 1)
  // The first three as proposed follow rules of their own, not the order alone: who moves one of them has chosen them.
  const kept = place.kind === 'first' ? { ...choices, first: ids } : choices
  return {
    choices: move(kept, id, by, ids, everyId),
    announcement: messages.movedTo(to + 1, ids.length),
    focus: spotOf(place, id, by === 1 ? 'down' : 'up'),
  }
}

const keepsPlace = ({ departure }: Row): boolean => departure === undefined || departure.kind === 'removed'

function departureOf(kind: Departure['kind'], item: ListItem, place: Place, { choices, list, departures }: Standing): Departure {
  const sections = sectionsOf(list, departures)
  const at = sections.findIndex(({ key }) => key === keyOf(place))
  const rows = sections[at]?.rows ?? []
  return {
    kind,
    item,
    place,
    sectionsBefore: sections.slice(0, at).map(({ key }) => key),
    rowsBefore: rows.slice(0, rows.findIndex((row) => row.item.id === item.id)).map((row) => row.item.id),
    choices,
    first: list.first.map(({ id }) => id),
  }
}
