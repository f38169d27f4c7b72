import type { Blank } from '../model/document.ts'
import { branch, leaf } from './element.ts'
import type { Tagged, TaggedField } from './taggedBlock.ts'
import { tagText } from './tagText.ts'
import { readable } from '../model/readable.ts'

/** A full stop parts the levels of a field's name (ISO 32000-1, 12.7.3.2), and these names have one. */
export const tagField = (name: string, description: string | undefined): TaggedField | undefined =>
  description === undefined ? undefined : { name: name.replaceAll('.', '-'), description: readable(description), element: leaf('Form') }

export function tagBlanks(blanks: readonly Blank[]): Tagged {
  const items = blanks.map(({ id, label, field }) => ({ label: tagText('Span', label), field: tagField(id, field) }))
  const elements = items.map(({ label, field }) => branch('P', field ? [label.element, field.element] : [label.element]))
  return { block: { kind: 'blanks', items }, elements }
}
