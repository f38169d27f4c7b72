import type { Messages } from '../i18n/index.ts'
import type { PromptList } from '../list/index.ts'
import type { Plan } from '../plan/index.ts'
import { visitedClinician } from './askNames.ts'
import styles from './ListHead.module.css'

interface ListHeadProps {
  readonly plan: Plan
  readonly list: PromptList
  readonly messages: Messages
  readonly answersHref: string
  readonly wordsHref: string
  readonly paperHref: string
}

export function ListHead({ plan, list, messages, answersHref, wordsHref, paperHref }: ListHeadProps) {
  const appointment = plan.answers?.appointment ?? {}
  const { minutes } = appointment
  return (
    <div className={styles.head}>
      <h1 tabIndex={-1}>{messages.list.heading(appointment.date)}</h1>
      <p className="soft">
        {messages.list.summary({
          ...countsOf(list),
          ...(minutes !== undefined && { minutes }),
          clinician: messages.names.clinicians[visitedClinician(plan)],
        })}
      </p>
      <p className={styles.links}>
        <a className="link" href={answersHref}>
          {messages.list.answersLink}
        </a>
        {/* The list is long: who goes by keyboard or on a phone need not go through all of it to the paper. */}
        <a className="link" href={paperHref}>
          {messages.list.toPaper}
        </a>
      </p>
      {list.preparation.terms.length > 0 && (
        <p className="soft screen-only">
          {messages.list.terms} <a href={wordsHref}>{messages.list.allTerms}</a>
        </p>
      )}
    </div>
  )
}

function countsOf({ first, groups, more }: PromptList): { readonly visited: number; readonly others: number; readonly more: number } {
  const count = (parts: readonly { readonly items: readonly unknown[] }[]): number => parts.reduce((sum, { items }) => sum + items.length, 0)
  return {
    visited: first.length + count(groups.filter(({ ask }) => ask === 'doctor')),
    others: count(groups.filter(({ ask }) => ask !== 'doctor')),
    more: count(more),
  }
}
