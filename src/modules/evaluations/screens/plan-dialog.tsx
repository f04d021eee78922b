import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { businessForm } from '../forms/results.ts'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

/** A small business plan; only what she wants to make or offer must be there. */
export function PlanDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(businessForm, t, `evaluations/${caseId}/business`, toDraft(businessForm, null))
  const command = useCommand(api.evaluations.businessPlan, {
    changes: CHANGES,
    onDone: () => {
      toast(t('business.saved'))
      void form.discard().then(onClose)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('business.write')}
      action={t('business.save')}
      onSend={() => void command.run({ ...form.input(), caseId, on: todayKey() })}
    />
  )
}
