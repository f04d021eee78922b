import { FieldGroup, type GroupProps, type Option } from './field-group.tsx'

/** One of two to five answers that each need a sentence. */
export function RadioCards<V extends string>(
  props: GroupProps & { name: string; options: readonly Option<V>[]; value: V | null; onChange: (value: V) => void },
) {
  const { name, options, value, onChange, ...group } = props
  return (
    <FieldGroup {...group}>
      <div className="cards">
        {options.map((option) => (
          <label className="radio-card" key={option.value}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>
              <b>{option.label}</b>
              {option.note && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
