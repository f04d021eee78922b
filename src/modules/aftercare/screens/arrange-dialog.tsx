import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { planForm } from '../forms/plan.ts'
import { MONTHS } from '../rules.ts'
import { type AftercarePage, api } from './api.ts'
import { daysAfter } from './proposed.ts'
import { t } from './words.ts'

/** F36: what was agreed before is before her eyes, and the days that are proposed. */
export function ArrangeDialog({ page, name, onClose }: { page: AftercarePage; name: string; onClose: () => void }) {
  const { caseId, plan, windows, officers } = page
  const proposed = daysAfter(page.leavesOn)
  const first = toDraft(planForm, {
    isAgreed: plan?.isAgreed ?? true,
    officerId: plan?.officerId ?? officers[0]?.personId,
    channel: plan?.channel,
    province: '16',
    ...plan?.agreement,
    days: Object.fromEntries(MONTHS.map((m) => [m, windows.find((w) => w.month === m)?.agreedOn ?? proposed[m]])),
  })
  const form = useForm(planForm, t, `aftercare/${caseId}/agreement`, first)
  const save = useCommand(api.aftercare.arrange, {
    onDone: () => {
      toast(t('plan.saved'))
      void form.discard().then(onClose)
    },
  })
  return (
    <FormDialog
      wide
      title={t('plan.dialog', { name })}
      {...{ form, onClose }}
      command={save}
      action={t('plan.save')}
      onSend={() => void save.run({ ...form.input(), caseId, agreedOn: todayKey() })}
      look={{
        isAgreed: { label: t('plan.ask', { name }) },
        officerId: { options: officers.map((o) => ({ value: o.personId, label: o.name })) },
        channel: { as: 'list' },
        province: { width: '2', code: true },
      }}
    />
  )
}
