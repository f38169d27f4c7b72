/** The papers of all personas, in each form that a person can choose. */
import { readdirSync, readFileSync } from 'node:fs'
import { bank, loadWords } from '../../../src/content/index.ts'
import { loadMessages } from '../../../src/i18n/index.ts'
import { makePromptList, type PromptList } from '../../../src/list/index.ts'
import { composePaper } from '../../../src/paper/index.ts'
import type { DocumentModel } from '../../../src/pdf/index.ts'
import { checkPlan, type Paper, type Plan } from '../../../src/plan/index.ts'

export type PaperForm = Required<Pick<Paper, 'size' | 'text' | 'fill'>>

/** Both papers, all three prints, to fill in and not. */
export const forms: readonly PaperForm[] = (['letter', 'a4'] as const).flatMap((size) =>
  (['regular', 'large', 'compact'] as const).flatMap((text) => [false, true].map((fill) => ({ size, text, fill }))),
)

const folder = new URL('../../personas/', import.meta.url)
const content = { bank, words: await loadWords('en'), messages: await loadMessages('en') }
const made = '2026-11-22'

export interface Persona {
  readonly name: string
  readonly plan: Plan
  readonly list: PromptList
}

export const personas: readonly Persona[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { plan } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly plan: unknown }
    const parsed = checkPlan(plan)
    if (!parsed.ok) throw new Error(`${file} is no plan`)
    return { name: file.replace('.json', ''), plan: parsed.value, list: makePromptList(parsed.value, content) }
  })

export interface PersonPaper {
  readonly model: DocumentModel
  readonly bytes: Uint8Array
}

/** What is hidden stays as the persona has it; size, print and fields are as given. */
export async function paperOf({ plan, list }: Persona, form: PaperForm): Promise<PersonPaper> {
  const inForm = { ...plan, paper: { ...plan.paper, ...form } }
  const { model, toPdf } = await composePaper(inForm, list, content.messages, made)
  return { model, bytes: toPdf() }
}
