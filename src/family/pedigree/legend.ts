import type { Connector, Pedigree, Person } from './pedigree.ts'

/** What a reader may have to look up, in the order of the legend. */
export const legendSigns = [
  'proband',
  'consultand',
  'square',
  'circle',
  'diamond',
  'cancer',
  'polyps',
  'rare-disease',
  'carrier',
  'none',
  'unknown',
  'deceased',
  'adopted',
  'ended',
  'related',
  'identical',
  'fraternal',
  'twins-not-sure',
  'by-adoption',
  'link-not-told',
  'forebears-unknown',
  'pathogenic',
  'uncertain',
  'negative',
  'result-not-sure',
  'assigned-female',
  'assigned-male',
] as const
export type LegendSign = (typeof legendSigns)[number]

/** The signs that this drawing uses. */
export function legendOf({ people, connectors }: Pedigree): readonly LegendSign[] {
  const used = new Set([...people.flatMap(signsOfPerson), ...connectors.flatMap(signsOfLine)])
  return legendSigns.filter((sign) => used.has(sign))
}

const signsOfPerson = ({ shape, affected, carrier, deceased, adopted, role, forebearsUnknown, told }: Person): readonly LegendSign[] => [
  shape,
  ...(carrier && affected !== 'cancer' ? (['carrier'] as const) : [affected]),
  ...(deceased ? (['deceased'] as const) : []),
  ...(adopted ? (['adopted'] as const) : []),
  ...(role ? [role] : []),
  ...(forebearsUnknown ? (['forebears-unknown'] as const) : []),
  ...(told?.tests ?? []).map(({ result }) => (result === 'not-sure' ? 'result-not-sure' : result)),
  ...(told?.assigned ? ([`assigned-${told.assigned}`] as const) : []),
]

function signsOfLine(line: Connector): readonly LegendSign[] {
  switch (line.kind) {
    case 'mating':
      return [...(line.ended ? (['ended'] as const) : []), ...(line.related ? (['related'] as const) : [])]
    case 'twins':
      return [line.twin === 'not-sure' ? 'twins-not-sure' : line.twin, ...(line.certain ? [] : (['link-not-told'] as const))]
    case 'child':
      return [...(line.dashed ? (['by-adoption'] as const) : []), ...(line.certain ? [] : (['link-not-told'] as const))]
    case 'descent':
    case 'sibship':
      return []
  }
}
