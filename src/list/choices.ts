/** What a person does to the list, as operations on `plan.list`. Each gives a new value. */
import { normaliseString, type Ask, type Choices } from '../plan/index.ts'

const without = (ids: readonly string[] | undefined, id: string): readonly string[] => (ids ?? []).filter((other) => other !== id)
const withOne = (ids: readonly string[] | undefined, id: string): readonly string[] => [...without(ids, id), id]

/** Takes a question along. */
export const choose = (choices: Choices, id: string): Choices => ({ ...choices, chosen: withOne(choices.chosen, id), dropped: without(choices.dropped, id) })

/** Takes a question off. `first` is the list's present first three, since what is not on the list cannot be first. */
export const drop = (choices: Choices, id: string): Choices => ({
  ...choices,
  chosen: without(choices.chosen, id),
  dropped: withOne(choices.dropped, id),
  ...(choices.first && { first: without(choices.first, id) }),
})

/** Puts a question among the first; of four the last makes room. `shown` are the ids that are first now. */
export const putFirst = (choices: Choices, id: string, shown: readonly string[]): Choices => ({ ...choices, first: [id, ...without(shown, id)].slice(0, 3) })

export const putBack = (choices: Choices, id: string, shown: readonly string[]): Choices => ({ ...choices, first: without(shown, id) })

/** Moves a question by one place among those beside it. `shown` are the ids of its group as they stand, `everyId` those of the whole list. */
export function move(choices: Choices, id: string, by: -1 | 1, shown: readonly string[], everyId: readonly string[]): Choices {
  const from = shown.indexOf(id)
  const other = shown[from + by]
  if (from < 0 || other === undefined) return choices
  const order = everyId.map((at) => (at === id ? other : at === other ? id : at))
  const isFirst = choices.first?.includes(id) && choices.first.includes(other)
  return { ...choices, order, ...(isFirst && choices.first && { first: choices.first.map((at) => (at === id ? other : at === other ? id : at)) }) }
}

/** Sets one's own words for a question; empty words bring ours back. */
export function reword(choices: Choices, id: string, text: string): Choices {
  const { [id]: _, ...others } = choices.wording ?? {}
  const words = normaliseString(text).trim()
  return { ...choices, wording: words ? { ...others, [id]: words } : others }
}

export const addOwn = (choices: Choices, text: string, ask: Ask): Choices => ({
  ...choices,
  own: [...(choices.own ?? []), { id: nextOwnId(choices), text: normaliseString(text).trim(), ask, by: 'self' }],
})

function nextOwnId({ own = [] }: Choices): string {
  const used = new Set(own.map(({ id }) => id))
  let number = own.length + 1
  while (used.has(`own-${number}`)) number += 1
  return `own-${number}`
}
