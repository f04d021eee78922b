import { useId } from 'react'
import type { ListedAs } from '../forms/group.ts'
import { EXCUSES, type Excuse, takesExcuse } from '../rules.ts'
import { t } from './words.ts'

export const excusesOf = (mark: ListedAs): readonly Excuse[] =>
  mark === '' ? [] : EXCUSES.filter((excuse) => takesExcuse(mark, excuse))

type Props = {
  name: string
  excuses: readonly Excuse[]
  value: Excuse | ''
  onChange: (excuse: Excuse | '') => void
}

/** Why she was excused: behind her name, and never needed. */
export function ExcuseOf({ name, excuses, value, onChange }: Props) {
  const id = useId()
  return (
    <fieldset className="choices roll__more">
      <legend className="sr">{t('group.excuse_of', { name })}</legend>
      {(['', ...excuses] as const).map((excuse) => (
        <label className="choice" key={excuse}>
          <input type="radio" name={id} checked={value === excuse} onChange={() => onChange(excuse)} />
          <span>{t(`excuse.${excuse || 'none'}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
