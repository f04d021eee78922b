import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { withdrawalForm } from '../forms/withdrawal.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** She left before morning, or it was written by mistake. */
export function Withdraw({ receptionId }: { receptionId: string }) {
  const [dialog, setDialog] = useSearchParam('batal')
  const onClose = () => setDialog(null)
  return (
    <div>
      <Button onClick={() => setDialog('penerimaan')}>{t('withdraw.do')}</Button>
      {dialog === 'penerimaan' && <WithdrawDialog {...{ receptionId, onClose }} />}
    </div>
  )
}

function WithdrawDialog({ receptionId, onClose }: { receptionId: string; onClose: () => void }) {
  const form = useShortForm(withdrawalForm, t, emptyDraft(withdrawalForm, { today: todayKey() }))
  const command = useCommand(api.night.withdraw, {
    onDone: () => {
      toast(t('withdraw.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('withdraw.do')}
      action={t('withdraw.do')}
      onSend={() => void command.run({ ...form.input(), receptionId })}
      intro={<p>{t('withdraw.note')}</p>}
    />
  )
}
