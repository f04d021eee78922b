import { useState } from 'react'
import { boxesOf, readDate } from './date-boxes.ts'
import { DateFields } from './date-fields.tsx'
import { t } from './words.ts'

type Props = {
  legend: string
  day: string
  onChange: (day: string) => void
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
}

/** A day as three boxes; hands up an ISO date, or an empty text while it is not one. */
export function DayField({ legend, day, onChange, hint, error, optional }: Props) {
  const [boxes, setBoxes] = useState(boxesOf(day))
  const read = readDate(boxes)
  return (
    <DateFields
      legend={legend}
      hint={hint}
      optional={optional}
      value={boxes}
      error={read.kind === 'wrong' && read.why === 'no_such_day' ? t('date.no_such_day') : error}
      onChange={(next) => {
        setBoxes(next)
        const now = readDate(next)
        onChange(now.kind === 'date' ? now.iso : '')
      }}
    />
  )
}
