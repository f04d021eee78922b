import { type ReactNode, useId } from 'react'
import { classOf, FieldError, type FieldProps, Optional } from './field.tsx'

export type GroupProps = Omit<FieldProps, 'label' | 'hideLabel'> & {
  legend: ReactNode
  hideLegend?: boolean | undefined
}

/** Several controls under one question: a fieldset, so that the question is read with each of them. */
export function FieldGroup(props: GroupProps & { children: ReactNode; role?: 'radiogroup' | undefined }) {
  const made = useId()
  const id = props.id ?? made
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={classOf(props)}
      id={id}
      tabIndex={-1}
      role={props.role}
      aria-describedby={described || undefined}
    >
      <legend className={props.hideLegend ? 'sr' : undefined}>
        {props.legend}
        {props.optional && <Optional />}
      </legend>
      {props.hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
      {props.error && <FieldError id={`${id}-error`}>{props.error}</FieldError>}
    </fieldset>
  )
}

export type Option<V extends string = string> = {
  value: V
  label: ReactNode
  /** one plain sentence under the label */
  note?: ReactNode | undefined
}
