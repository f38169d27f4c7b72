/**
 * The list as the screen shows it: the sections of the prompt list, and in them a row for each question that has just left its place. A question never
 * vanishes under the pointer or from under the focus; its row stays where it stood, says what became of it and offers to undo it.
 */
import { itemsOf, type ListItem, type PromptList } from '../../list/index.ts'
import type { Ask, Choices } from '../../plan/index.ts'

export type Place = { readonly kind: 'first' } | { readonly kind: 'ask'; readonly ask: Ask } | { readonly kind: 'more'; readonly topic: ListItem['topic'] }

/** A question that left its place, and what is needed to bring it back there. */
export interface Departure {
  readonly kind: 'removed' | 'put-first' | 'put-later' | 'pulled-in'
  readonly item: ListItem
  readonly place: Place
  /** Keys of the sections that stood before its own, which may be gone with its last question. */
  readonly sectionsBefore: readonly string[]
  /** Ids of the rows that stood before it. */
  readonly rowsBefore: readonly string[]
  /** As they were. */
  readonly choices: Choices
  readonly first: readonly string[]
}

export interface Row {
  readonly item: ListItem
  /** Missing for a question that stands here. */
  readonly departure?: Departure
}

export interface Section {
  readonly place: Place
  readonly key: string
  readonly rows: readonly Row[]
}

export function keyOf(place: Place): string {
  switch (place.kind) {
    case 'first':
      return 'first'
    case 'ask':
      return `ask/${place.ask}`
    case 'more':
      return `more/${place.topic}`
  }
}

export function sectionsOf(list: PromptList, departures: readonly Departure[]): readonly Section[] {
  const gone = departures.filter((departure) => holds(departure, list))
  const standing = [
    ...(list.first.length ? [section({ kind: 'first' }, list.first)] : []),
    ...list.groups.map(({ ask, items }) => section({ kind: 'ask', ask }, items)),
    ...list.more.map(({ topic, items }) => section({ kind: 'more', topic }, items)),
  ]
  const emptied = gone
    .filter(({ place }, index) => {
      const key = keyOf(place)
      return !standing.some((other) => other.key === key) && gone.findIndex((other) => keyOf(other.place) === key) === index
    })
    .map(({ place, sectionsBefore }) => ({ entry: section(place, []), before: sectionsBefore }))
  return withGone(standing, emptied, ({ key }) => key).map((shown) => ({
    ...shown,
    rows: withGone(
      shown.rows,
      gone
        .filter(({ place }) => keyOf(place) === shown.key)
        .map((departure) => ({ entry: { item: departure.item, departure }, before: departure.rowsBefore })),
      ({ item }) => item.id,
    ),
  }))
}

const section = (place: Place, items: readonly ListItem[]): Section => ({ place, key: keyOf(place), rows: items.map((item) => ({ item })) })

/** Whether what the departure says is still so: the same question may have been brought back by another way. */
function holds({ kind, item: { id } }: Departure, list: PromptList): boolean {
  const isFirst = list.first.some((item) => item.id === id)
  const isOnList = isFirst || itemsOf(list).some((item) => item.id === id)
  switch (kind) {
    case 'removed':
      return !isOnList
    case 'put-first':
      return isFirst
    case 'put-later':
      return isOnList && !isFirst
    case 'pulled-in':
      return isOnList
  }
}

/** Each entry that is gone is set after the nearest of those before it that still stands. */
function withGone<T>(
  standing: readonly T[],
  gone: readonly { readonly entry: T; readonly before: readonly string[] }[],
  key: (entry: T) => string,
): readonly T[] {
  return gone.reduce<readonly T[]>((entries, { entry, before }) => {
    const keys = entries.map(key)
    const nearest = before.findLast((other) => keys.includes(other))
    const at = nearest === undefined ? 0 : keys.indexOf(nearest) + 1
    return entries.toSpliced(at, 0, entry)
  }, standing)
}
