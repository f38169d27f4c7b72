import { documentsOf, type Source } from '../content/index.ts'
import { itemsOf, type ListItem, type PromptList } from '../list/index.ts'
import type { Messages } from '../i18n/index.ts'
import type { Block, ChecklistItem, DocumentModel, SourceEntry } from '../pdf/index.ts'
import type { Answers, Ask, Paper, Plan } from '../plan/index.ts'
import { summaryOf } from './summary.ts'

/** Ruled lines under a question, and under one of the three to ask first. */
const linesUnderQuestion = 2
const linesUnderFirst = 1

/** The paper, as plain data. `made` is the calendar date (ISO 8601) that stands in the footer. */
export function makeDocument(plan: Plan, list: PromptList, messages: Messages, made: string): DocumentModel {
  const answers = plan.answers ?? {}
  const paper = plan.paper ?? {}
  const shows = shownBy(paper)
  const items = itemsOf(list)
  const sources = shows('sources') ? numberedSources(items, messages) : []
  const name = answers.name?.trim()
  const item = (each: ListItem, lines: number): ChecklistItem => checklistItem(each, lines, plan, sources, shows, messages)
  return {
    language: plan.language ?? 'en',
    title: messages.paper.title(answers.who ?? 'self'),
    creator: messages.product,
    size: paper.size ?? 'letter',
    text: paper.text ?? 'regular',
    footer: { left: messages.paper.footerLeft(made), right: messages.paper.footerRight(name) },
    blocks: [
      ...titleBlocks(answers, name, messages),
      ...firstBlocks(list.first.map((each) => item(each, linesUnderFirst)), messages),
      ...list.groups.flatMap((group): readonly Block[] => [
        { kind: 'heading', level: 2, text: messages.paper.group(addressee(group.ask, answers, messages)), ruled: true },
        { kind: 'checklist', items: group.items.map((each) => item(each, linesUnderQuestion)) },
      ]),
      ...preparationBlocks(list.preparation, name, messages),
      ...(shows('glossary') ? termBlocks(list.preparation.terms, messages) : []),
      ...contactBlocks(list.preparation.contacts, messages),
      { kind: 'heading', level: 2, text: messages.paper.safetyHeading },
      { kind: 'bullets', items: safetyWords(messages) },
      ...sourceBlocks(sources, messages),
    ],
  }
}

type Hideable = NonNullable<Paper['hide']>[number]
const shownBy =
  (paper: Paper) =>
  (part: Hideable): boolean =>
    !(paper.hide?.includes(part) ?? false)

const addressee = (ask: Ask, answers: Answers, { names }: Messages): string =>
  ask === 'doctor' ? names.clinicians[answers.appointment?.with ?? 'not-sure'] : names.asked[ask]

function titleBlocks(answers: Answers, name: string | undefined, messages: Messages): readonly Block[] {
  const { date, with: clinician } = answers.appointment ?? {}
  const subtitle = messages.paper.subtitle({
    ...(name && { name }),
    ...(date && { date }),
    ...(clinician && { clinician: messages.names.clinicians[clinician] }),
  })
  const facts = summaryOf(answers, messages)
  return [
    { kind: 'title', text: messages.paper.title(answers.who ?? 'self'), ...(subtitle && { subtitle }) },
    ...(facts.length ? [{ kind: 'facts', items: facts } as const] : []),
  ]
}

function firstBlocks(items: readonly ChecklistItem[], { paper }: Messages): readonly Block[] {
  if (!items.length) return []
  return [
    { kind: 'paragraph', size: 'lead', text: [{ text: paper.sayFirst }, { text: paper.sayFirstWords(items.length), bold: true }] },
    { kind: 'callout', heading: paper.askFirst, items },
  ]
}

function preparationBlocks({ bring, request }: PromptList['preparation'], name: string | undefined, { paper }: Messages): readonly Block[] {
  const requested: readonly Block[] = request
    ? [
        { kind: 'heading', level: 2, text: paper.request },
        { kind: 'paragraph', text: request.opening },
        { kind: 'bullets', items: request.records },
        { kind: 'paragraph', text: request.closing },
        { kind: 'paragraph', text: paper.requestPatient(name) },
      ]
    : []
  return [{ kind: 'heading', level: 2, text: paper.bring }, { kind: 'bullets', items: bring }, ...requested]
}

function termBlocks(terms: PromptList['preparation']['terms'], { paper, words }: Messages): readonly Block[] {
  if (!terms.length) return []
  const items = terms.map(({ name, also, meaning }) => ({ term: name, text: also ? `${meaning} ${words.alsoCalled(also)}` : meaning }))
  return [{ kind: 'heading', level: 2, text: paper.terms }, { kind: 'definitions', items }]
}

/** Numbers and hours change: the paper says when they were looked up, the oldest first. */
function contactBlocks(contacts: PromptList['preparation']['contacts'], { paper }: Messages): readonly Block[] {
  if (!contacts.length) return []
  const items = contacts.map(({ name, phone, phoneInLetters, helps, hours, languages, web }) => ({
    term: phone ? paper.contactPhone(name, phoneInLetters ? `${phone} (${phoneInLetters})` : phone) : name,
    text: [helps, ...[hours, languages].flatMap((each) => (each ? [`${each}.`] : [])), `${web.replace(/^https:\/\//u, '')}.`].join(' '),
  }))
  const oldest = contacts.map(({ reviewed }) => reviewed).toSorted()[0] ?? ''
  return [
    { kind: 'heading', level: 2, text: paper.contacts },
    { kind: 'definitions', items },
    { kind: 'paragraph', size: 'small', text: paper.contactsDate(oldest) },
  ]
}

const safetyWords = ({ safety }: Messages): readonly string[] => [safety.visit, safety.urgent, safety.notAdvice, safety.medicines]

function checklistItem(
  item: ListItem,
  lines: number,
  plan: Plan,
  sources: readonly NumberedSource[],
  shows: (part: Hideable) => boolean,
  messages: Messages,
): ChecklistItem {
  const { paper } = messages
  const because = item.because.length ? messages.toldUs(messages.joinedReasons(item.because)) : undefined
  const byClinic = item.origin === 'clinic' ? paper.byClinic(plan.clinic?.name?.trim() || messages.list.clinicUnnamed) : undefined
  const reasons = shows('reasons') ? [item.why, because] : []
  return {
    id: item.id,
    text: item.text,
    details: [...reasons, byClinic, item.note].filter((detail) => detail !== undefined),
    notes: sources.filter(({ ids }) => ids.has(item.id)).map(({ number }) => number),
    lines: shows('lines') ? lines : 0,
  }
}

interface NumberedSource extends SourceEntry {
  /** Questions that rest on it. */
  readonly ids: ReadonlySet<string>
}

/** The documents behind the questions on the list, numbered by first use. */
function numberedSources(items: readonly ListItem[], { paper }: Messages): readonly NumberedSource[] {
  const users = new Map<Source, Set<string>>()
  for (const item of items) {
    for (const source of documentsOf(item.citations)) users.set(source, (users.get(source) ?? new Set<string>()).add(item.id))
  }
  return [...users].map(([source, ids], index) => ({ number: index + 1, text: paper.source(source), url: source.url, ids }))
}

const sourceBlocks = (sources: readonly NumberedSource[], { paper }: Messages): readonly Block[] =>
  sources.length
    ? [
        { kind: 'heading', level: 2, text: paper.sources },
        { kind: 'sources', items: sources.map(({ number, text, url }) => ({ number, text, ...(url && { url }) })) },
      ]
    : []
