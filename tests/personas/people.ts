/**
 * Everyone whose list is looked at: the personas of this folder, and the people of `answers`, who are answers alone, each a situation that a question of
 * the bank is for. Among them, every question is reached.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { checkPlan, type Answers, type Issue, type Plan } from '../../src/plan/index.ts'

/** The day on which everyone looks at their list: some questions hold only for a time. */
export const today = '2026-11-22'

export interface Somebody {
  /** The name of the file. */
  readonly name: string
  readonly about: string
  readonly answers: Answers
  readonly plan: Plan
  readonly issues: readonly Issue[]
}

interface File {
  readonly about: string
  readonly plan?: { readonly answers?: unknown }
  readonly answers?: unknown
}

/** As nobody has touched the list: only the answers of a persona count here. */
const peopleOf = (folder: URL): readonly Somebody[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as File
      const parsed = checkPlan({ format: 'question-plan', version: 1, answers: file.answers ?? file.plan?.answers })
      const plan: Plan = parsed.ok ? parsed.value : { format: 'question-plan', version: 1 }
      return { name, about: file.about, answers: plan.answers ?? {}, plan, issues: parsed.ok ? [] : parsed.issues }
    })

const here = new URL('.', import.meta.url)
export const people: readonly Somebody[] = [...peopleOf(here), ...peopleOf(new URL('answers/', here))]
