import type { ReactNode } from 'react'
import { toggled } from './choices.tsx'
import { FieldGroup, type GroupProps, type Option } from './field-group.tsx'

type One = {
  label: ReactNode
  note?: ReactNode | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean | undefined
  id?: string | undefined
}

export function Checkbox({ label, note, checked, onChange, disabled, id }: One) {
  return (
    <label className="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  )
}

/** Something that is on or off from the moment it is pressed; a form's yes/no is a Checkbox. */
export function Switch({ label, note, checked, onChange, disabled, id }: One) {
  return (
    <label className="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  )
}

/** Some of many: one per line. */
export function CheckboxGroup<V extends string>(
  props: GroupProps & { options: readonly Option<V>[]; value: readonly V[]; onChange: (value: V[]) => void },
) {
  const { options, value, onChange, ...group } = props
  return (
    <FieldGroup {...group}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          note={option.note}
          checked={value.includes(option.value)}
          onChange={(on) => onChange(toggled(options, value, option.value, on))}
        />
      ))}
    </FieldGroup>
  )
}
