import { useState } from 'react'
import { boxesOf, boxesShowing, readDate, textOf } from './date-boxes.ts'
import { DateFields } from './date-fields.tsx'
import type { GroupProps } from './field-group.tsx'
import { t } from './words.ts'

type Props = GroupProps & { day: string; onChange: (day: string) => void; personal?: boolean | undefined }

/** A day as three boxes; hands up an ISO date, and what was typed while it is not one. */
export function DayField({ day, onChange, error, ...rest }: Props) {
  const [typed, setTyped] = useState(boxesOf(day))
  const boxes = boxesShowing(typed, day)
  const read = readDate(boxes)
  return (
    <DateFields
      {...rest}
      value={boxes}
      error={read.kind !== 'wrong' ? error : read.why === 'no_such_day' || error ? t(`date.${read.why}`) : undefined}
      onChange={(next) => {
        setTyped(next)
        onChange(textOf(next))
      }}
    />
  )
}
