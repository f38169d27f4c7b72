import type { Messages } from '../i18n/index.ts'
import type { ListItem, PromptList } from '../list/index.ts'
import type { ChecklistItem, ItemFields, Section } from '../pdf/index.ts'
import type { Answers, Ask } from '../plan/index.ts'
import type { ItemSetting } from './itemSetting.ts'

export type Group = PromptList['groups'][number]

export const addressee = (ask: Ask, answers: Answers, { names }: Messages): string =>
  ask === 'doctor' ? names.clinicians[answers.appointment?.with ?? 'not-sure'] : names.asked[ask]

/** The questions for one person to ask. */
export function groupSection({ ask, items }: Group, setting: ItemSetting): Section {
  const { plan, layout, messages } = setting
  return {
    kind: 'section',
    blocks: [
      { kind: 'heading', level: 2, text: messages.paper.group(addressee(ask, plan.answers ?? {}, messages)), ruled: true },
      { kind: 'checklist', items: items.map((each) => checklistItem(each, setting, layout.lines)) },
    ],
  }
}

/** `because`: what the person told us, which is left out where others read along. */
export function checklistItem(item: ListItem, setting: ItemSetting, lines: number, { because = true, tick = true } = {}): ChecklistItem {
  const { plan, layout, sources, messages, also } = setting
  const { paper } = messages
  const told = because && item.because.length ? messages.toldUs(messages.joinedReasons(item.because)) : undefined
  const byClinic = item.origin === 'clinic' ? paper.byClinic(plan.clinic?.name?.trim() || messages.list.clinicUnnamed) : undefined
  const reasons = layout.shows('reasons') ? [item.why, told] : []
  const other = also?.get(item.id)
  const fields = layout.isFillable ? fieldsOf(item, tick, lines, messages) : undefined
  return {
    id: item.id,
    text: item.text,
    ...(other !== undefined && other !== item.text && plan.paper?.also && { also: { lang: plan.paper.also, text: other } }),
    details: [...reasons, byClinic, item.note].filter((detail) => detail !== undefined),
    notes: layout.isCompact ? [] : sources.filter(({ ids }) => ids.has(item.id)).map(({ number }) => number),
    lines,
    ...(fields && { fields }),
  }
}

const fieldsOf = ({ text }: ListItem, tick: boolean, lines: number, { paper }: Messages): ItemFields => ({
  ...(tick && { tick: paper.fields.asked(text) }),
  ...(lines > 0 && { answer: paper.fields.answer(text) }),
})
