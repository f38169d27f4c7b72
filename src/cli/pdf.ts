import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { itemsOf } from '../list/index.ts'
import { makePaper, UnprintableTextError } from '../paper/index.ts'
import { calendarDate, vocabulary, type Ask } from '../plan/index.ts'
import { done, listOf, readPlan, wrong } from './plan.ts'
import { today } from './today.ts'

const usage = `Usage: npm run --silent pdf -- PLAN.json OUT.pdf [--date 2026-12-01] [--only ${vocabulary.asks.join('|')}]`

/** Writes the PDF that the browser makes of the same plan. */
export async function main(args: readonly string[]): Promise<number> {
  const call = readCall(args)
  if (!call) {
    console.error(usage)
    return wrong
  }
  const plan = await readPlan(call.from, usage)
  if (!plan) return wrong
  const { list, messages } = await listOf(plan, call.date)
  if (call.only && !itemsOf(list).some(({ ask }) => ask === call.only)) {
    console.error(messages.paper.noGroup(call.only))
    return wrong
  }
  const other = plan.paper?.also
  const also = other === undefined || other === (plan.language ?? 'en') ? undefined : (await listOf({ ...plan, language: other }, call.date)).list
  try {
    const pdf = await makePaper(plan, list, messages, call.date, { ...(also && { also }), ...(call.only && { only: call.only }) })
    return await written(call.to, pdf)
  } catch (error) {
    if (!(error instanceof UnprintableTextError)) throw error
    console.error(messages.list.unprintable(error.characters.join(' ')))
    return wrong
  }
}

async function written(file: string, content: Uint8Array): Promise<number> {
  try {
    await writeFile(file, content)
    return done
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    return wrong
  }
}

interface Call {
  readonly from: string
  readonly to: string
  readonly date: string
  /** The questions for one person to ask, without the rest. */
  readonly only?: Ask
}

function readCall(args: readonly string[]): Call | undefined {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { date: { type: 'string' }, only: { type: 'string' } } })
    const [from, to, ...more] = positionals
    const date = values.date ?? today()
    const only = vocabulary.asks.find((ask) => ask === values.only)
    if (from === undefined || to === undefined || more.length || !calendarDate(date) || (values.only !== undefined && !only)) return undefined
    return { from, to, date, ...(only && { only }) }
  } catch {
    return undefined
  }
}
