import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { Button } from '../../../design/button.tsx'
import { boxesOf, type DateBoxes, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { inDays } from './moment-words.ts'
import { t } from './words.ts'

/** "Jadikan tugas, Sel 14 Apr": a week from now unless another day is chosen; pressed once more it is no task. */
export function NextStep({ dueOn, onChange }: { dueOn: string; onChange: (dueOn: string) => void }) {
  const [asking, setAsking] = useState(false)
  const proposed = inDays(7)
  if (dueOn === '')
    return (
      <Button small kind="tint" icon="calendar-plus" onClick={() => onChange(proposed)}>
        {t('step.make', { day: shortDay(proposed) })}
      </Button>
    )
  return (
    <div className="row row--wrap">
      <Button small kind="tint" icon="check" aria-pressed onClick={() => onChange('')}>
        {t('step.made', { day: shortDay(dueOn) })}
      </Button>
      <Button small kind="plain" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('step.other_day')}
      </Button>
      <DayDialog key={dueOn} open={asking} day={dueOn} onClose={() => setAsking(false)} onChange={onChange} />
    </div>
  )
}

type DayProps = { open: boolean; day: string; onClose: () => void; onChange: (day: string) => void }

function DayDialog({ open, day, onClose, onChange }: DayProps) {
  const [boxes, setBoxes] = useState<DateBoxes>(boxesOf(day))
  const read = readDate(boxes)
  const take = () => {
    if (read.kind !== 'date') return
    onChange(read.iso)
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('step.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onClick={take}>
            {t('when.take')}
          </Button>
        </>
      }
    >
      <DateFields
        legend={t('forms.note.nextStep.dueOn')}
        value={boxes}
        onChange={setBoxes}
        error={read.kind === 'wrong' ? t('when.no_day') : undefined}
      />
    </Dialog>
  )
}
