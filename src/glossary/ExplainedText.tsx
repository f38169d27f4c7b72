import { use, useId, useState, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'
import { termsIn } from '../list/index.ts'
import styles from './ExplainedText.module.css'
import { GlossaryContext } from './glossaryContext.ts'

interface ExplainedTextProps {
  readonly text: string
  readonly messages: Messages
  readonly className?: string | undefined
  /** After the text, in the same paragraph. */
  readonly children?: ReactNode
}

/** A paragraph in which terms can be pressed for their meaning, which then stands below: nobody is led away from the list. */
export function ExplainedText({ text, messages, className, children }: ExplainedTextProps) {
  const glossary = use(GlossaryContext)
  const [open, setOpen] = useState<string>()
  const id = useId()
  const term = open === undefined ? undefined : glossary[open]
  return (
    <>
      <p className={className}>
        {piecesOf(termsIn(text, glossary)).map((piece, index) =>
          piece.term === undefined ? (
            piece.text
          ) : (
            // A text never changes the order of its pieces.
            <span key={index} className={styles.unbroken}>
              {piece.before}
              <button
                type="button"
                className={styles.term}
                aria-expanded={open === piece.term}
                aria-controls={open === piece.term ? id : undefined}
                onClick={() => setOpen(open === piece.term ? undefined : piece.term)}
              >
                {piece.text}
              </button>
              {piece.after}
            </span>
          ),
        )}
        {children}
      </p>
      {term && (
        <p id={id} className={styles.meaning}>
          <strong>{messages.words.meaningOf(term.name)}</strong> {term.meaning} {term.also && messages.words.alsoCalled(term.also)}
        </p>
      )}
    </>
  )
}

interface Piece {
  readonly text: string
  readonly term?: string
  /** What stands against the term without a space, such as a comma: a line may end beside a button, and would begin with it. */
  readonly before?: string
  readonly after?: string
}

function piecesOf(segments: ReturnType<typeof termsIn>): readonly Piece[] {
  return segments.map(({ text, term }, index) => {
    const previous = segments[index - 1]
    const next = segments[index + 1]
    if (term === undefined) {
      const from = previous ? leading(text) : ''
      const rest = text.slice(from.length)
      return { text: next ? rest.slice(0, rest.length - trailing(rest).length) : rest }
    }
    const following = next && next.term === undefined ? leading(next.text) : ''
    const before = previous && previous.term === undefined ? trailing(index > 1 ? previous.text.slice(leading(previous.text).length) : previous.text) : ''
    return { text, term, before, after: following }
  })
}

const leading = (text: string): string => /^\S*/u.exec(text)?.[0] ?? ''
const trailing = (text: string): string => /\S*$/u.exec(text)?.[0] ?? ''
