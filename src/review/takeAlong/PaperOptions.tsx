import { useId } from 'react'
import type { Messages } from '../../i18n/index.ts'
import { vocabulary, type Paper } from '../../plan/index.ts'
import { Tick } from '../Tick.tsx'
import styles from './PaperOptions.module.css'

interface PaperOptionsProps {
  readonly paper: Paper
  readonly messages: Messages['list']
  readonly onPaper: (paper: Paper) => void
}

/** What the paper may do without; the family tree is not on it yet. */
type Hideable = 'reasons' | 'lines' | 'glossary' | 'sources'

export function PaperOptions({ paper, messages, onPaper }: PaperOptionsProps) {
  const name = useId()
  const parts: readonly (readonly [Hideable, string])[] = [
    ['reasons', messages.reasons],
    ['lines', messages.lines],
    ['glossary', messages.glossaryOption],
    ['sources', messages.sourcesOption],
  ]
  const sizes = { letter: messages.letter, a4: messages.a4 }
  const hidden = paper.hide ?? []
  return (
    <div className={styles.options}>
      {parts.map(([part, label]) => (
        <Tick
          key={part}
          checked={!hidden.includes(part)}
          onChange={(shown) => onPaper({ ...paper, hide: shown ? hidden.filter((other) => other !== part) : [...hidden, part] })}
        >
          {label}
        </Tick>
      ))}
      <Tick checked={paper.text === 'large'} onChange={(large) => onPaper({ ...paper, text: large ? 'large' : 'regular' })}>
        {messages.largePrint}
      </Tick>
      <fieldset className={styles.sizes}>
        <legend className={styles.legend}>{messages.paperSize}</legend>
        {vocabulary.paperSizes.map((size) => (
          <label key={size} className={styles.size}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={(paper.size ?? 'letter') === size}
              onChange={() => onPaper({ ...paper, size })}
            />
            {sizes[size]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
