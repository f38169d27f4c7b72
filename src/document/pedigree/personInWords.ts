/** What stands under a symbol, after the standard order: who, age, cancers, tests. The table has it in full. */
import type { Told } from '../../family/index.ts'
import type { Messages } from '../../i18n/index.ts'
import { markerId, type PrimaryCancer, type Who } from '../../plan/index.ts'

export interface LabelLine {
  readonly text: string
  readonly bold: boolean
}

/** Longer names and lists would push the generations apart. */
const longestName = 24
const mostCancers = 4
const mostGenes = 3

export function labelOf(told: Told, messages: Messages, who: Who): readonly LabelLine[] {
  const { pedigree } = messages
  const cancers = told.cancers ?? []
  const plain = [
    ageInLabel(told, messages),
    told.rareDisease ? pedigree.rareDisease : undefined,
    ...cancers.slice(0, mostCancers).map((cancer) => cancerInLabel(cancer, messages)),
    cancers.length > mostCancers ? pedigree.moreCancers(cancers.length - mostCancers) : undefined,
    ...told.tests.map(({ result, genes }) => pedigree.test(genesInWords(genes.slice(0, mostGenes).map(shortened)), result)),
    told.assigned && pedigree.assigned[told.assigned],
    told.by && pedigree.related[told.by],
    told.sideUnsaid ? pedigree.sideUnsaid : undefined,
  ]
  return [
    { text: kinName(told, messages, who), bold: true },
    ...(told.name ? [{ text: shortened(told.name), bold: false }] : []),
    ...plain.flatMap((text) => (text ? [{ text, bold: false }] : [])),
  ]
}

/** "Aunt", "Me" */
export function kinName({ who: kin }: Told, { names, pedigree }: Messages, who: Who): string {
  if (kin === 'proband') return pedigree.patient[who]
  return kin ? capitalised(names.relations[kin]) : pedigree.someone
}

const ageInLabel = (told: Told, { pedigree }: Messages): string | undefined => {
  const age = ageOf(told, pedigree.ages)
  return told.living === false ? pedigree.died(age) : age
}

/** "52", "50–59" */
export const ageOf = ({ age, ageRange }: Pick<Told, 'age' | 'ageRange'>, ages: Messages['pedigree']['ages']): string | undefined =>
  age === undefined ? ageRange && (ageRange[0] === ageRange[1] ? String(ageRange[0]) : ages(...ageRange)) : String(age)

function cancerInLabel(cancer: PrimaryCancer, { pedigree }: Messages): string {
  const { type, age, ageRange, features } = cancer
  const note = features?.includes('both-sides') ? pedigree.bothSides : undefined
  return pedigree.site(type ? pedigree.sites[type] : pedigree.someCancer, note, ageOf({ ...(age !== undefined && { age }), ...(ageRange && { ageRange }) }, pedigree.ages))
}

export const genesInWords = (genes: readonly string[]): string => genes.map((gene) => markerId(gene) ?? gene).join(', ')

export const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('').trimEnd()}…` : text
}
