import type { Words } from '../content/index.ts'
import { degree } from '../family/index.ts'
import { fill, placeholdersOf, type FactWords, type Messages } from '../i18n/index.ts'
import { markerId, medicineId, vocabulary, type Answers, type Cancer, type PrimaryCancer, type Subtype } from '../plan/index.ts'
import { familialVariants, stateLawFor, type Evidence, type Reason, type Surroundings } from '../rules/index.ts'

/** The words of the bank, said for one person. */
export interface PersonWords {
  readonly say: (id: string, reasons: readonly Reason[]) => { readonly text: string; readonly why: string }
  /** Whether the person's answers hold all that the words of a question name. */
  readonly canSay: (id: string, reasons: readonly Reason[]) => boolean
  /** At most two, each to complete "You told us that …". */
  readonly because: (reasons: readonly Reason[]) => readonly string[]
}

const mostReasons = 2
/** Names said in one breath; a longer list of markers or medicines is cut to these. */
const mostNames = 3

export function wordsFor(
  answers: Answers,
  { words, messages }: { readonly words: Words; readonly messages: Messages },
  surroundings: Surroundings,
): PersonWords {
  const who = answers.who ?? 'self'
  const voice = messages.voice(who, answers.name?.trim() || undefined)
  const filled = (reasons: readonly Reason[]): Readonly<Record<string, string | undefined>> => ({
    ...voice,
    ...factWords(answers, reasons, voice.my, messages, surroundings),
  })

  const sentence = (reason: Reason): string | undefined => {
    if (reason.kind === 'fact') {
      const wording = words.becauseOfFact[reason.fact]
      // A rule can be met without any relative's cancer, by the person's own or by a gene: then there is no one to name.
      if (!wording || (placeholdersOf(wording).includes('evidence') && !reason.evidence.some(hasCancer))) return undefined
      return fill(wording, who, { ...voice, evidence: evidenceInWords(reason.evidence, voice.your, messages) }, 'clause')
    }
    const names = words.becauseOfNames[reason.path]
    if (names) return fill(names, who, { ...voice, values: namesInWords(reason.values.map((value) => saidAs(String(value), answers) ?? nameOf(String(value), messages)), messages) }, 'clause')
    const table: Readonly<Record<string, Parameters<typeof fill>[0] | undefined>> = words.becauseOfAnswer[reason.path] ?? {}
    const wording = table[String(reason.values[0])]
    return wording && fill(wording, who, voice, 'clause')
  }

  return {
    say: (id, reasons) => {
      const entry = words.questions[id]
      if (!entry) throw new Error(`Question "${id}" has no words`)
      const facts = filled(reasons)
      return { text: fill(entry.text, who, facts), why: fill(entry.why, who, facts) }
    },
    canSay: (id, reasons) => {
      const entry = words.questions[id]
      const facts = filled(reasons)
      return entry !== undefined && [...placeholdersOf(entry.text), ...placeholdersOf(entry.why)].every((name) => facts[name] !== undefined)
    },
    because: (reasons) => {
      const sentences = reasons.flatMap((reason) => sentence(reason) ?? [])
      return sentences.filter((text, index) => sentences.indexOf(text) === index).slice(0, mostReasons)
    },
  }
}

/** The person's own facts in words. What is missing stays missing: a text that needs it must not have been selected. */
function factWords(answers: Answers, reasons: readonly Reason[], my: string, messages: Messages, surroundings: Surroundings): FactWords {
  const { tumor, inherited } = answers.testing ?? {}
  const evidence = reasons.flatMap((reason) => (reason.kind === 'fact' ? reason.evidence.filter(hasCancer) : []))
  const known = answers.medicines?.filter((name) => medicineId(name) !== undefined)
  const [variant] = familialVariants(answers, 'pathogenic')
  const carrier = variant?.carrier?.relation
  const law = stateLawFor(answers, surroundings)
  return {
    ...(answers.cancer && { cancer: messages.names.cancers[answers.cancer] }),
    ...(tumor?.markers?.length && { markers: namesInWords(tumor.markers.map(canonicalMarker), messages) }),
    ...(inherited?.genes?.length && { genes: namesInWords(inherited.genes.map(canonicalMarker), messages) }),
    ...(known?.length && { medicines: namesInWords(known, messages) }),
    ...(evidence.length && { family: evidenceInWords(nearestFirst(evidence).slice(0, 1), my, messages) }),
    ...(variant && {
      carrier: carrier ? messages.kin(my, carrier) : messages.someRelative,
      familyGene: variant.gene?.trim() || messages.someGene,
    }),
    ...(law && { state: messages.names.states[law.state] ?? law.state, stateLawAsOf: messages.dates.month(law.asOf) }),
  }
}

const canonicalMarker = (name: string): string => markerId(name) ?? name
const namesInWords = (names: readonly string[], messages: Messages): string => messages.joined([...new Set(names)].slice(0, mostNames))

/** The name as the person wrote it, but for capitals ("egfr"): who said "dMMR" is not told of "MSI". */
function saidAs(id: string, { testing, medicines = [] }: Answers): string | undefined {
  const names = [...(testing?.tumor?.markers ?? []), ...(testing?.tumor?.markersNotFound ?? []), ...(testing?.inherited?.genes ?? [])]
  const marker = names.find((name) => markerId(name) === id)
  if (marker !== undefined) return marker.trim().toLocaleUpperCase() === id.toLocaleUpperCase() ? id : marker
  return medicines.find((name) => medicineId(name) === id)
}

const isCancer = (value: string): value is Cancer => vocabulary.cancers.some((cancer) => cancer === value)
const isSubtype = (value: string): value is Subtype => vocabulary.subtypes.some((subtype) => subtype === value)
const nameOf = (value: string, { names }: Messages): string =>
  isSubtype(value) ? names.subtypes[value] : isCancer(value) ? names.cancers[value] : value

/** The carrier of a gene change or a child may never have had cancer: nothing may say that they had. */
const hasCancer = ({ cancer }: Evidence): boolean => cancer !== undefined

/** Those who count most for a doctor: the nearest, and of these the youngest when it was found. */
const nearestFirst = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.toSorted((a, b) => (degree(a.relative) ?? farthest) - (degree(b.relative) ?? farthest) || ageFound(a) - ageFound(b))
const farthest = 9
const ageFound = ({ cancer }: Evidence): number => cancer?.age ?? cancer?.ageRange?.[0] ?? Number.MAX_SAFE_INTEGER

/** "my sister had ovarian cancer at 47 and my aunt had breast cancer" */
const evidenceInWords = (evidence: readonly Evidence[], possessive: string, messages: Messages): string => {
  const parts = nearestFirst(evidence.filter(hasCancer)).map(({ relative, cancer }) => {
    const kin = relative.relation ? messages.kin(possessive, relative.relation) : messages.someRelative
    return messages.kinHad(kin, cancer ? cancerInWords(cancer, messages) : messages.someCancer)
  })
  return messages.joined([...new Set(parts)].slice(0, mostReasons))
}

/** "ovarian cancer at 47", "breast cancer in the 40s" */
export function cancerInWords({ type, age, ageRange }: PrimaryCancer, messages: Messages): string {
  const name = type ? messages.names.cancers[type] : messages.someCancer
  const when = age !== undefined ? messages.atAge(age) : ageRange ? messages.betweenAges(ageRange[0], ageRange[1]) : undefined
  return when ? `${name} ${when}` : name
}
