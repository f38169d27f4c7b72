import { parseArgs } from 'node:util'
import { itemsOf, type ListItem } from '../list/index.ts'
import { done, listOf, readPlan, wrong } from './plan.ts'
import { today } from './today.ts'

const usage = 'Usage: npm run --silent questions -- PLAN.json [--all]'

/** Prints the list as JSON; with `--all` also what fits but was left for "more questions". */
export async function main(args: readonly string[]): Promise<number> {
  const call = readCall(args)
  const plan = await readPlan(call?.file, usage)
  if (!call || !plan) return wrong
  const { list, messages } = await listOf(plan, today())
  const first = new Set(list.first.map(({ id }) => id))
  const row = (item: ListItem): object => ({
    id: item.id,
    text: item.text,
    why: item.why ?? '',
    because: item.because.map(messages.toldUs),
    ask: item.ask,
    topic: item.topic,
    first: first.has(item.id),
    sources: item.citations,
  })
  const rows = itemsOf(list).map(row)
  const extra = call.all ? list.more.flatMap(({ items }) => items.map((item) => ({ ...row(item), extra: true }))) : []
  console.log(JSON.stringify([...rows, ...extra], null, 2))
  return done
}

function readCall(args: readonly string[]): { readonly file: string | undefined; readonly all: boolean } | undefined {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { all: { type: 'boolean' } } })
    return positionals.length === 1 ? { file: positionals[0], all: values.all ?? false } : undefined
  } catch {
    return undefined
  }
}
