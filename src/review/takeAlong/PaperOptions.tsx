import { useId } from 'react'
import type { Messages } from '../../i18n/index.ts'
import { vocabulary, type Paper } from '../../plan/index.ts'
import { Tick } from '../Tick.tsx'
import styles from './PaperOptions.module.css'

interface PaperOptionsProps {
  readonly paper: Paper
  /** Whether there is a family to draw. */
  readonly hasTree: boolean
  readonly messages: Messages['list']
  readonly onPaper: (paper: Paper) => void
}

type Hideable = NonNullable<Paper['hide']>[number]

export function PaperOptions({ paper, hasTree, messages, onPaper }: PaperOptionsProps) {
  const isCompact = paper.text === 'compact'
  /** What the compact form has no room for is not asked about. */
  const parts: readonly (readonly [Hideable, string])[] = [
    ...(isCompact ? [] : ([['reasons', messages.reasons]] as const)),
    ['lines', messages.lines],
    ...(isCompact || !hasTree ? [] : ([['tree', messages.treeOption]] as const)),
    ...(isCompact ? [] : ([['glossary', messages.glossaryOption]] as const)),
    ['sources', messages.sourcesOption],
  ]
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
      <Tick checked={paper.fill ?? false} onChange={(fill) => onPaper({ ...paper, fill })}>
        {messages.fillOption}
      </Tick>
      <OneOf
        legend={messages.printSize}
        names={messages.printSizes}
        values={vocabulary.textSizes}
        chosen={paper.text ?? 'regular'}
        onChoose={(text) => onPaper({ ...paper, text })}
      />
      <OneOf
        legend={messages.paperSize}
        names={{ letter: messages.letter, a4: messages.a4 }}
        values={vocabulary.paperSizes}
        chosen={paper.size ?? 'letter'}
        onChoose={(size) => onPaper({ ...paper, size })}
      />
    </div>
  )
}

interface OneOfProps<V extends string> {
  readonly legend: string
  readonly names: Readonly<Record<V, string>>
  readonly values: readonly V[]
  readonly chosen: V
  readonly onChoose: (value: V) => void
}

function OneOf<V extends string>({ legend, names, values, chosen, onChoose }: OneOfProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.sizes}>
      <legend className={styles.legend}>{legend}</legend>
      {values.map((value) => (
        <label key={value} className={styles.size}>
          <input type="radio" name={name} className={styles.radio} checked={chosen === value} onChange={() => onChoose(value)} />
          {names[value]}
        </label>
      ))}
    </fieldset>
  )
}
