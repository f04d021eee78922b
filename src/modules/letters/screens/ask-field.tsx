import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Ask } from './api.ts'
import { DayField } from './day-field.tsx'
import { fieldWord, t } from './words.ts'

type Value = string | string[]
export const textOf = (value: Value) => (typeof value === 'string' ? value : value.join('\n'))

export const fieldId = (path: string): string => `isi-${path.replaceAll('.', '-')}`

/** One answer of the form, by the kind that the paper wants. */
export function AskField({
  ask,
  value,
  error,
  onChange,
}: {
  ask: Ask
  value: Value
  error?: string | undefined
  onChange: (value: Value) => void
}) {
  const field = { id: fieldId(ask.path), label: fieldWord(ask.path), optional: ask.optional, error }
  const text = textOf(value)
  if (ask.kind === 'choice')
    return (
      <Select
        {...field}
        value={text}
        onChange={onChange}
        options={ask.options.map((o) => ({ value: o, label: o }))}
        placeholder={t('new.pick')}
      />
    )
  if (ask.kind === 'lines' || ask.kind === 'pairs') {
    const hint = ask.kind === 'pairs' ? t('new.pairs_hint') : t('new.lines_hint')
    return (
      <TextArea
        {...field}
        hint={hint}
        rows={Math.min(8, Math.max(2, text.split('\n').length + 1))}
        value={text}
        onChange={(v) => onChange(v.split('\n'))}
      />
    )
  }
  if (ask.kind === 'text') return <TextArea {...field} rows={3} value={text} onChange={onChange} />
  if (ask.kind === 'day') return <DayField {...field} value={text} onChange={onChange} />
  if (ask.kind === 'hour')
    return (
      <TextField
        {...field}
        hint={t('new.hour_hint')}
        inputMode="decimal"
        width="6"
        value={text.replace(':', '.')}
        onChange={onChange}
      />
    )
  if (ask.kind === 'count')
    return <TextField {...field} inputMode="numeric" width="4" value={text} onChange={onChange} />
  return <TextField {...field} value={text} onChange={onChange} autoComplete="off" />
}
