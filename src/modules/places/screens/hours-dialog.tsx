import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { hoursForm } from '../forms/places.ts'
import { api, type Hours } from './api.ts'
import { t } from './words.ts'

/** The hours of prayer, meals and rest, when Ramadan is, and for which faiths guidance is held. */
export function HoursDialog({ onClose }: { onClose: () => void }) {
  const { data } = useRead(api.places.hours, {}, { fresh: true })
  return data ? <Asked now={data} onClose={onClose} /> : null
}

function Asked({ now, onClose }: { now: Hours; onClose: () => void }) {
  const form = useShortForm(hoursForm, t, toDraft(hoursForm, now))
  const command = useCommand(api.places.saveHours, {
    onDone: () => {
      toast(t('hours.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('hours.title')}
      action={t('hours.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
