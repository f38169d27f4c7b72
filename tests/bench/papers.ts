import { readdirSync, readFileSync } from 'node:fs'
import { bank, loadWords } from '../../src/content/index.ts'
import { loadMessages } from '../../src/i18n/index.ts'
import { makePromptList } from '../../src/list/index.ts'
import { makePaper } from '../../src/paper/index.ts'
import { checkPlan, type Plan } from '../../src/plan/index.ts'
import { today } from '../personas/people.ts'

export interface PaperSize {
  readonly name: string
  readonly print: number
  readonly fill: number
}

/** Bytes of the personas' lists, to print and to fill in on a screen. */
export async function paperSizes(): Promise<readonly PaperSize[]> {
  const folder = new URL('../personas/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const content = { bank, words: await loadWords('en'), messages: await loadMessages('en') }
  return Promise.all(
    files.map(async (file) => {
      const parsed = checkPlan((JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly plan: unknown }).plan)
      if (!parsed.ok) throw new Error(`${file} is no plan`)
      const size = async (paper: object): Promise<number> => {
        const plan: Plan = { ...parsed.value, paper: { ...parsed.value.paper, ...paper } }
        return (await makePaper(plan, makePromptList(plan, content), content.messages, today)).length
      }
      return { name: file.replace('.json', ''), print: await size({}), fill: await size({ fill: true }) }
    }),
  )
}
