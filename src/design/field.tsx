import { type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'
import { t } from './words.ts'

export type FieldProps = {
  label: ReactNode
  /** for ErrorSummary; made up when absent */
  id?: string | undefined
  hint?: ReactNode | undefined
  /** what happened and what to do */
  error?: string | undefined
  optional?: boolean | undefined
  hideLabel?: boolean | undefined
  /** e.g. `span-3` of a form grid */
  className?: string | undefined
}

export type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Label, hint and error of one control, joined by ids. */
export function Field(props: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const made = useId()
  const id = props.id ?? made
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  const wiring: Wiring = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': props.error ? true : undefined,
  }
  return (
    <div className={classOf(props)}>
      <label htmlFor={id} className={props.hideLabel ? 'sr' : undefined}>
        {props.label}
        {props.optional && <Optional />}
      </label>
      {props.children(wiring)}
      {props.hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && <FieldError id={`${id}-error`}>{props.error}</FieldError>}
    </div>
  )
}

export const classOf = (props: Pick<FieldProps, 'error' | 'className'>) =>
  ['field', props.error && 'field--error', props.className].filter(Boolean).join(' ')

export function Optional() {
  return <span className="optional"> {t('field.optional')}</span>
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field__error" id={id}>
      <Icon name="alert-circle" small />
      <span>{children}</span>
    </p>
  )
}
