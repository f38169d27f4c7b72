import { documentsOf, type Source } from '../content/index.ts'
import type { Messages } from '../i18n/index.ts'
import type { ListItem } from '../list/index.ts'
import type { Section } from '../pdf/index.ts'
import type { ItemSetting, NumberedSource } from './itemSetting.ts'

/** The documents behind the questions on the list, numbered by first use. */
export function numberedSources(items: readonly ListItem[], { paper }: Messages): readonly NumberedSource[] {
  const users = new Map<Source, Set<string>>()
  for (const item of items) {
    for (const source of documentsOf(item.citations)) users.set(source, (users.get(source) ?? new Set<string>()).add(item.id))
  }
  return [...users].map(([document, ids], index) => ({ number: index + 1, text: paper.source(document), url: document.url, ids, document }))
}

export function sourceSection(sources: readonly NumberedSource[], { layout, messages: { paper } }: ItemSetting): Section | undefined {
  if (!sources.length) return undefined
  if (layout.isCompact) return { kind: 'section', blocks: [{ kind: 'paragraph', size: 'small', text: paper.sourcesElsewhere(sources.length) }] }
  return {
    kind: 'section',
    blocks: [
      { kind: 'heading', level: 2, text: paper.sources },
      { kind: 'sources', items: sources.map(({ number, text, url }) => ({ number, text, ...(url && { url }) })) },
    ],
  }
}

/** When the first and the last of them was read; nothing where none is shown. */
export function readDates(sources: readonly NumberedSource[]): readonly [first: string, last: string] | undefined {
  const dates = sources.map(({ document }) => document.read).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  return first !== undefined && last !== undefined ? [first, last] : undefined
}
