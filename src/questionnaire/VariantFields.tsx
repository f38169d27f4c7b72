import type { Messages } from '../i18n/index.ts'
import { limits, markers, vocabulary, withValue, type Answers } from '../plan/index.ts'
import { Choices, Field } from '../ui/index.ts'
import { relativeName, relativesOf } from './family.ts'
import { sayTo } from './words.ts'
import styles from './RelativeCancer.module.css'

interface VariantFieldsProps {
  readonly answers: Answers
  readonly messages: Messages
  readonly onAnswers: (answers: Answers) => void
}

type Variant = NonNullable<NonNullable<Answers['family']>['variants']>[number]

/** A gene change that was found in a relative. The first is asked; a file may hold more, which stay. */
export function VariantFields({ answers, messages, onAnswers }: VariantFieldsProps) {
  const words = messages.family
  const [variant = {}, ...others] = answers.family?.variants ?? []
  const change = ({ gene, relative, result, report }: { readonly [K in keyof Variant]: Variant[K] | undefined }): void => {
    const next: Variant = { ...(gene && { gene }), ...(relative && { relative }), ...(result && { result }), ...(report !== undefined && { report }) }
    const isEmpty = Object.keys(next).length === 0
    onAnswers(withValue(answers, 'family.variants', isEmpty ? others : [next, ...others]))
  }
  return (
    <fieldset className={styles.cancer}>
      <legend className={styles.legend}>{sayTo(answers, messages)(messages.pages['family-more'].fields['family.variants'].label)}</legend>
      <Field id="variant-gene" label={words.gene} hint={words.geneHint}>
        {(described) => (
          <input
            {...described}
            type="text"
            className="input"
            list="variant-genes"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={limits.text}
            value={variant.gene ?? ''}
            onChange={(event) => change({ ...variant, gene: event.target.value })}
          />
        )}
      </Field>
      <datalist id="variant-genes">
        {Object.keys(markers).map((gene) => (
          <option key={gene} value={gene} />
        ))}
      </datalist>
      {variant.gene && (
        <>
          <Field id="variant-relative" label={words.geneRelative}>
            {(described) => (
              <select {...described} className="input" value={variant.relative ?? ''} onChange={(event) => change({ ...variant, relative: event.target.value })}>
                <option value="">{words.geneRelativeOther}</option>
                {relativesOf(answers).map((relative) => (
                  <option key={relative.id} value={relative.id}>
                    {relativeName(relative, messages)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Choices
            kind="radio"
            name="variant-result"
            legend={<strong>{words.geneResult}</strong>}
            choices={vocabulary.familyVariantResults.map((value) => ({ value, label: words.geneResults[value] }))}
            chosen={variant.result ?? ''}
            onChange={(value) => change({ ...variant, result: vocabulary.familyVariantResults.find((each) => each === value) })}
          />
        </>
      )}
    </fieldset>
  )
}
