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
        {termsIn(text, glossary).map((segment, index) =>
          segment.term === undefined ? (
            segment.text
          ) : (
            <button
              // A text never changes the order of its pieces.
              key={index}
              type="button"
              className={styles.term}
              aria-expanded={open === segment.term}
              aria-controls={open === segment.term ? id : undefined}
              onClick={() => setOpen(open === segment.term ? undefined : segment.term)}
            >
              {segment.text}
            </button>
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
