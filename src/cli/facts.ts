import { stateLaws } from '../content/index.ts'
import { facts, referral, type FactName } from '../rules/index.ts'
import { done, readPlan, wrong } from './plan.ts'
import { today } from './today.ts'

const usage = 'Usage: npm run --silent facts -- PLAN.json'

/** Prints what was derived from the answers, and from what holds today, as JSON. */
export async function main(args: readonly string[]): Promise<number> {
  const plan = await readPlan(args.length === 1 ? args[0] : undefined, usage)
  if (!plan) return wrong
  const answers = plan.answers ?? {}
  const { strength, rules } = referral(answers)
  const surroundings = { today: today(), stateLaws }
  const names = Object.keys(facts).filter((name): name is FactName => Object.hasOwn(facts, name))
  const derived = {
    referral: {
      strength,
      rules: rules.map(({ id, strength: ofRule, evidence, sources }) => ({
        id,
        strength: ofRule,
        relatives: [...new Set(evidence.flatMap(({ relative }) => relative.id ?? []))],
        sources,
      })),
    },
    facts: Object.fromEntries(names.map((name) => [name, facts[name](answers, surroundings).truth])),
  }
  console.log(JSON.stringify(derived, null, 2))
  return done
}
