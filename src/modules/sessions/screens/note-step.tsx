import { useState } from 'react'
import { addDays, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { MomentDialog } from '../../../app/web/client/moment/moment-dialog.tsx'
import { Button } from '../../../design/button.tsx'
import { t } from './words.ts'

/** "Jadikan tugas, Sel 14 Apr": a week from now unless another day is chosen; pressed once more it is no task. */
export function NextStep({ dueOn, onChange }: { dueOn: string; onChange: (dueOn: string) => void }) {
  const [asking, setAsking] = useState(false)
  const proposed = addDays(todayKey(), 7)
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
      <MomentDialog
        key={dueOn}
        title={t('step.title')}
        legend={t('forms.note.nextStep.dueOn')}
        open={asking}
        on={dueOn}
        onClose={() => setAsking(false)}
        onChange={({ on }) => onChange(on)}
      />
    </div>
  )
}
