import { useState } from 'react'
import { Button } from './button.tsx'
import { MaskedText } from './masked-text.tsx'
import { TextField } from './text-field.tsx'
import { t } from './words.ts'

type Props = {
  kind: 'nik' | 'kk' | 'phone'
  label: string
  /** the stored number, masked; null when there is none */
  stored: string | null
  reveal: () => Promise<string>
  value: string
  onChange: (value: string) => void
  warning?: string | undefined
  className?: string
}

/** A number that is stored stays hidden until somebody asks; typing another one replaces it. */
export function StoredNumber({ kind, label, stored, reveal, value, onChange, warning, className }: Props) {
  const [changing, setChanging] = useState(false)
  if (stored !== null && !changing && value === '')
    return (
      <div className={['field', className].filter(Boolean).join(' ')}>
        <MaskedText label={label} masked={stored} reveal={reveal} />
        <Button kind="plain" small onClick={() => setChanging(true)}>
          {t('number.replace')}
        </Button>
      </div>
    )
  return (
    <TextField
      className={className}
      id={kind}
      label={label}
      value={value}
      onChange={onChange}
      inputMode={kind === 'phone' ? 'tel' : 'numeric'}
      maxLength={40}
      error={warning}
      optional={!warning}
      code={kind !== 'phone'}
      personal
    />
  )
}
