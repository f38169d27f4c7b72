import type { UseFormRegister } from 'react-hook-form'
import type { Messages } from '../i18n/index.ts'
import { vocabulary } from '../plan/index.ts'
import { Field } from '../ui/index.ts'
import { decades, type RelativeForm } from './relativeForm.ts'
import { capitalised } from './words.ts'
import styles from './RelativeCancer.module.css'

interface RelativeCancerProps {
  readonly index: number
  readonly only: boolean
  readonly messages: Messages
  readonly register: UseFormRegister<RelativeForm>
  readonly isAge: (text: string) => boolean
  readonly error?: string | undefined
  readonly onRemove: () => void
}

/** One cancer of a relative: the kind, and the age when it was found, exactly or by decade. */
export function RelativeCancer({ index, only, messages, register, isAge, error, onRemove }: RelativeCancerProps) {
  const words = messages.family
  const id = `cancer-${index}`
  return (
    <fieldset className={styles.cancer}>
      <legend className={styles.legend}>{words.cancerNumber(index + 1)}</legend>
      <Field id={`${id}-type`} label={words.type}>
        {(described) => (
          <select {...described} className="input" {...register(`cancers.${index}.type`)}>
            <option value="">{words.typeUnknown}</option>
            {vocabulary.relativeConditions.map((type) => (
              <option key={type} value={type}>
                {capitalised(messages.names.cancers[type].replace(/^an? /u, ''))}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.ages}>
        <Field id={`${id}-age`} label={words.ageFound} error={error} errorWord={messages.frame.error}>
          {(described) => (
            <input
              {...described}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              className={`input ${styles.age}`}
              {...register(`cancers.${index}.age`, { validate: isAge })}
            />
          )}
        </Field>
        <Field id={`${id}-decade`} label={words.ageRange}>
          {(described) => (
            <select {...described} className="input" {...register(`cancers.${index}.decade`)}>
              <option value="">{words.ageRangeNone}</option>
              {decades.map((from) => (
                <option key={from} value={from}>
                  {words.decade(from)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <button type="button" className="link" onClick={onRemove}>
        {only ? words.noCancer : words.removeCancer(index + 1)}
      </button>
    </fieldset>
  )
}
