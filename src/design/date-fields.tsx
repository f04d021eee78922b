import { useId } from 'react'
import { Checkbox } from './checkbox.tsx'
import { cleanBoxes, type DateBoxes } from './date-boxes.ts'
import { FieldGroup, type GroupProps } from './field-group.tsx'
import { t } from './words.ts'

const BOXES = [
  { part: 'day', word: 'date.day', width: 'w-2', most: 2 },
  { part: 'month', word: 'date.month', width: 'w-2', most: 2 },
  { part: 'year', word: 'date.year', width: 'w-4', most: 4 },
] as const

/** Day, month, year as three boxes; with `estimate` also "perkiraan umur". Read them with `readDate`. */
export function DateFields(
  props: GroupProps & {
    value: DateBoxes
    onChange: (value: DateBoxes) => void
    estimate?: boolean | undefined
    /** a birth date may be filled in by the browser only on the person's own device: off by default */
    personal?: boolean | undefined
  },
) {
  const { value, onChange, estimate, personal = true, ...group } = props
  const id = useId()
  const change = (part: Partial<DateBoxes>) => onChange(cleanBoxes({ ...value, ...part }))
  const box = (part: 'day' | 'month' | 'year' | 'age', width: string, most: number) => (
    <input
      className={`input ${width}`}
      id={`${id}-${part}`}
      inputMode="numeric"
      maxLength={most}
      autoComplete={personal ? 'off' : undefined}
      aria-invalid={group.error ? true : undefined}
      value={value[part]}
      onChange={(event) => change({ [part]: event.target.value })}
    />
  )
  return (
    <FieldGroup {...group}>
      {value.about ? (
        <div className="date-boxes">
          <label htmlFor={`${id}-age`}>
            {t('date.age')}
            {box('age', 'w-2', 2)}
          </label>
          <span className="quiet">{t('date.years')}</span>
        </div>
      ) : (
        <div className="date-boxes">
          {BOXES.map(({ part, word, width, most }) => (
            <label key={part} htmlFor={`${id}-${part}`}>
              {t(word)}
              {box(part, width, most)}
            </label>
          ))}
        </div>
      )}
      {estimate && <Checkbox label={t('date.about')} checked={value.about} onChange={(about) => change({ about })} />}
    </FieldGroup>
  )
}
