/** What assistive technology gets from a file: text along the structure tree, by the fonts' ToUnicode maps. */
import type { PdfFile } from './read/file.ts'
import { nameOf, numberOf, textOf, type Objects } from './read/objects.ts'
import { kidAnnotations, kidContents, kidElements, type Element } from './read/structure.ts'
import { inherited } from './read/fields.ts'

/** An element with all below it, as one text; a text that stands in its place comes first. */
export function saidBy(element: Element): string {
  const instead = insteadOf(element)
  if (instead !== undefined) return instead
  return element.kids.map((kid) => (kid.kind === 'element' ? saidBy(kid) : kid.kind === 'content' ? (kid.mark?.text ?? '') : '')).join('')
}

const insteadOf = ({ type, alt, actualText }: Element): string | undefined => actualText ?? (type === 'Figure' || type === 'Formula' ? (alt ?? '') : undefined)

export interface Said {
  readonly kind: 'text' | 'figure' | 'field'
  readonly text: string
}

/** What an element says by itself, and all below it together if another text stands in its place. */
function saidByItself(element: Element, objects: Objects): Said[] {
  const instead = insteadOf(element)
  const own = instead ?? kidContents(element).map(({ mark }) => mark?.text ?? '').join('')
  const fields = element.type === 'Form' ? kidAnnotations(element).map(({ ref }) => textOf(ref && inherited(ref, 'TU', objects)) ?? '') : []
  const kind = element.type === 'Figure' ? 'figure' : 'text'
  return [{ kind, text: own } as const, ...fields.map((text) => ({ kind: 'field', text }) as const)].filter(({ text }) => text !== '')
}

const kidsThatSpeak = (element: Element): Element[] => (insteadOf(element) === undefined ? kidElements(element) : [])

/** A file in reading order, an entry for each element that says something by itself. */
export function readAloud({ structure, objects }: PdfFile): Said[] {
  const read = (element: Element): Said[] => [...saidByItself(element, objects), ...kidsThatSpeak(element).flatMap(read)]
  return (structure?.roots ?? []).flatMap(read)
}

/** The structure tree, a line for each element, two spaces for each level: `    Lbl: Insurance`, `L[Decimal]`, `Form[check box]: I asked this`. */
export function outlineOf({ structure, objects }: PdfFile): string[] {
  const read = (element: Element, depth: number): string[] => {
    const text = saidByItself(element, objects).map((said) => said.text).join('')
    const notes = notesOn(element, objects)
    const line = `${'  '.repeat(depth)}${element.type}${notes.length === 0 ? '' : `[${notes.join(' ')}]`}${text === '' ? '' : `: ${text}`}`
    return [line, ...kidsThatSpeak(element).flatMap((kid) => read(kid, depth + 1))]
  }
  return (structure?.roots ?? []).flatMap((root) => read(root, 0))
}

function notesOn(element: Element, objects: Objects): string[] {
  const { lang, attributes } = element
  const span = (key: string): string | undefined => {
    const count = numberOf(attributes.get(key))
    return count === undefined || count === 1 ? undefined : `${key} ${count}`
  }
  const kinds = element.type === 'Form' ? kidAnnotations(element).map(({ ref }) => kindOf(nameOf(ref && inherited(ref, 'FT', objects)))) : []
  return [lang, nameOf(attributes.get('ListNumbering')), nameOf(attributes.get('Scope')), span('ColSpan'), span('RowSpan'), ...kinds].filter((note) => note !== undefined)
}

function kindOf(fieldType: string | undefined): string {
  switch (fieldType) {
    case 'Tx':
      return 'text'
    case 'Btn':
      return 'check box'
    default:
      return fieldType ?? 'no field'
  }
}
