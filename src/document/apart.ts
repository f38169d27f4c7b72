import type { Section } from '../pdf/index.ts'
import type { Ask } from '../plan/index.ts'
import type { ItemSetting } from './itemSetting.ts'
import { addressee, checklistItem, type Group } from './questions.ts'

const apart: ReadonlySet<Ask> = new Set<Ask>(['insurer', 'employer', 'lab'])

/** Whether those asked must not see what else is on the paper. */
export const standsApart = (ask: Ask): boolean => apart.has(ask)

/** A page to tear off: the questions, and room for who said what when. No name, and no reason that tells of a result or of the family. */
export function apartSection({ ask, items }: Group, setting: ItemSetting, footerLeft: string): Section {
  const { plan, layout, messages } = setting
  const { paper } = messages
  const field = (label: string) => (layout.isFillable ? { field: label } : {})
  const blanks = [paper.blanks.date, paper.blanks.person, paper.blanks.reference].map((label, i) => ({ id: `${ask}-${i + 1}`, label, ...field(`${paper.group(addressee(ask, plan.answers ?? {}, messages))}: ${label}`) }))
  return {
    kind: 'section',
    apart: { footer: { left: footerLeft, right: paper.footerRight(undefined) } },
    blocks: [
      { kind: 'heading', level: 2, text: paper.group(addressee(ask, plan.answers ?? {}, messages)), ruled: true },
      { kind: 'paragraph', text: paper.tearOff },
      { kind: 'blanks', items: blanks },
      { kind: 'checklist', items: items.map((each) => checklistItem(each, setting, layout.lines, { because: false })) },
    ],
  }
}
