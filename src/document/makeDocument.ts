import { itemsOf, type PromptList } from '../list/index.ts'
import type { Messages } from '../i18n/index.ts'
import type { Block, DocumentModel, Section } from '../pdf/index.ts'
import type { Ask, Plan } from '../plan/index.ts'
import { apartSection, callBlocks, standsApart } from './apart.ts'
import { contactSection, preparationSections, safetySection, termSection } from './besides.ts'
import { clinicBlocks, firstBlocks, titleBlocks } from './opening.ts'
import { familySection } from './family.ts'
import { layoutOf } from './paperLayout.ts'
import type { ItemSetting } from './itemSetting.ts'
import { addressee, groupSection, type Group } from './questions.ts'
import type { Measure } from './pedigree/wrapLabel.ts'
import { numberedSources, sourceSection } from './sources.ts'

export interface DocumentParts {
  /** The same list in another language, for under each question. */
  readonly also?: PromptList
  /** This group alone, without what the person told us. */
  readonly only?: Ask
  /** Of texts in the paper's fonts, for the family tree; without it the tree is a table only. */
  readonly measure?: Measure
}

/**
 * The paper, as plain data. `made` is the calendar date (ISO 8601) that stands in the footer.
 *
 * What is for an insurer, an employer or a laboratory comes last, on pages of its own to tear off, and shows nothing of the summary, the family or the
 * results. The compact form leaves out what can be read elsewhere, so that a usual list fits on both sides of one sheet; there, nothing stands apart.
 */
export function makeDocument(plan: Plan, whole: PromptList, messages: Messages, made: string, { also, only, measure }: DocumentParts = {}): DocumentModel {
  const answers = plan.answers ?? {}
  const layout = layoutOf(plan.paper ?? {})
  const list = only === undefined ? whole : groupAlone(whole, only)
  const sources = layout.shows('sources') ? numberedSources(itemsOf(list), messages) : []
  const name = answers.name?.trim() || undefined
  const setting: ItemSetting = { plan, layout, sources, messages, ...(also && { also: textsById(also) }) }
  const isApart = (ask: Ask): boolean => standsApart(ask) && !layout.isCompact
  const footerLeft = messages.paper.footerLeft(made)
  const visit = list.groups.filter(({ ask }) => !isApart(ask))
  const torn = list.groups.filter(({ ask }) => isApart(ask))
  const isOnlyApart = only !== undefined && isApart(only)
  const opening = isOnlyApart ? torn.flatMap((group) => callPage(group, setting)) : titleBlocks(answers, only === undefined, name, messages)
  const sections: readonly (Section | undefined)[] = [
    firstBlocks(list.first, setting),
    clinicBlocks(plan.clinic, messages),
    ...visit.map((group) => groupSection(group, setting)),
    ...(only === undefined && layout.shows('tree') ? [familySection(setting, measure)] : []),
    ...(only === undefined ? preparationSections(list.preparation, name, setting) : []),
    ...(only === undefined && layout.shows('glossary') ? [termSection(list.preparation.terms, messages)] : []),
    ...(only === undefined && !layout.isCompact ? [contactSection(list.preparation.contacts, messages)] : []),
    safetySection(setting),
    sourceSection(sources, setting),
  ]
  return {
    language: plan.language ?? 'en',
    title: messages.paper.title(answers.who ?? 'self'),
    creator: messages.product,
    size: layout.size,
    text: layout.text,
    footer: { left: footerLeft, right: messages.paper.footerRight(isOnlyApart ? undefined : name) },
    blocks: [...opening, ...[...sections, isOnlyApart ? undefined : apartSection(torn, setting, footerLeft)].flatMap((section) => section ?? [])],
  }
}

/** A page for a call, alone: its heading is the paper's, and there is no name on it. */
function callPage({ ask, items }: Group, setting: ItemSetting): readonly Block[] {
  const { plan, messages } = setting
  const heading = messages.paper.group(addressee(ask, plan.answers ?? {}, messages))
  return [{ kind: 'title', text: heading }, ...callBlocks(ask, items, heading, setting)]
}

/** A group with those of its questions that stand among the first, which come first. */
function groupAlone(list: PromptList, only: Ask): PromptList {
  const items = itemsOf(list).filter(({ ask }) => ask === only)
  return { ...list, first: [], groups: items.length ? [{ ask: only, items }] : [] }
}

const textsById = (list: PromptList): ReadonlyMap<string, string> => new Map(itemsOf(list).flatMap(({ id, text, origin, reworded }) => (origin === 'bank' && !reworded ? [[id, text]] : [])))
