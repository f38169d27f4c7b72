import { useId, useState } from 'react'
import type { Messages } from '../i18n/index.ts'
import { vocabulary, type Cancer } from '../plan/index.ts'
import { Choices, Field } from '../ui/index.ts'
import type { NamedChoice } from './words.ts'

interface CancerChoiceProps {
  readonly name: string
  readonly legend: string
  readonly choices: readonly NamedChoice[]
  readonly chosen: string
  readonly messages: Messages
  readonly onChange: (value: string) => void
}

/**
 * All types of cancer, to be searched. The ones that are tested most often stand first; the rest come by typing or by one tap. Radio buttons and not a
 * box that opens: nothing to learn, and the whole list can be read.
 */
export function CancerChoice({ name, legend, choices, chosen, messages, onChange }: CancerChoiceProps) {
  const [search, setSearch] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  const id = useId()
  const words = messages.questionnaire
  const wanted = search.trim().toLowerCase()
  const isCommon = (index: number): boolean => index < vocabulary.commonlyTestedCancers
  const shown = choices.filter(({ value, label }, index) =>
    wanted ? searchText(value, label, messages).includes(wanted) : showsAll || isCommon(index) || value === chosen,
  )
  return (
    <>
      <Field id={id} label={words.search} hint={words.searchHint}>
        {(described) => (
          <input
            {...described}
            type="search"
            className="input"
            autoComplete="off"
            spellCheck={false}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault() // a search is not an answer
            }}
          />
        )}
      </Field>
      <p className="visually-hidden" role="status">
        {wanted ? words.found(shown.length) : ''}
      </p>
      {!shown.length && <p>{words.searchNone}</p>}
      <Choices
        kind="radio"
        name={name}
        choices={shown.length ? shown : choices.filter(({ value }) => value === 'other')}
        chosen={chosen}
        onChange={onChange}
        legend={<span className="visually-hidden">{legend}</span>}
      />
      {!wanted && !showsAll && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {words.searchAll(choices.length)}
        </button>
      )}
    </>
  )
}

const isCancer = (value: string): value is Cancer => vocabulary.cancers.some((each) => each === value)
const searchText = (value: string, label: string, { names }: Messages): string =>
  `${label} ${isCancer(value) ? (names.cancerSearchWords[value] ?? '') : ''}`.toLowerCase()
