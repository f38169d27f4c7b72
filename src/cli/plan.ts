import { readFile } from 'node:fs/promises'
import { bank, loadWords } from '../content/index.ts'
import { loadMessages, type Messages } from '../i18n/index.ts'
import { makePromptList, type PromptList } from '../list/index.ts'
import { issue, parsePlan, type Issue, type Plan } from '../plan/index.ts'

/** Exit statuses: 0 done, 2 the plan or the call is wrong. */
export const done = 0
export const wrong = 2

/** The plan in a file, or undefined when it is refused; then standard error says why. */
export async function readPlan(file: string | undefined, usage: string): Promise<Plan | undefined> {
  if (file === undefined) {
    console.error(usage)
    return undefined
  }
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  })
  if (text === undefined) return undefined
  const parsed = parsePlan(text)
  if (parsed.ok) return parsed.value
  await report(parsed.issues)
  return undefined
}

export interface Made {
  readonly list: PromptList
  readonly messages: Messages
}

/** The list of a plan on a day, in its language. Questions that the bank does not have are said on standard error. */
export async function listOf(plan: Plan, today: string): Promise<Made> {
  const language = plan.language ?? 'en'
  const [messages, words] = await Promise.all([loadMessages(language), loadWords(language)])
  const list = makePromptList(plan, { bank, words, messages }, today)
  await report(list.unknownIds.map((id) => issue('unknown-question', '', { id })))
  return { list, messages }
}

async function report(issues: readonly Issue[]): Promise<void> {
  const messages = await loadMessages('en')
  for (const { code, path, params } of issues) console.error(messages.issueAt(path, messages.issues[code](params)))
}
