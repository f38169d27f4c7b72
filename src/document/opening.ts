import type { Messages } from '../i18n/index.ts'
import type { ListItem } from '../list/index.ts'
import type { Block, ChecklistItem, Section } from '../pdf/index.ts'
import type { Answers, Clinic } from '../plan/index.ts'
import type { ItemSetting } from './itemSetting.ts'
import { checklistItem } from './questions.ts'
import { summaryOf } from './summary.ts'

/** Whose paper it is and, to hand over, what they told us. */
export function titleBlocks(answers: Answers, withSummary: boolean, name: string | undefined, messages: Messages): readonly Block[] {
  const { date, with: clinician } = answers.appointment ?? {}
  const subtitle = messages.paper.subtitle({
    ...(name && { name }),
    ...(date && { date }),
    ...(clinician && { clinician: messages.names.clinicians[clinician] }),
  })
  const facts = withSummary ? summaryOf(answers, messages) : []
  return [
    { kind: 'title', text: messages.paper.title(answers.who ?? 'self'), ...(subtitle && { subtitle }) },
    ...(facts.length ? [{ kind: 'facts', items: facts } as const] : []),
  ]
}

/** What to say first, the three to ask first, and how to use the paper: lists with instructions do better than lists alone (meta-analysis of 14 trials, 2025). */
export function firstBlocks(first: readonly ListItem[], setting: ItemSetting): Section | undefined {
  const { layout, messages } = setting
  const { paper } = messages
  if (!first.length) return undefined
  const whole = first.map((each) => checklistItem(each, setting, layout.linesUnderFirst, { tick: false }))
  // In large print the box would not fit on the page that is handed over: the reasons follow it.
  const isLarge = layout.text === 'large'
  const items = isLarge ? whole.map((item) => ({ ...item, details: [], notes: [] })) : whole
  return {
    kind: 'section',
    blocks: [
      { kind: 'paragraph', size: 'lead', text: [{ text: paper.sayFirst }, { text: paper.sayFirstWords(items.length), bold: true }] },
      { kind: 'callout', heading: paper.askFirst, items },
      ...(layout.isCompact
        ? []
        : ([
            { kind: 'heading', level: 2, text: paper.howToUse },
            { kind: 'bullets', items: paper.howToUseLines, numbered: true },
          ] as const)),
      ...(isLarge ? reasonBlocks(whole, paper.whyFirst) : []),
    ],
  }
}

function reasonBlocks(items: readonly ChecklistItem[], heading: string): readonly Block[] {
  const reasons = items.filter(({ details }) => details.length).map(({ text, details }) => ({ term: text, text: details.join(' ') }))
  return reasons.length ? [{ kind: 'heading', level: 2, text: heading }, { kind: 'definitions', items: reasons }] : []
}

/** Where a clinic's link began the list: whose it was, and what it had to say, as it was written. */
export function clinicBlocks(clinic: Clinic | undefined, { paper, list }: Messages): Section | undefined {
  const name = clinic?.name?.trim()
  const message = clinic?.message?.trim()
  if (!name && !message) return undefined
  return {
    kind: 'section',
    blocks: [
      { kind: 'heading', level: 2, text: paper.fromClinic(name ?? list.clinicUnnamed) },
      { kind: 'paragraph', text: message || paper.byLink },
    ],
  }
}
