import type { Check } from '../check.ts'
import { kidElements } from '../read/structure.ts'

const numbered = /^H([1-6])$/

const firstHeading: Check = {
  rule: '14-002',
  *find({ structure }) {
    const first = structure?.elements.find(({ type }) => numbered.test(type))
    if (first && first.type !== 'H1') yield { where: first.where, message: `The first heading is ${first.type}` }
  },
}

const skippedLevel: Check = {
  rule: '14-003',
  *find({ structure }) {
    let level: number | undefined
    for (const { type, where } of structure?.elements ?? []) {
      const [, digit] = numbered.exec(type) ?? []
      if (digit === undefined) continue
      if (level !== undefined && Number(digit) > level + 1) yield { where, message: `${type} follows H${level}` }
      level = Number(digit)
    }
  },
}

const oneUnnumbered: Check = {
  rule: '14-006',
  *find({ structure }) {
    for (const element of structure?.elements ?? []) {
      if (kidElements(element).filter(({ type }) => type === 'H').length > 1) yield { where: element.where, message: 'It has more than one H' }
    }
  },
}

const oneKind: Check = {
  rule: '14-007',
  *find({ structure }) {
    const types = new Set(structure?.elements.map(({ type }) => type))
    if (types.has('H') && [...types].some((type) => numbered.test(type))) yield { where: 'structure tree', message: 'There are both H and H1 to H6' }
  },
}

/** H1 names the document, so there is one. */
const oneTitle: Check = {
  rule: 'ours one H1',
  *find({ structure }) {
    const titles = structure?.elements.filter(({ type }) => type === 'H1') ?? []
    for (const { where } of titles.slice(1)) yield { where, message: 'There is an H1 before it' }
  },
}

export const headingChecks: readonly Check[] = [firstHeading, skippedLevel, oneUnnumbered, oneKind, oneTitle]
