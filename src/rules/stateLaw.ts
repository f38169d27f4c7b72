import type { Answers, Payer } from '../plan/index.ts'
import type { StateLaw, Surroundings } from './surroundings.ts'

/** A law that nobody has looked at for longer is not spoken of: such laws change every year. */
const monthsOfTrust = 12

/** Whether a document of `asOf` is at most twelve months old today, and not of a day to come. Of a month, its first day counts. */
export function isRecent(asOf: string, today: string): boolean {
  const from = asOf.length === 'YYYY-MM'.length ? `${asOf}-01` : asOf
  const until = `${Number(from.slice(0, 4)) + monthsOfTrust / 12}${from.slice(4)}`
  return from <= today && today <= until
}

const payersOf = ({ insurance, insuranceAlso = [] }: Answers): readonly Payer[] => [...(insurance ? [insurance] : []), ...insuranceAlso]

/** Whether one of the person's plans can be among those that the law reaches. Who is not sure of the plan can ask; an employer that pays the claims itself is out of a state's reach. */
function reaches({ reaches: reached }: StateLaw, answers: Answers): boolean {
  const payers = payersOf(answers)
  const regulated = reached.filter((payer) => payer !== 'employer' || answers.employerPlan !== 'self-funded')
  return payers.includes('not-sure') || regulated.some((payer) => payers.includes(payer))
}

/** The law of the person's state that may bear on one of their plans; undefined where there is none, and where a state, a plan or the day is not known. */
export function stateLawFor(answers: Answers, { today, stateLaws = [] }: Surroundings): StateLaw | undefined {
  if (today === undefined || answers.state === undefined) return undefined
  return stateLaws.find((law) => law.state === answers.state && isRecent(law.asOf, today) && reaches(law, answers))
}

/** The state, a plan and the day are known, so that the absence of a law can be told from not knowing. */
export const canTellStateLaw = (answers: Answers, { today, stateLaws }: Surroundings): boolean =>
  today !== undefined && stateLaws !== undefined && answers.state !== undefined && payersOf(answers).length > 0
