import { bankEdition } from '../content/index.ts'
import type { Messages } from '../i18n/index.ts'
import type { PromptList } from '../list/index.ts'
import type { Block, Section } from '../pdf/index.ts'
import type { ItemSetting } from './itemSetting.ts'
import { readDates } from './sources.ts'

type Preparation = PromptList['preparation']

const section = (...blocks: readonly Block[]): Section => ({ kind: 'section', blocks })
/** To be handed over as it is: never on two pages. */
const keptSection = (...blocks: readonly Block[]): Section => ({ kind: 'section', keep: true, blocks })

/** What to bring, and the request for records with room for whose they are. */
export function preparationSections({ bring, request }: Preparation, name: string | undefined, { layout, messages: { paper } }: ItemSetting): readonly Section[] {
  const heading: Block = { kind: 'heading', level: 2, text: paper.bring }
  if (layout.isCompact) return [section(heading, { kind: 'paragraph', text: bring.join(' ') })]
  const field = (label: string) => (layout.isFillable ? { field: label } : {})
  const requested = request
    ? [
        keptSection(
          { kind: 'heading', level: 2, text: paper.request },
          ...(name ? [{ kind: 'paragraph', text: paper.patientIs(name) } as const] : []),
          {
            kind: 'blanks',
            items: [
              ...(name ? [] : [{ id: 'patient', label: paper.blanks.patient, ...field(paper.blanks.patient) }]),
              { id: 'born', label: paper.blanks.born, ...field(paper.blanks.born) },
            ],
          },
          { kind: 'paragraph', text: request.opening },
          { kind: 'bullets', items: request.records },
          { kind: 'paragraph', text: request.closing },
        ),
      ]
    : []
  return [section(heading, { kind: 'bullets', items: bring }), ...requested]
}

export function termSection(terms: Preparation['terms'], { paper, words }: Messages): Section | undefined {
  if (!terms.length) return undefined
  const items = terms.map(({ name, also, meaning }) => ({ term: name, text: also ? `${meaning} ${words.alsoCalled(also)}` : meaning }))
  return section({ kind: 'heading', level: 2, text: paper.terms }, { kind: 'definitions', items })
}

/** Numbers and hours change: the paper says when they were looked up, the oldest first. */
export function contactSection(contacts: Preparation['contacts'], { paper }: Messages): Section | undefined {
  if (!contacts.length) return undefined
  const items = contacts.map(({ name, phone, phoneInLetters, helps, hours, languages, web }) => ({
    term: phone ? paper.contactPhone(name, phoneInLetters ? `${phone} (${phoneInLetters})` : phone) : name,
    text: [helps, ...[hours, languages].flatMap((each) => (each ? [`${each}.`] : [])), `${web.replace(/^https:\/\//u, '')}.`].join(' '),
  }))
  const oldest = contacts.map(({ reviewed }) => reviewed).toSorted()[0] ?? ''
  return section(
    { kind: 'heading', level: 2, text: paper.contacts },
    { kind: 'definitions', items },
    { kind: 'paragraph', size: 'small', text: paper.contactsDate(oldest) },
  )
}

/** The fixed words, which questions these are, and when their sources were read: on every paper. */
export function safetySection({ layout, sources, messages: { paper, safety } }: ItemSetting): Section {
  const read = readDates(sources)
  const words = [safety.visit, safety.urgent, safety.notAdvice, safety.medicines]
  return keptSection(
    { kind: 'heading', level: 2, text: paper.safetyHeading },
    layout.isCompact ? { kind: 'paragraph', text: words.join(' ') } : { kind: 'bullets', items: words },
    { kind: 'paragraph', size: 'small', text: [paper.edition(bankEdition), ...(read ? [paper.sourcesRead(...read)] : [])].join(' ') },
  )
}
