import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { makePaper, UnprintableTextError } from '../paper/index.ts'
import { calendarDate } from '../plan/index.ts'
import { done, listOf, readPlan, wrong } from './plan.ts'
import { today } from './today.ts'

const usage = 'Usage: npm run --silent pdf -- PLAN.json OUT.pdf [--date 2026-12-01]'

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
  try {
    const pdf = await makePaper(plan, list, messages, call.date)
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

function readCall(args: readonly string[]): { readonly from: string; readonly to: string; readonly date: string } | undefined {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { date: { type: 'string' } } })
    const [from, to, ...more] = positionals
    const date = values.date ?? today()
    return from !== undefined && to !== undefined && !more.length && calendarDate(date) ? { from, to, date } : undefined
  } catch {
    return undefined
  }
}
