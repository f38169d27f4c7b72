import { lineages } from '../family/index.ts'
import { cancerInWords } from '../list/index.ts'
import { markerId, type Answers, type Relative } from '../plan/index.ts'
import type { LabelledValue } from '../pdf/index.ts'
import type { Messages } from '../i18n/index.ts'

/** What the person told us, in a few lines to hand over: only what was answered. */
export function summaryOf(answers: Answers, messages: Messages): readonly LabelledValue[] {
  const { facts } = messages.paper
  const who = answers.who ?? 'self'
  return [
    line(facts.why[who], situation(answers, messages)),
    line(facts.family, family(answers, messages)),
    line(facts.tumorTests, tumorTests(answers, messages)),
    line(facts.insurance, insurance(answers, messages)),
    line(facts.inheritedTests, inheritedTests(answers, messages)),
    line(facts.treatments, answers.treatments && messages.joined(answers.treatments.map((each) => inSentence(messages.names.treatments[each])))),
    line(facts.medicines, answers.medicines && messages.joined(answers.medicines)),
    line(facts.matters[who], answers.concerns && messages.joined(answers.concerns.map((each) => messages.summary.concerns[each]))),
  ].flatMap((each) => each ?? [])
}

const line = (label: string, value: string | undefined): LabelledValue | undefined => (value ? { label, value: capitalised(value) } : undefined)
/** The names are those of choices, which begin with a capital. */
const inSentence = (name: string): string => name.slice(0, 1).toLocaleLowerCase() + name.slice(1)
const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

function situation(answers: Answers, { summary, names, someCancer }: Messages): string | undefined {
  const cancer = answers.subtype ? names.subtypes[answers.subtype] : answers.cancer ? names.cancers[answers.cancer] : undefined
  if (!answers.situation && !cancer) return undefined
  const main = answers.situation ? summary.situation[answers.situation](cancer ?? someCancer) : (cancer ?? '')
  return [main, answers.spread === 'yes' && summary.spread, ...agesInWords(answers, summary)].filter(Boolean).join(', ')
}

/** One age where it is the age now, or of a cancer that was just found; else both, so that nobody takes one for the other. */
function agesInWords({ age, ageAtDiagnosis, situation }: Answers, { ageNow, foundAt, nowAt }: Messages['summary']): readonly string[] {
  if (ageAtDiagnosis === undefined) return age === undefined ? [] : [ageNow(age)]
  if (ageAtDiagnosis === age || (age === undefined && situation === 'new-diagnosis')) return [ageNow(ageAtDiagnosis)]
  return [foundAt(ageAtDiagnosis), ...(age === undefined ? [] : [nowAt(age)])]
}

function tumorTests({ testing }: Answers, { summary, joined }: Messages): string | undefined {
  const tumor = testing?.tumor
  if (!tumor?.status) return undefined
  if (tumor.status !== 'done' || !tumor.result) return summary.statuses[tumor.status]
  return summary.tumorResults[tumor.result](joined((tumor.markers ?? []).map(canonical)))
}

function inheritedTests({ testing }: Answers, { summary, joined }: Messages): string | undefined {
  const inherited = testing?.inherited
  if (!inherited?.status) return undefined
  if (inherited.status !== 'done' || !inherited.result) return summary.statuses[inherited.status]
  const told = summary.inheritedResults[inherited.result](joined((inherited.genes ?? []).map(canonical)))
  return inherited.kind === 'consumer' ? `${told} (${summary.homeTest})` : told
}

const canonical = (name: string): string => markerId(name) ?? name

function insurance({ insurance: main, insuranceAlso = [] }: Answers, { names, joined }: Messages): string | undefined {
  const known = [main, ...insuranceAlso].flatMap((payer) => (payer && payer !== 'not-sure' ? names.payers[payer] : []))
  return known.length ? joined(known) : undefined
}

function family({ family: known }: Answers, messages: Messages): string | undefined {
  const told = (known?.relatives ?? []).flatMap((relative) => relativeInWords(relative, messages) ?? [])
  const history = told.length ? told : known?.known === 'no' ? [messages.summary.familyUnknown] : known?.noOthers ? [messages.summary.noRelativeWithCancer] : []
  const ancestry = known?.ancestry?.includes('ashkenazi-jewish') ? [messages.summary.ashkenazi] : []
  return [...history, ...ancestry].join('; ') || undefined
}

/** "aunt (mother’s side): breast cancer at 44" */
function relativeInWords(relative: Relative, messages: Messages): string | undefined {
  const cancers = (relative.cancers ?? []).filter(({ type }) => type !== undefined).map((cancer) => cancerInWords(cancer, messages))
  if (!relative.relation || !cancers.length) return undefined
  const kin = messages.names.relations[relative.relation]
  const note = noteOf(relative, messages)
  return messages.summary.relative(note ? `${kin} (${note})` : kin, messages.joined(cancers))
}

/** How they are related where it is not by birth; else the side where the word for the relative does not say it. */
function noteOf(relative: Relative, { summary }: Messages): string | undefined {
  if (relative.by === 'adoption' || relative.by === 'marriage') return summary.related[relative.by]
  const [side, other] = lineages(relative)
  const saysSide = relative.relation === 'mother' || relative.relation === 'father'
  return side && !other && !saysSide ? summary.familySide[side] : undefined
}
