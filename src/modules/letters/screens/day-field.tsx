import { useState } from 'react'
import { boxesOf, type DateBoxes, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { t } from './words.ts'

const isoOf = (boxes: DateBoxes): string => {
  const read = readDate(boxes)
  return read.kind === 'date' ? read.iso : ''
}

/** A day in three boxes, never in the browser's own order of month and day; hands up an ISO date, or nothing while it is none. */
export function DayField({
  id,
  label,
  value,
  onChange,
  optional,
  error,
}: {
  id?: string | undefined
  label: string
  value: string
  onChange: (iso: string) => void
  optional?: boolean | undefined
  error?: string | undefined
}) {
  const [typed, setTyped] = useState(boxesOf(value))
  // a day that came from elsewhere (the other's version of a draft) takes the place of what was typed
  const boxes = value !== '' && isoOf(typed) !== value ? boxesOf(value) : typed
  const read = readDate(boxes)
  return (
    <DateFields
      id={id}
      legend={label}
      optional={optional}
      personal={false}
      error={read.kind === 'wrong' && read.why === 'no_such_day' ? t('new.no_such_day') : error}
      value={boxes}
      onChange={(next) => {
        setTyped(next)
        onChange(isoOf(next))
      }}
    />
  )
}
