import { keyOf, type Place } from './sections.ts'

export type Control = 'main' | 'undo' | 'reword' | 'words' | 'up' | 'down'

/** Names one control of one row for `data-spot`, so that the focus can be sent there. Not an HTML id: a question's id may be any text. */
export const spotOf = (place: Place, id: string, control: Control): string => `${keyOf(place)}/${id}/${control}`
