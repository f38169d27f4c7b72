import { contacts, type Contact } from '../content/index.ts'
import type { Answers } from '../plan/index.ts'
import { evaluate } from '../rules/index.ts'

/** More than these is a directory, and nobody calls a directory. */
const mostContacts = 6

/** Whom the person may want to call, in order. As with questions, a condition that is unknown lists nobody. */
export const contactsFor = (answers: Answers, from: readonly Contact[] = contacts): readonly Contact[] =>
  from
    .filter(({ when }) => evaluate(when, answers).truth === 'yes')
    .toSorted((a, b) => a.order - b.order)
    .slice(0, mostContacts)
