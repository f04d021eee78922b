import { useState } from 'react'
import { Button } from '../../../../design/button.tsx'
import { boxesOf, type DateBoxes, readDate } from '../../../../design/date-boxes.ts'
import { DateFields } from '../../../../design/date-fields.tsx'
import { Dialog } from '../../../../design/dialog.tsx'
import { TextField } from '../../../../design/text-field.tsx'
import { t } from './words.ts'

type Props = {
  title: string
  /** what the day is, when it is not that of a moment */
  legend?: string
  open: boolean
  on: string
  /** missing: only the day is asked */
  time?: string
  onClose: () => void
  onChange: (moment: { on: string; time: string }) => void
}

/** A day, and a clock time of the house when one is asked; handed up once both are whole. */
export function MomentDialog({ title, legend, open, on, time, onClose, onChange }: Props) {
  const [day, setDay] = useState<DateBoxes>(boxesOf(on))
  const [hour, setHour] = useState(time ?? '00:00')
  const read = readDate(day)
  const isTime = /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(hour.trim())
  const take = () => {
    if (read.kind !== 'date' || !isTime) return
    onChange({ on: read.iso, time: hour.trim().replace('.', ':').padStart(5, '0') })
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onClick={take}>
            {t('take')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <DateFields
          legend={legend ?? t('day')}
          value={day}
          onChange={setDay}
          error={read.kind === 'wrong' ? t('no_day') : undefined}
        />
        {time !== undefined && (
          <TextField
            label={t('time')}
            hint={t('time_hint')}
            value={hour}
            onChange={setHour}
            inputMode="numeric"
            width="4"
            error={isTime ? undefined : t('no_time')}
          />
        )}
      </div>
    </Dialog>
  )
}
