import { todayKey, topDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { businessForm } from '../forms/results.ts'
import { api, CHANGES, type EvaluationPage } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; page: Pick<EvaluationPage, 'businessPlan' | 'offeredPlan'>; onClose: () => void }

/** A small business plan; only what she wants to make or offer must be there. What is written already, here or on the page of her business, is not typed again. */
export function PlanDialog({ caseId, page: { businessPlan, offeredPlan }, onClose }: Props) {
  const first = toDraft(businessForm, businessPlan ?? (offeredPlan && { plan: offeredPlan }))
  const form = useForm(businessForm, t, `evaluations/${caseId}/business`, first)
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
      intro={
        !businessPlan && offeredPlan ? (
          <p className="quiet">{t('business.offered', { day: topDay(offeredPlan.on) })}</p>
        ) : undefined
      }
      onSend={() => void command.run({ ...form.input(), caseId, on: todayKey() })}
    />
  )
}
