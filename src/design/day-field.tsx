import { useState } from 'react'
import { boxesOf, boxesShowing, readDate } from './date-boxes.ts'
import { DateFields } from './date-fields.tsx'
import type { GroupProps } from './field-group.tsx'
import { t } from './words.ts'

type Props = GroupProps & { day: string; onChange: (day: string) => void; personal?: boolean | undefined }

/** A day as three boxes; hands up an ISO date, or an empty text while it is not one. */
export function DayField({ day, onChange, error, ...rest }: Props) {
  const [typed, setTyped] = useState(boxesOf(day))
  const boxes = boxesShowing(typed, day)
  const read = readDate(boxes)
  return (
    <DateFields
      {...rest}
      value={boxes}
      error={read.kind === 'wrong' && read.why === 'no_such_day' ? t('date.no_such_day') : error}
      onChange={(next) => {
        setTyped(next)
        const now = readDate(next)
        onChange(now.kind === 'date' ? now.iso : '')
      }}
    />
  )
}
