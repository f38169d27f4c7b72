import { fill, type Messages, type Wording } from '../i18n/index.ts'
import { vocabulary, type Answers, type Cancer, type Payer, type Treatment } from '../plan/index.ts'
import { unsure } from './formValues.ts'
import type { Field, PageId } from './pages.ts'

export interface PageWords {
  readonly label: string
  readonly heading: Wording
  readonly hint?: Wording
  readonly why?: Wording
  readonly fields?: Readonly<Record<string, { readonly label: Wording; readonly hint?: Wording } | undefined>>
  readonly choices?: Readonly<Record<string, { readonly label: Wording; readonly hint?: Wording } | undefined>>
}

export const pageWords = (id: PageId, messages: Messages): PageWords => messages.pages[id]

/** Says a wording to who answers, about the patient. */
export const sayTo =
  (answers: Answers, messages: Messages) =>
  (wording: Wording): string =>
    fill(wording, answers.who ?? 'self', messages.voice(answers.who ?? 'self', answers.name))

export const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

export interface NamedChoice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** The choices of a field with their words. */
export function choicesOf(page: PageId, field: Field, answers: Answers, messages: Messages): readonly NamedChoice[] {
  const words = pageWords(page, messages).choices ?? {}
  const say = sayTo(answers, messages)
  const choice = (value: string): NamedChoice => {
    const named = words[value]
    return {
      value,
      label: named ? say(named.label) : capitalised(nameOfValue(value, messages)),
      ...(named?.hint && { hint: say(named.hint) }),
    }
  }
  switch (field.kind) {
    case 'radios':
      return [...field.values, ...(field.unsure ? [unsure] : [])].map(choice)
    case 'checkboxes':
      return field.values.map(choice)
    case 'subtype':
      return [...((answers.cancer && vocabulary.subtypesOf[answers.cancer]) ?? []), unsure].map(choice)
    case 'cancer':
      return vocabulary.cancers.map(choice)
    default:
      return []
  }
}

const isTreatment = (value: string): value is Treatment => vocabulary.treatments.some((each) => each === value)
const isPayer = (value: string): value is Payer => vocabulary.payers.some((each) => each === value)
const isCancer = (value: string): value is Cancer => vocabulary.cancers.some((each) => each === value)

function nameOfValue(value: string, { names }: Messages): string {
  if (isTreatment(value)) return names.treatments[value]
  if (isPayer(value)) return names.payers[value]
  return isCancer(value) ? names.cancers[value].replace(/^an? /u, '') : value
}
