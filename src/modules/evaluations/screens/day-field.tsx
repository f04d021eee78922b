import { useState } from 'react'
import { boxesOf, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { t } from './words.ts'

/** A day as three boxes; hands up an ISO date, or an empty text while it is not one. */
export function DayField({
  legend,
  day,
  hint,
  error,
  onChange,
}: {
  legend: string
  day: string
  hint?: string | undefined
  error?: string | undefined
  onChange: (day: string) => void
}) {
  const [boxes, setBoxes] = useState(boxesOf(day))
  const read = readDate(boxes)
  return (
    <DateFields
      legend={legend}
      hint={hint}
      value={boxes}
      error={read.kind === 'wrong' && read.why === 'no_such_day' ? t('no_such_day') : error}
      onChange={(next) => {
        setBoxes(next)
        const now = readDate(next)
        onChange(now.kind === 'date' ? now.iso : '')
      }}
    />
  )
}
