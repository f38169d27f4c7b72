import type { TaggedRun, TaggedText } from '../structure/element.ts'
import { ink } from './ink.ts'
import type { Span } from './setLines.ts'

type SpanStyle = Pick<Span, 'size'> & Partial<Pick<Span, 'face' | 'ink'>>

/** Tagged text in a style; regular and in the colour of text unless said otherwise. */
export const spanOf = ({ text, element }: TaggedText, style: SpanStyle): Span => ({
  text,
  element,
  face: 'regular',
  ink: ink.text,
  ...style,
})

export const spansOf = (runs: readonly TaggedRun[], style: SpanStyle): Span[] =>
  runs.map((run) => spanOf(run, { ...style, face: run.bold ? 'bold' : 'regular' }))

/** A label and what it labels, running on in one paragraph: "Insurance Medicare". */
export const runIn = (label: TaggedText, body: TaggedText, size: number): Span[] => [
  spanOf({ ...label, text: `${label.text} ` }, { size, face: 'bold' }),
  spanOf(body, { size }),
]
