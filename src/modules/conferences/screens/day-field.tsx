import { useState } from 'react'
import { boxesOf, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { t } from './words.ts'

type Props = {
  legend: string
  day: string
  onChange: (day: string) => void
  optional?: boolean | undefined
  hint?: string | undefined
}

/** A day as three boxes; hands up an ISO date, or '' while it is not one. */
export function DayField({ legend, day, onChange, optional, hint }: Props) {
  const [boxes, setBoxes] = useState(boxesOf(day))
  const read = readDate(boxes)
  return (
    <DateFields
      legend={legend}
      optional={optional}
      hint={hint}
      value={boxes}
      error={read.kind === 'wrong' && read.why === 'no_such_day' ? t('no_such_day') : undefined}
      onChange={(next) => {
        setBoxes(next)
        const now = readDate(next)
        onChange(now.kind === 'date' ? now.iso : '')
      }}
    />
  )
}
