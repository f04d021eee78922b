import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { FieldGroup, type GroupProps, type Option } from './field-group.tsx'
import { Icon } from './icon.tsx'
import { t } from './words.ts'

/** More names than these are folded, where a form says so. */
const SEEN_AT_ONCE = 8

const Pill = ({ children }: { children: ReactNode }) => (
  <span>
    <Icon name="check" />
    {children}
  </span>
)

/** One of a few, seen at once. `field` gives them the height of a text field, for forms. */
export function Segmented<V extends string>(
  props: GroupProps & {
    name: string
    options: readonly Option<V>[]
    value: V | null
    onChange: (value: V) => void
    field?: boolean | undefined
  },
) {
  const { name, options, value, onChange, field, ...group } = props
  return (
    <FieldGroup {...group}>
      <div className={field ? 'choices choices--field' : 'choices'}>
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <Pill>{option.label}</Pill>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** One pill that is on or off. */
export function Chip(props: { label: ReactNode; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="choice">
      <input type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.target.checked)} />
      <Pill>{props.label}</Pill>
    </label>
  )
}

type ChipsProps<V extends string> = GroupProps & {
  options: readonly Option<V>[]
  value: readonly V[]
  onChange: (value: V[]) => void
  /** names that are seldom asked for, as many as a phone is long: behind one touch until one is chosen */
  folded?: boolean | undefined
}

/** Some of a few: pills. For longer sentences use CheckboxGroup. */
export function Chips<V extends string>({ options, value, onChange, folded, ...group }: ChipsProps<V>) {
  const [open, setOpen] = useState(false)
  const isShut = folded && !open && value.length === 0 && options.length > SEEN_AT_ONCE
  return (
    <FieldGroup {...group}>
      {isShut ? (
        <Button small icon="plus" onClick={() => setOpen(true)}>
          {t('form.names', { count: options.length })}
        </Button>
      ) : (
        <div className="choices">
          {options.map((option) => (
            <Chip
              key={option.value}
              label={option.label}
              checked={value.includes(option.value)}
              onChange={(on) => onChange(toggled(options, value, option.value, on))}
            />
          ))}
        </div>
      )}
    </FieldGroup>
  )
}

/** The chosen values in the order of the options, so that the same choice is always the same value. */
export const toggled = <V extends string>(
  options: readonly Option<V>[],
  value: readonly V[],
  changed: V,
  on: boolean,
): V[] => options.map((option) => option.value).filter((v) => (v === changed ? on : value.includes(v)))
