import { Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { FieldOf } from './check-forms.ts'
import { word } from './words.ts'

const FEW = 4

/** One field of a check, drawn by its kind. */
export function CheckField({
  field,
  value,
  error,
  onChange,
}: {
  field: FieldOf
  value: string
  error: string | undefined
  onChange: (value: string) => void
}) {
  const label = word(`field.${field.label ?? field.key}`)
  const hint = field.hint ? word(`hint.${field.key}`) : undefined
  const common = { id: `periksa-${field.key}`, label, hint, error, optional: field.optional, value, onChange }
  if (field.kind === 'day') return <DayField legend={label} day={value} hint={hint} error={error} onChange={onChange} />
  if (field.kind === 'area') return <TextArea {...common} rows={3} />
  if (field.kind !== 'choice') return <TextField {...common} personal />
  const options = (field.options ?? []).map((o) => ({ value: o, label: word(`option.${field.key}.${o}`) }))
  return options.length <= FEW ? (
    <Segmented
      legend={label}
      name={`periksa-${field.key}`}
      options={options}
      value={value || null}
      onChange={onChange}
      error={error}
    />
  ) : (
    <Select {...common} options={options} />
  )
}
