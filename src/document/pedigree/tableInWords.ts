import { familyTable, type FamilyRow, type Told } from '../../family/index.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Answers, PrimaryCancer, Who } from '../../plan/index.ts'
import { ageOf, capitalised, genesInWords, kinName } from './personInWords.ts'

/** A table of texts. Every row has a cell for each header; columns of which nothing was told are left out. */
export interface TableInWords {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The facts of the family tree for those who cannot see it; undefined where no relative was told. */
export function familyTableInWords(answers: Answers, messages: Messages): TableInWords | undefined {
  const rows = familyTable(answers)
  if (!rows.length) return undefined
  const who = answers.who ?? 'self'
  const { table } = messages.pedigree
  const { headers } = table
  const parentsRelated = answers.family?.parentsRelated ? [table.parentsRelated] : []
  const cells = rows.map((row): Readonly<Record<keyof typeof headers, string>> => ({
    relative: nameOf(row.told, messages, who),
    side: row.told.side ? table.sides[row.told.side] : row.told.sideUnsaid ? table.sides.unsaid : '',
    age: age(row.told, messages),
    cancers: cancers(row.told, messages),
    tests: row.told.tests.map(({ result, genes }) => table.results[result](genesInWords(genes))).join('; '),
    notes: [...notes(row, messages, who), ...(row.told.who === 'proband' ? parentsRelated : [])].join('. '),
  }))
  const columns = (['relative', 'side', 'age', 'cancers', 'tests', 'notes'] as const).filter((column) => cells.some((row) => row[column] !== ''))
  return { headers: columns.map((column) => headers[column]), rows: cells.map((row) => columns.map((column) => row[column])) }
}

const nameOf = (told: Told, messages: Messages, who: Who): string => messages.pedigree.table.relative(kinName(told, messages, who), told.name)

function age(told: Told, { pedigree }: Messages): string {
  const years = ageOf(told, pedigree.ages)
  if (told.living === false) return pedigree.table.diedAt(years)
  return years ?? (told.living ? pedigree.table.living : '')
}

function cancers({ cancers: had }: Told, messages: Messages): string {
  const { table } = messages.pedigree
  if (!had) return table.notTold
  return had.length ? had.map((cancer) => capitalised(cancerInFull(cancer, messages))).join('; ') : table.noCancer
}

function cancerInFull({ type, subtype, age: at, ageRange, features }: PrimaryCancer, messages: Messages): string {
  const { names, pedigree } = messages
  const name = subtype ? names.subtypes[subtype] : type ? names.cancers[type] : messages.someCancer
  const when = at !== undefined ? messages.atAge(at) : ageRange && messages.betweenAges(...ageRange)
  return pedigree.site(name, features?.includes('both-sides') ? pedigree.bothSides : undefined, when)
}

function notes({ told, parents, partners, twins }: FamilyRow, messages: Messages, who: Who): readonly string[] {
  const { table } = messages.pedigree
  const name = (other: Told): string => nameOf(other, messages, who)
  return [
    ...(told.rareDisease ? [table.rareDisease] : []),
    ...(told.by ? [table.related[told.by]] : []),
    ...(told.sex ? [capitalised(table.sexes[told.sex])] : []),
    ...(told.assigned ? [table.assigned[told.assigned]] : []),
    ...(told.cause ? [table.cause(told.cause)] : []),
    ...(parents.length ? [table.parents(messages.joined(parents.map(name)))] : []),
    ...partners.map(({ told: other, ended }) => table.partner(name(other), ended)),
    ...twins.map(({ told: other, twin }) => table.twins[twin](name(other))),
  ]
}
