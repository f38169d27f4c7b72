/** Structure types: standard ones, in a place where they may stand. */
import type { Check, Finding } from '../check.ts'
import { kidContents, type Element } from '../read/structure.ts'

/** ISO 32000-1, 14.8.4. */
const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
)

const known: Check = {
  rule: '02-001',
  *find({ structure }) {
    for (const { ownType, type, where } of structure?.elements ?? []) {
      if (!standard.has(type) && !structure?.roles.has(type)) yield { where, message: `${ownType} stands for no standard type` }
    }
  },
}

const circular: Check = {
  rule: '02-003',
  *find({ structure }) {
    for (const type of structure?.roles.keys() ?? []) {
      const seen = new Set<string>()
      for (let at: string | undefined = type; at !== undefined && !seen.has(at); at = structure?.roles.get(at)) seen.add(at)
      if (structure?.roles.get([...seen].at(-1) ?? '') !== undefined) yield { where: 'role map', message: `${type} never comes to an end` }
    }
  },
}

const remapped: Check = {
  rule: '02-004',
  *find({ structure }) {
    for (const type of structure?.roles.keys() ?? []) if (standard.has(type)) yield { where: 'role map', message: `${type} is a standard type already` }
  },
}

const document: Check = {
  rule: 'ISO 32000 14.8.4.2',
  *find({ structure }) {
    if (!structure) return
    const types = structure.roots.map(({ type }) => type)
    if (types.join() !== 'Document') yield { where: 'structure tree', message: `Its root is ${types.join(' and ') || 'missing'}, not one Document` }
  },
}

const grouping = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'TOC', 'TOCI'])

const contentInGroups: Check = {
  rule: 'ISO 32000 14.8.4.2 content',
  *find({ structure }) {
    for (const element of structure?.elements ?? []) {
      if (grouping.has(element.type) && kidContents(element).length > 0) yield { where: element.where, message: 'It has content of its own' }
    }
  },
}

/** Which parents and kids a type may have; those not named are free. */
interface Places {
  readonly parents: Readonly<Record<string, readonly string[]>>
  readonly kids: Readonly<Record<string, readonly string[]>>
}

const lists: Places = {
  parents: { LI: ['L'], LBody: ['LI'], Lbl: ['LI', 'Note', 'BibEntry', 'TOCI', 'Form'] },
  kids: { L: ['LI', 'L', 'Caption'], LI: ['Lbl', 'LBody'] },
}

const tables: Places = {
  parents: { THead: ['Table'], TBody: ['Table'], TFoot: ['Table'], TR: ['Table', 'THead', 'TBody', 'TFoot'], TH: ['TR'], TD: ['TR'] },
  kids: { Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], THead: ['TR'], TBody: ['TR'], TFoot: ['TR'], TR: ['TH', 'TD'] },
}

const contents: Places = { parents: { TOCI: ['TOC'] }, kids: { TOC: ['TOC', 'TOCI', 'Caption'] } }

function* misplaced(elements: readonly Element[], { parents, kids }: Places): Generator<Finding> {
  for (const element of elements) {
    const { type, parent, where } = element
    const [under, over] = [parents[type], kids[type]]
    const isInside = parent && kids[parent.type]?.includes(type) === false
    if (isInside === true || (under && !under.includes(parent?.type ?? ''))) yield { where, message: `${type} may not stand in ${parent?.type ?? 'nothing'}` }
    if (over && element.kids.some(({ kind }) => kind !== 'element')) yield { where, message: `${type} has content of its own` }
    if (over && element.kids.length === 0) yield { where, message: `${type} is empty` }
  }
}

const placed = (rule: string, places: Places): Check => ({ rule, find: ({ structure }) => misplaced(structure?.elements ?? [], places) })

export const typeChecks: readonly Check[] = [
  known,
  circular,
  remapped,
  document,
  contentInGroups,
  placed('09-004', tables),
  placed('09-005', lists),
  placed('09-006', contents),
]
