import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field.tsx'

type Native = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value' | 'className' | 'id'>

/** One of many, as the device draws it. Up to five answers are better as Segmented or RadioCards. */
export function Select<V extends string>(
  props: FieldProps &
    Native & {
      value: V | ''
      onChange: (value: V) => void
      options: readonly { value: V; label: string; disabled?: boolean | undefined }[]
      /** the line before anything is chosen */
      placeholder?: string | undefined
      small?: boolean | undefined
    },
) {
  const {
    label,
    id,
    hint,
    error,
    optional,
    hideLabel,
    className,
    value,
    onChange,
    options,
    placeholder,
    small,
    ...rest
  } = props
  return (
    <Field {...{ label, id, hint, error, optional, hideLabel, className }}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          className={small ? 'input input--small' : 'input'}
          value={value}
          onChange={
            (event) => onChange(event.target.value as V) /* the browser gives back one of the options' values */
          }
        >
          {placeholder !== undefined && (
            <option value="" disabled={!optional}>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
