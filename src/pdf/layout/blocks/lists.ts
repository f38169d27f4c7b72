import type { TaggedBullet, TaggedDefinition, TaggedSource } from '../../structure/taggedBlock.ts'
import { hang } from '../hang.ts'
import { ink } from '../ink.ts'
import { kept } from '../kept.ts'
import { setLines, type Setting } from '../setLines.ts'
import { runIn, spanOf, spansOf } from '../spans.ts'
import type { Unit } from '../unit.ts'

export function measureDefinitions(items: readonly TaggedDefinition[], { sheet, faces, width }: Setting): Unit[] {
  const { body, leading, space } = sheet.type
  return items.map(({ term, text }) => ({
    pieces: setLines(runIn(term, text, body), { x: 0, width, leading: body * leading, before: 6 * space }, faces),
    keep: 'together',
  }))
}

export function measureBullets(items: readonly TaggedBullet[], { sheet, faces, width }: Setting): Unit[] {
  const { body, leading, space } = sheet.type
  const indent = body * 1.3
  const box = { x: indent, width: width - indent, leading: body * leading, before: 4 * space }
  const units = items
    .filter(({ runs }) => runs.length > 0)
    .map(({ bullet, runs }): Unit => ({
      pieces: hang(spanOf(bullet, { size: body }), spansOf(runs, { size: body }), box, faces),
      keep: 'flow',
    }))
  return neverAlone(units, 2)
}

/** So many of a list's first and last stand together: one alone at the foot or the head of a page looks forgotten. */
function neverAlone(units: readonly Unit[], few: number): Unit[] {
  if (units.length <= 2 * few) return kept(units)
  return [...kept(units.slice(0, few)), ...units.slice(few, -few), ...kept(units.slice(-few))]
}

/** Of small print: sources are looked up, not read. */
const sourceShare = 0.9

export function measureSources(items: readonly TaggedSource[], { sheet, faces, width }: Setting): Unit[] {
  const { leading, space } = sheet.type
  const small = sheet.type.small * sourceShare
  const indent = small * 2.2
  const box = { x: indent, width: width - indent, leading: small * leading, before: 2.5 * space }
  const units = items.map(({ number, text }): Unit => {
    const isLink = text.element.type === 'Link'
    const spans = [spanOf(text, { size: small, ...(isLink && { ink: ink.accent }) })]
    return { pieces: hang(spanOf(number, { size: small }), spans, box, faces), keep: 'together' }
  })
  return neverAlone(units, 4)
}
