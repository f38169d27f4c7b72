import type { Block, Section } from '../pdf/index.ts'
import type { Ask } from '../plan/index.ts'
import type { ItemSetting } from './itemSetting.ts'
import { addressee, checklistItem, type Group } from './questions.ts'

const apart: ReadonlySet<Ask> = new Set<Ask>(['insurer', 'employer', 'lab'])

/** Whether those asked must not see what else is on the paper. */
export const standsApart = (ask: Ask): boolean => apart.has(ask)

/** Pages to tear off, each addressee's part to be cut from the next. Whoever holds one sees no name, no summary and no reason that tells of a result or of the family. */
export function apartSection(groups: readonly Group[], setting: ItemSetting, footerLeft: string): Section | undefined {
  if (!groups.length) return undefined
  const { paper } = setting.messages
  return {
    kind: 'section',
    apart: { footer: { left: footerLeft, right: paper.footerRight(undefined) } },
    blocks: groups.flatMap((group, i) => [...(i === 0 ? [] : [{ kind: 'cut', text: paper.cut } as const]), ...partFor(group, setting)]),
  }
}

function partFor({ ask, items }: Group, setting: ItemSetting): readonly Block[] {
  const { plan, messages } = setting
  const heading = messages.paper.group(addressee(ask, plan.answers ?? {}, messages))
  return [{ kind: 'heading', level: 2, text: heading, ruled: true }, ...callBlocks(ask, items, heading, setting)]
}

/** Room for who said what when, and the questions. Notes of sources would lead nowhere once the part is cut off. */
export function callBlocks(ask: Ask, items: Group['items'], heading: string, setting: ItemSetting): readonly Block[] {
  const { layout, messages } = setting
  const { blanks, tearOff } = messages.paper
  const labels = [blanks.date, blanks.person, blanks.reference]
  return [
    { kind: 'paragraph', size: 'small', text: tearOff },
    { kind: 'blanks', items: labels.map((label, i) => ({ id: `${ask}-${i + 1}`, label, ...(layout.isFillable && { field: `${heading}: ${label}` }) })) },
    { kind: 'checklist', items: items.map((each) => checklistItem(each, { ...setting, sources: [] }, layout.lines, { because: false })) },
  ]
}
