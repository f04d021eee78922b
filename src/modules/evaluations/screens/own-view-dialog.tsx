import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { ownViewForm } from '../forms/results.ts'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

/** Her own view. The first question is about what she can do now; it opens the page of her leaving. */
export function OwnViewDialog({ caseId, name, onClose }: { caseId: string; name: string; onClose: () => void }) {
  const first = { achieved: '', wants: '', toTheHouse: '' }
  const form = useForm(ownViewForm, t, `evaluations/${caseId}/own-view`, first)
  const command = useCommand(api.evaluations.recordOwnView, {
    changes: CHANGES,
    onDone: () => {
      toast(t('own.saved'))
      void form.discard().then(onClose)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('own.dialog', { name })}
      action={t('own.save')}
      onSend={() => void command.run({ ...form.input(), caseId, on: todayKey() })}
      intro={<p className="quiet">{t('own.how')}</p>}
    />
  )
}
